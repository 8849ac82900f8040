package org.openrenovation.examples.lessons;

import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Threshold;

/** Figures are exact: money in fen, shares as fractions, nothing rounded on the way. */
public final class ExactFigures {
  private ExactFigures() {}

  /** Prints where a rounded percentage would have answered wrongly, and what is refused. */
  public static void main(String[] args) {
    Threshold eightyPercent = Threshold.atLeast(Fraction.of(4, 5));
    System.out.println("690 of 863: " + eightyPercent.isMetBy(690, 863));
    System.out.println("least number of 863: " + eightyPercent.leastOf(863).getAsLong());
    System.out.println("short of it: " + eightyPercent.shortfall(690, 863).getAsLong());

    System.out.println(Money.parse("0.10").plus(Money.parse("0.20")));
    try {
      Money.parse("0.125");
    } catch (RefusedException refused) {
      refused.problems().forEach(problem -> System.out.println(problem.message(Locale.CHINA)));
    }
  }
}
