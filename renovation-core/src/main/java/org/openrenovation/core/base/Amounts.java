package org.openrenovation.core.base;

import io.vavr.collection.Vector;

/** Whether an amount or a share is one that a value may hold. */
public final class Amounts {
  private Amounts() {}

  /** {@code value.negative} where the amount is below 0. */
  public static Vector<Problem> negative(String path, Money amount) {
    return amount.isNegative()
        ? Vector.of(Problem.at(path, "value.negative", amount.toString()))
        : Vector.empty();
  }

  /** {@code value.out-of-range} where it is below 0 or above 1. */
  public static Vector<Problem> noShare(String path, Fraction share) {
    return share.isShare()
        ? Vector.empty()
        : Vector.of(
            Problem.at(path, "value.out-of-range", share.toString())
                .with("least", "0")
                .with("most", "1"));
  }
}
