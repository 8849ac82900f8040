package org.openrenovation.core.funding.subsidy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.Function;
import org.openrenovation.core.base.Fraction;

/** By what upper levels divide their money (分配因素). */
enum SubsidyFactor {
  AREA(region -> Fraction.of(region.area().hundredths(), 1), true),
  HOUSEHOLDS(region -> Fraction.of(region.households(), 1), true),
  BUILDINGS(region -> Fraction.of(region.buildings(), 1), true),
  COMMUNITIES(region -> Fraction.of(region.communities(), 1), true),
  PERFORMANCE(Region::performance, false);

  private final Function<Region, Fraction> figure;
  private final boolean byDifficulty;

  SubsidyFactor(Function<Region, Fraction> figure, boolean byDifficulty) {
    this.figure = figure;
    this.byDifficulty = byDifficulty;
  }

  /** As the policy's weights name it: {@code area}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them, as the policy's weights name them. */
  static Seq<String> words() {
    return Vector.of(values()).map(SubsidyFactor::word);
  }

  /** The region's own figure. */
  Fraction of(Region region) {
    return figure.apply(region);
  }

  /** The figure that counts: a load times the difficulty, a performance as it is. */
  Fraction counted(Region region) {
    return byDifficulty ? of(region).times(region.difficulty()) : of(region);
  }
}
