package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;

/**
 * What was to be done, what has been done and what it has cost, all in money (挣值). Half of ¥10,000
 * planned, 40 % done at a cost of ¥4,500: ¥1,000 behind the plan, ¥500 over the cost; SPI 4/5, CPI
 * 8/9.
 */
@Value.Immutable
public interface EarnedValue extends Serializable {
  /** PV, the budget of the work planned so far (计划价值). */
  Money planned();

  /** EV, the budget of the work done so far (挣值). */
  Money earned();

  /** AC, what it has cost (实际成本); absent where the cost of a begun task is not known. */
  Optional<Money> cost();

  /** SV = EV − PV (进度偏差). */
  default Money scheduleVariance() {
    return earned().minus(planned());
  }

  /** CV = EV − AC (成本偏差). */
  default Optional<Money> costVariance() {
    return cost().map(earned()::minus);
  }

  /** SPI = EV / PV (进度绩效指数); absent where nothing was planned. */
  default Optional<Fraction> scheduleIndex() {
    return ratio(planned());
  }

  /** CPI = EV / AC (成本绩效指数); absent where nothing was spent, or it is not known. */
  default Optional<Fraction> costIndex() {
    return cost().flatMap(this::ratio);
  }

  private Optional<Fraction> ratio(Money base) {
    return base.isZero() ? Optional.empty() : Optional.of(earned().over(base));
  }

  /** That of several projects together; their cost where all of them know theirs. */
  static EarnedValue sum(Seq<EarnedValue> values) {
    Builder sum =
        builder()
            .planned(Money.sum(values.map(EarnedValue::planned)))
            .earned(Money.sum(values.map(EarnedValue::earned)));
    if (values.forAll(value -> value.cost().isPresent())) {
      sum.cost(Money.sum(values.map(value -> value.cost().orElseThrow())));
    }
    return sum.build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an earned value. */
  final class Builder extends ImmutableEarnedValue.Builder {}
}
