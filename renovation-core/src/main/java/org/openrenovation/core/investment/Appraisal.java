package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;

/** What an investment comes to (投资评价结果). */
@Value.Immutable
public interface Appraisal extends Judged, Serializable {
  /** Whether the rate and the term are set. */
  @Override
  Determination outcome();

  /** The net present value over all years (净现值); absent without a rate. */
  Optional<Money> npv();

  /** The internal rate of return to 6 decimals (内部收益率); absent where there is not one alone. */
  Optional<Fraction> irr();

  /** Years until it is paid back, to 2 decimals (静态投资回收期); absent where it is not. */
  Optional<Fraction> payback();

  /** The same, discounted (动态投资回收期); absent too without a rate. */
  Optional<Fraction> discountedPayback();

  /** The least subsidy at the beginning that balances it within the term (补助缺口). */
  Optional<Money> gap();

  /** The years of debt service, as given. */
  Optional<Seq<DebtYear>> debtService();

  /** What covers the debt, as given. */
  Optional<DebtCoverage> coverage();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it balances within the term (投资回报平衡); absent without a rate or a term. */
  default Optional<Boolean> isBalanced() {
    return gap().map(Money::isZero);
  }

  /** The least debt service coverage of any year; absent where no year serves debt. */
  default Optional<Fraction> minDscr() {
    return debtService()
        .flatMap(
            years -> years.flatMap(year -> Option.ofOptional(year.dscr())).min().toJavaOptional());
  }

  /** Builds an appraisal. */
  final class Builder extends ImmutableAppraisal.Builder {}
}
