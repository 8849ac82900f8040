package org.openrenovation.core.policy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;

/** The value of a parameter (参数值): one of a closed list of forms, each exact. */
public sealed interface Value extends Serializable {
  /**
   * The value written out for a reader, a county's own words as they are; a document knows their
   * names.
   */
  default Text shown() {
    return ValueText.of(this, LinkedHashMap.empty());
  }

  /**
   * Yes or no.
   *
   * @param yes which of the two
   */
  record Flag(boolean yes) implements Value {}

  /**
   * A whole number: days, communities, decimals.
   *
   * @param number 0 or more
   */
  record Count(long number) implements Value {
    /** Refuses a number below 0. */
    public Count {
      if (number < 0) {
        throw new RefusedException(Problem.at("", "value.negative", Long.toString(number)));
      }
    }
  }

  /**
   * A share.
   *
   * @param share from 0 to 1
   */
  record Ratio(Fraction share) implements Value {
    /** Refuses what is no share. */
    public Ratio {
      refuseNoShare("", share);
    }
  }

  /**
   * An amount of money.
   *
   * @param money any amount
   */
  record Amount(Money money) implements Value {}

  /**
   * A floor or land area.
   *
   * @param area any area
   */
  record Extent(Area area) implements Value {}

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Value {}

  /**
   * The last calendar day of a month of every year (月底前 includes the day itself).
   *
   * @param month the month
   */
  record MonthEnd(Month month) implements Value {
    /** The day in this year: the end of February is the 29th in a leap year. */
    public LocalDate in(int year) {
      return YearMonth.of(year, month).atEndOfMonth();
    }
  }

  /**
   * A span of days of every year, both ends included; it may run over the new year.
   *
   * @param from the first day
   * @param to the last day; the 29th of February stands for the end of that month
   */
  record Season(MonthDay from, MonthDay to) implements Value {}

  /**
   * A word out of those that the engine knows at this place.
   *
   * @param word in upper snake case
   */
  record Word(String word) implements Value {}

  /**
   * Words in a meant order.
   *
   * @param words may be none
   */
  record Words(Seq<String> words) implements Value {
    /** Refuses a word that stands twice. */
    public Words {
      words = words.toVector();
      RefusedException.throwIfAny(Ids.duplicates("", words, ""));
    }
  }

  /**
   * Whole numbers by key: communities by year, priority by source.
   *
   * @param counts each 0 or more
   */
  record Counts(Map<String, Long> counts) implements Value {
    /** Refuses a number below 0. */
    public Counts {
      counts.forEach(
          (key, count) -> {
            if (count < 0) {
              throw new RefusedException(Problem.at(key, "value.negative", count.toString()));
            }
          });
    }
  }

  /**
   * Shares by key, which make up the whole: weights.
   *
   * @param shares each from 0 to 1, together exactly 1
   */
  record Shares(Map<String, Fraction> shares) implements Value {
    /** Refuses what is no share, and shares that do not make up the whole. */
    public Shares {
      shares.forEach((key, share) -> refuseNoShare(key, share));
      Fraction sum = shares.values().fold(Fraction.ZERO, Fraction::plus);
      if (!sum.equals(Fraction.ONE)) {
        throw new RefusedException(
            Problem.at("", "value.mismatch", sum.toString()).with("other", "1"));
      }
    }
  }

  /**
   * Exact figures by key that need not add up to anything: coefficients by floor.
   *
   * @param figures each 0 or more
   */
  record Figures(Map<String, Fraction> figures) implements Value {
    /** Refuses a figure below 0. */
    public Figures {
      figures.forEach(
          (key, figure) -> {
            if (figure.signum() < 0) {
              throw new RefusedException(Problem.at(key, "value.negative", figure.toString()));
            }
          });
    }
  }

  /**
   * A table of bands.
   *
   * @param bands ascending and joined
   */
  record Banded(Bands bands) implements Value {}

  /**
   * What money may or should go to: each key ({@code classes}, {@code items}, {@code communities},
   * {@code builtBy}) restricts.
   *
   * @param terms the words of each key; an absent key restricts nothing
   */
  record Terms(Map<String, Seq<String>> terms) implements Value {}

  private static void refuseNoShare(String path, Fraction share) {
    if (!share.isShare()) {
      throw new RefusedException(
          Problem.at(path, "value.out-of-range", share.toString())
              .with("least", "0")
              .with("most", "1"));
    }
  }
}
