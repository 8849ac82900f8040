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

  /** Behind the heading of a group. */
  public static final String GROUP = "EEF3F9";

  /** A task of a Gantt chart. */
  public static final String BAR = "6F9FD8";

  /** What is done of a task. */
  public static final String BAR_DONE = "2C5F9E";

  /** A task that may not slip. */
  public static final String CRITICAL = "E0726E";

  /** What is done of such a task. */
  public static final String CRITICAL_DONE = "9C0006";

  /** The whole span of a group. */
  public static final String BAR_GROUP = "A6B1BF";

  /** The span of a group that comes too late. */
  public static final String BAR_LATE = "E2B93B";

  /** Days on which nobody works. */
  public static final String REST = "E3E3E3";

  /** The line of today. */
  public static final String TODAY = "A3009B";

  private Palette() {}

  /** What stands behind a row of this role; nothing behind a record. */
  public static Optional<String> behind(Row.Role role) {
    return switch (role) {
      case GROUP -> Optional.of(GROUP);
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
