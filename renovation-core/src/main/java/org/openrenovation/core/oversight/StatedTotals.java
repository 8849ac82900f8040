package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;

/**
 * Stated totals that are not what their rows add up to. Where a row leaves the figure out there is
 * no sum to hold the total against.
 */
final class StatedTotals {
  private StatedTotals() {}

  /** One figure of one total, and what its rows add up to instead. */
  record Mismatch(String place, Text measure, String stated, String sum) {}

  static Seq<Mismatch> mismatches(PlanRows plan) {
    return plan.totals().flatMap(total -> mismatches(total, covered(total, plan)));
  }

  private static Seq<Community> covered(StatedTotal total, PlanRows plan) {
    return plan.rows()
        .communities()
        .slice(total.from(), total.to())
        .filter(row -> total.planYear().map(year -> year == row.planYear()).orElse(true));
  }

  private static Seq<Mismatch> mismatches(StatedTotal total, Seq<Community> rows) {
    return Vector.of(
            mismatch(total, "buildings", total.buildings(), rows, Community::buildings, Longs::sum),
            mismatch(
                total, "households", total.households(), rows, Community::households, Longs::sum),
            mismatch(total, "area", total.area(), rows, Community::area, Area::sum))
        .flatMap(Function.identity());
  }

  private static <V> Seq<Mismatch> mismatch(
      StatedTotal total,
      String measure,
      Optional<V> stated,
      Seq<Community> rows,
      Function<Community, Optional<V>> figure,
      Function<Seq<V>, V> sum) {
    Seq<V> known = rows.map(figure).filter(Optional::isPresent).map(Optional::get);
    if (stated.isEmpty() || known.size() < rows.size()) {
      return Vector.empty();
    }
    V actual = sum.apply(known);
    return actual.equals(stated.get())
        ? Vector.empty()
        : Vector.of(
            new Mismatch(
                total.place(),
                Messages.both("measure." + measure),
                stated.get().toString(),
                actual.toString()));
  }

  private static final class Longs {
    static Long sum(Seq<Long> figures) {
      return figures.foldLeft(0L, Math::addExact);
    }
  }
}
