package org.openrenovation.core.base;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A floor or land area (面积) in square metres with at most two decimals, exact.
 *
 * <p>Held in hundredths of a square metre. The thirty communities of a plan table may well add up
 * to 91 991.89 m², and no area is ever rounded to get there.
 *
 * @param hundredths the area in 0.01 m²
 */
public record Area(long hundredths) implements Comparable<Area>, Serializable {
  /** No area: 0.00 m². */
  public static final Area ZERO = new Area(0);

  private static final int DECIMALS = 2;

  /** The area of so many hundredths of a square metre. */
  public static Area ofHundredths(long hundredths) {
    return hundredths == 0 ? ZERO : new Area(hundredths);
  }

  /**
   * Reads square metres such as {@code 4541.27}; trailing zeros are no decimals.
   *
   * @throws RefusedException where it is no plain decimal, has more than two decimals, or is out of
   *     range
   */
  public static Area parse(String squareMetres) {
    return ofHundredths(Scaled.parse(squareMetres, DECIMALS));
  }

  /** The sum of all of them. */
  public static Area sum(Iterable<Area> areas) {
    long hundredths = 0;
    for (Area area : areas) {
      hundredths = Math.addExact(hundredths, area.hundredths);
    }
    return ofHundredths(hundredths);
  }

  /** This and the other together. */
  public Area plus(Area other) {
    return ofHundredths(Math.addExact(hundredths, other.hundredths));
  }

  /** This less the other; may be below zero. */
  public Area minus(Area other) {
    return ofHundredths(Math.subtractExact(hundredths, other.hundredths));
  }

  /** The greater of the two. */
  public Area max(Area other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return hundredths < 0;
  }

  @Override
  public int compareTo(Area other) {
    return Long.compare(hundredths, other.hundredths);
  }

  /** In square metres with exactly two decimals, as it is written on the wire: {@code 4263.00}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(hundredths, DECIMALS).toPlainString();
  }
}
