package org.openrenovation.core.planning;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.math.RoundingMode;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Wording;

/** A year's plan (年度改造计划). */
@Value.Immutable
public interface AnnualPlan extends PlannedYears, Shown, Serializable {
  /** The plan year. */
  int year();

  /** Who is in it, in rank order. */
  Seq<String> chosen();

  /** Who is not, with the reason; of an adjusted plan, who was removed. */
  Map<String, NotPlanned> notChosen();

  /** Who was removed from the standing plan, in rank order. */
  Seq<String> removed();

  /** Who came in for them, in rank order. */
  Seq<String> added();

  /** The public money that those in it need together. */
  Money cost();

  /** Their scores together, exact. */
  Fraction totalScore();

  /**
   * Whether the choice is proven to be the one asked for. A plan by rank and an adjustment always
   * are; a best value of too many like candidates may be bounded only, and its decision says how
   * far it can be from the best.
   */
  @Value.Default
  default boolean isProven() {
    return true;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Map<String, Integer> years() {
    return LinkedHashMap.ofEntries(chosen().map(id -> Tuple.of(id, year())));
  }

  @Override
  default Text shown() {
    return Wording.of(
        "plan.result",
        "year",
        year(),
        "count",
        chosen().size(),
        "cost",
        cost(),
        "points",
        shownPoints(totalScore()));
  }

  /** Points with two decimals, half-up. */
  static String shownPoints(Fraction points) {
    return points.rounded(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableAnnualPlan.Builder {}
}
