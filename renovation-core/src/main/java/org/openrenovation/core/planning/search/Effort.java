package org.openrenovation.core.planning.search;

/**
 * How much a search may still do, counted in elementary steps: no clock, so the same question is
 * answered, or given up, alike on every machine.
 */
final class Effort {
  private final long whole;
  private long left;

  Effort(long steps) {
    this.whole = steps;
    this.left = steps;
  }

  /** Takes so many steps off. */
  void spend(long steps) {
    left -= steps;
  }

  /** Whether there is none left. */
  boolean isSpent() {
    return left < 0;
  }

  /** A part of what is left; what is spent of it is to be {@link #spend spent} here too. */
  Effort part(int divisor) {
    return new Effort(left / divisor);
  }

  /** How many steps were taken off. */
  long spent() {
    return whole - left;
  }
}
