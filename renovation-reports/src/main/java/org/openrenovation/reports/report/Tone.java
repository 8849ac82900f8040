package org.openrenovation.reports.report;

/**
 * How a state is meant (状态): what a traffic light would show, with a sign beside the colour, so
 * that it is understood in black and white print and by readers who do not tell the colours apart.
 *
 * <p>The signs are of the basic Chinese character set, which every Chinese font has.
 */
public enum Tone {
  /** As it should be: green, {@code √}. */
  GOOD("√"),
  /** Needs attention: yellow, {@code △}. */
  CAUTION("△"),
  /** Not as it should be: red, {@code ×}. */
  BAD("×"),
  /** Cannot be told from what is known: grey, {@code ？}. */
  UNKNOWN("？"),
  /** Neither good nor bad: without colour, {@code ○}. */
  NEUTRAL("○");

  private final String sign;

  Tone(String sign) {
    this.sign = sign;
  }

  /** The sign that stands before the state's label. */
  public String sign() {
    return sign;
  }
}
