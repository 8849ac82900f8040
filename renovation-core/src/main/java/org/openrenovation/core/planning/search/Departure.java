package org.openrenovation.core.planning.search;

import java.math.BigInteger;

/**
 * Departing from the base in one candidate: leaving out who is in it, or taking in who is not.
 *
 * @param place of the candidate in the ranking
 * @param isInBase whether the base has it
 * @param cost what departing adds to the cost
 * @param count what departing adds to the places taken
 * @param gain what it adds to the points, in units
 * @param exactGain what it adds to the score, exactly
 * @param loss what it loses against the bound, at least
 */
record Departure(
    int place, boolean isInBase, long cost, int count, long gain, BigInteger exactGain, long loss) {
  static Departure of(int place, Choice choice, Relaxation relaxation) {
    boolean isInBase = relaxation.base()[place];
    BigInteger score = choice.scores()[place];
    long points = relaxation.points(place);
    return isInBase
        ? new Departure(
            place,
            true,
            -choice.needs()[place],
            -1,
            -points,
            score.negate(),
            relaxation.loss(place))
        : new Departure(
            place, false, choice.needs()[place], 1, points, score, relaxation.loss(place));
  }

  /** What it can save of the cost. */
  long saving() {
    return Math.max(0, -cost);
  }

  /** How many places it can free. */
  int freed() {
    return Math.max(0, -count);
  }
}
