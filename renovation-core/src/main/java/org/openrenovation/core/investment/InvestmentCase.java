package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** An investment over the years, and its debt (投资方案). */
@Value.Immutable
public interface InvestmentCase extends Serializable {
  /** What comes in less what goes out at the end of each year, from year 0; one or more. */
  Seq<Money> flows();

  /** The discount rate, from 0 to 1; absent where the policy's counts (折现率). */
  Optional<Fraction> rate();

  /** The year by which it must balance; absent where the policy's counts (平衡期限). */
  Optional<Integer> term();

  /** The years of debt service, where there is a plan of them. */
  Optional<Seq<DebtYear>> debtService();

  /** What covers the debt over its life, where that is asked. */
  Optional<DebtCoverage> coverage();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses no flows, a rate that is no share, and a term beyond the last year. */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    if (flows().isEmpty()) {
      problems = problems.append(Problem.at("flows", "value.empty"));
    }
    if (!rate().map(Fraction::isShare).orElse(true)) {
      problems =
          problems.append(
              Problem.at("rate", "value.out-of-range", rate().get().toString())
                  .with("least", "0")
                  .with("most", "1"));
    }
    RefusedException.throwIfAny(
        problems.appendAll(term().map(this::beyond).orElse(Vector.empty())));
  }

  /** {@code value.out-of-range} where the flows do not reach this year. */
  default Vector<Problem> beyond(long term) {
    int last = Math.max(0, flows().size() - 1);
    return term >= 0 && term <= last
        ? Vector.empty()
        : Vector.of(
            Problem.at("term", "value.out-of-range", Long.toString(term))
                .with("least", "0")
                .with("most", Integer.toString(last)));
  }

  /** Builds a case. */
  final class Builder extends ImmutableInvestmentCase.Builder {}
}
