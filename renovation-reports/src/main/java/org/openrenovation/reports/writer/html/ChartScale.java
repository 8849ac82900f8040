package org.openrenovation.reports.writer.html;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openrenovation.reports.writer.Figure;

/**
 * The upward axis of a chart: from zero, or below it where figures are negative, to a round figure
 * above the largest, in few round steps. Exact, so that a figure on a line is drawn on it.
 */
final class ChartScale {
  private static final int MOST_STEPS = 5;

  private final Figure sample;
  private final BigDecimal step;
  private final int lowest;
  private final int highest;
  private final int top;
  private final int height;

  /**
   * The axis for these figures.
   *
   * @param figures at least one
   * @param top where the highest line is drawn
   * @param height how far below it the lowest is
   */
  ChartScale(Seq<Figure> figures, int top, int height) {
    this.sample = figures.head();
    this.top = top;
    this.height = height;
    Seq<BigDecimal> values = figures.map(Figure::value).append(BigDecimal.ZERO);
    BigDecimal least = values.min().get();
    BigDecimal most = values.max().get();
    this.step = step(most.subtract(least));
    this.lowest = least.divide(step, 0, RoundingMode.FLOOR).intValueExact();
    this.highest = Math.max(lowest + 1, most.divide(step, 0, RoundingMode.CEILING).intValueExact());
  }

  /** One, two or five times a power of ten; whole where the figures are. */
  private BigDecimal step(BigDecimal span) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(sample.decimals() + (sample.percent() ? 2 : 0));
    BigDecimal rough =
        span.divide(BigDecimal.valueOf(MOST_STEPS), span.scale() + 2, RoundingMode.UP);
    if (rough.compareTo(least) <= 0) {
      return least;
    }
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    return Vector.of(1, 2, 5, 10)
        .map(times -> power.multiply(BigDecimal.valueOf(times)))
        .find(round -> round.compareTo(rough) >= 0)
        .get()
        .stripTrailingZeros();
  }

  /** The lines across, from below. */
  Seq<BigDecimal> lines() {
    return Vector.rangeClosed(lowest, highest).map(n -> step.multiply(BigDecimal.valueOf(n)));
  }

  /** What stands before a line: no more decimals than the step has. */
  String label(BigDecimal line) {
    int decimals = Math.max(0, step.stripTrailingZeros().scale() - (sample.percent() ? 2 : 0));
    return new Figure(line, decimals, sample.grouped(), sample.percent(), sample.unit()).text();
  }

  /** Where a figure is drawn. */
  int y(BigDecimal value) {
    return top
        + step.multiply(BigDecimal.valueOf(highest))
            .subtract(value)
            .multiply(BigDecimal.valueOf(height))
            .divide(step.multiply(BigDecimal.valueOf(highest - lowest)), 0, RoundingMode.HALF_UP)
            .intValueExact();
  }
}
