package org.openrenovation.reports.writer;

import java.util.Optional;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Tone;

/** The colours of tables in workbooks and documents, as red, green and blue: {@code C6EFCE}. */
public final class Palette {
  /** Text that no tone colours. */
  public static final String INK = "000000";

  /** Lines between cells. */
  public static final String BORDER = "8C8C8C";

  /** Behind the headings of columns. */
  public static final String HEADER = "DCE6F1";

  private Palette() {}

  /** What stands behind a row of this role; nothing behind a record. */
  public static Optional<String> behind(Row.Role role) {
    return switch (role) {
      case GROUP -> Optional.of("EEF3F9");
      case SUBTOTAL, TOTAL -> Optional.of("F2F2F2");
      case DATA -> Optional.empty();
    };
  }

  /** What stands behind a state of this tone; nothing behind a neutral one. */
  public static Optional<String> behind(Tone tone) {
    return switch (tone) {
      case GOOD -> Optional.of("C6EFCE");
      case CAUTION -> Optional.of("FFEB9C");
      case BAD -> Optional.of("FFC7CE");
      case UNKNOWN -> Optional.of("E4E4E4");
      case NEUTRAL -> Optional.empty();
    };
  }

  /** The colour of a state's text. */
  public static String ink(Tone tone) {
    return switch (tone) {
      case GOOD -> "005700";
      case CAUTION -> "7A4B00";
      case BAD -> "9C0006";
      case UNKNOWN -> "3A3A3A";
      case NEUTRAL -> INK;
    };
  }
}
