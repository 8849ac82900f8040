package org.openrenovation.core.base;

import io.vavr.collection.Vector;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A part of a whole held against a threshold (门槛检验): met or not, the exact ratio, and how much more
 * it would take.
 *
 * <p>Part and whole are in hundredths of their unit, so that households (12 of 16) and areas
 * (666.66 of 1 000.00 m²) are tested alike: 666.66 of 1 000.00 misses two thirds by 0.01.
 */
@Value.Immutable
public interface ThresholdCheck extends Serializable {
  /** The part, in hundredths of the unit; not above the whole. */
  long part();

  /** The whole, in hundredths of the unit. */
  long whole();

  /** The share to be reached, from 0 to 1. */
  Fraction threshold();

  /** Whether reaching it exactly is enough. */
  boolean inclusive();

  /**
   * The least that can be added: one whole where part and whole are whole in value, else a
   * hundredth.
   */
  @Value.Default
  default Step step() {
    return part() % Step.WHOLE.hundredths == 0 && whole() % Step.WHOLE.hundredths == 0
        ? Step.WHOLE
        : Step.HUNDREDTH;
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a part below 0 or above the whole. */
  @Value.Check
  default void check() {
    if (part() < 0 || part() > whole()) {
      throw new RefusedException(
          Problem.at("part", part() < 0 ? "value.negative" : "value.out-of-range", written(part()))
              .with("least", "0")
              .with("most", written(whole())));
    }
  }

  /** Whether the part reaches the threshold; of a whole of 0 nothing does. */
  default boolean isMet() {
    return limit().isMetBy(part(), whole());
  }

  /** The part as a fraction of the whole; 0/1 where the whole is 0. */
  default Fraction ratio() {
    return whole() == 0 ? Fraction.ZERO : Fraction.of(part(), whole());
  }

  /**
   * How much more it takes, in hundredths, in whole steps: 0 where met, empty where it would go
   * beyond the whole.
   */
  default OptionalLong shortfall() {
    return limit().shortfall(part(), whole(), step().hundredths);
  }

  /** The shortfall in the decimals of the step: {@code 3}, {@code 0.01}. */
  default Optional<String> writtenShortfall() {
    OptionalLong lacking = shortfall();
    return lacking.isEmpty() ? Optional.empty() : Optional.of(step().written(lacking.getAsLong()));
  }

  private Threshold limit() {
    return new Threshold(threshold(), inclusive());
  }

  private static String written(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  /** Builds a test. */
  final class Builder extends ImmutableThresholdCheck.Builder {}

  /** The least amount by which a part can grow. */
  enum Step {
    /** One: households, owners. */
    WHOLE("1", 100),
    /** One hundredth: areas in m². */
    HUNDREDTH("0.01", 1);

    private final String written;
    private final long hundredths;

    Step(String written, long hundredths) {
      this.written = written;
      this.hundredths = hundredths;
    }

    /** As it is written: {@code 1} or {@code 0.01}. */
    public String written() {
      return written;
    }

    /** The step that is written so. */
    public static Step of(String written) {
      return Vector.of(values())
          .find(step -> step.written.equals(written))
          .getOrElseThrow(
              () ->
                  new RefusedException(
                      Problem.at("", "code.unknown", written).with("choices", "1, 0.01")));
    }

    private String written(long amount) {
      return this == WHOLE
          ? Long.toString(amount / hundredths)
          : BigDecimal.valueOf(amount, 2).toPlainString();
    }
  }
}
