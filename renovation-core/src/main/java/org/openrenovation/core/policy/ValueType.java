package org.openrenovation.core.policy;

import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/** The forms that a parameter's value can have. */
public enum ValueType {
  /** Yes or no. */
  FLAG(Value.Flag.class),
  /** A whole number. */
  COUNT(Value.Count.class),
  /** A share from 0 to 1. */
  RATIO(Value.Ratio.class),
  /** An amount of money. */
  AMOUNT(Value.Amount.class),
  /** An area. */
  EXTENT(Value.Extent.class),
  /** A day. */
  DAY(Value.Day.class),
  /** The end of a month of every year. */
  MONTH_END(Value.MonthEnd.class),
  /** A span of days of every year. */
  SEASON(Value.Season.class),
  /** A word. */
  WORD(Value.Word.class),
  /** Words in order. */
  WORDS(Value.Words.class),
  /** Whole numbers by key. */
  COUNTS(Value.Counts.class),
  /** Shares by key that make up the whole. */
  SHARES(Value.Shares.class),
  /** Exact figures by key. */
  FIGURES(Value.Figures.class),
  /** A table of bands. */
  BANDS(Value.Banded.class),
  /** What money may or should go to. */
  TERMS(Value.Terms.class);

  private final Class<? extends Value> form;

  ValueType(Class<? extends Value> form) {
    this.form = form;
  }

  /** Whether the value is of this form. */
  public boolean holds(Value value) {
    return form.isInstance(value);
  }

  /** The form's class. */
  public Class<? extends Value> form() {
    return form;
  }

  /** What is expected where the form is another. */
  public Text expected() {
    return Messages.both("expected." + name());
  }
}
