package org.openrenovation.reports.writer.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * The styles of a document. Built-in names are Word's own, so that its navigation and its table of
 * contents know them.
 */
enum DocumentStyle {
  BODY("Normal", "Normal", Face.BODY, 32, 24, STJc.BOTH),
  TITLE("Title", "Title", Face.HEADING, 44, 40, STJc.CENTER),
  SUBTITLE("Subtitle", "Subtitle", Face.SECOND, 32, 26, STJc.CENTER),
  FACTS("ReportFacts", "Report Facts", Face.SECOND, 28, 22, STJc.CENTER),
  HEADING_1("Heading1", "heading 1", Face.HEADING, 32, 32, STJc.LEFT),
  HEADING_2("Heading2", "heading 2", Face.SECOND, 32, 28, STJc.LEFT),
  HEADING_3("Heading3", "heading 3", Face.BODY, 32, 26, STJc.LEFT),
  HEADING_4("Heading4", "heading 4", Face.BODY, 32, 24, STJc.LEFT),
  CAPTION("Caption", "caption", Face.HEADING, 24, 22, STJc.CENTER),
  TABLE_TEXT("TableText", "Table Text", Face.BODY, 21, 21, STJc.LEFT),
  TABLE_STRONG("TableStrong", "Table Strong", Face.BODY, 21, 21, STJc.LEFT),
  NOTE("ReportNote", "Report Note", Face.BODY, 21, 20, STJc.LEFT),
  SIGNATURE("Signature", "Signature", Face.BODY, 24, 22, STJc.LEFT),
  FOOTER("Footer", "footer", Face.NUMBER, 28, 20, STJc.CENTER);

  /** The typefaces of official documents; all Latin text of a Chinese one is in one face. */
  enum Face {
    BODY("仿宋"),
    HEADING("黑体"),
    SECOND("楷体"),
    NUMBER("宋体");

    static final String LATIN = "Times New Roman";
    static final String LATIN_HEADING = "Arial";

    private final String chinese;

    Face(String chinese) {
      this.chinese = chinese;
    }

    String chinese() {
      return chinese;
    }
  }

  private static final int LAST_HEADING = 4;

  private final String id;
  private final String styleName;
  private final Face face;
  private final int chineseHalfPoints;
  private final int englishHalfPoints;
  private final STJc.Enum alignment;

  DocumentStyle(
      String id,
      String styleName,
      Face face,
      int chineseHalfPoints,
      int englishHalfPoints,
      STJc.Enum alignment) {
    this.id = id;
    this.styleName = styleName;
    this.face = face;
    this.chineseHalfPoints = chineseHalfPoints;
    this.englishHalfPoints = englishHalfPoints;
    this.alignment = alignment;
  }

  /** The style of a heading; what is deeper than the fourth looks like the fourth. */
  static DocumentStyle heading(int level) {
    return valueOf("HEADING_" + Math.min(LAST_HEADING, level));
  }

  String id() {
    return id;
  }

  String styleName() {
    return styleName;
  }

  Face face() {
    return face;
  }

  /** The face of Latin letters and figures. */
  String latin(boolean chinese) {
    boolean text = face == Face.BODY && outline() < 0 || face == Face.NUMBER;
    return chinese || text ? Face.LATIN : Face.LATIN_HEADING;
  }

  int halfPoints(boolean chinese) {
    return chinese ? chineseHalfPoints : englishHalfPoints;
  }

  /** Both edges are flush in Chinese alone, where every character is as wide as the next. */
  STJc.Enum alignment(boolean chinese) {
    return alignment == STJc.BOTH && !chinese ? STJc.LEFT : alignment;
  }

  /** The outline's level, counted from 0; −1 for what is no heading. */
  int outline() {
    return name().startsWith("HEADING_") ? ordinal() - HEADING_1.ordinal() : -1;
  }

  /** Bold; Chinese headings are told apart by their faces, the third by weight. */
  boolean bold(boolean chinese) {
    return switch (this) {
      case TABLE_STRONG, HEADING_3 -> true;
      case TITLE, HEADING_1, HEADING_2, HEADING_4, CAPTION -> !chinese;
      default -> false;
    };
  }

  /** Whether it stays on the page of what follows. */
  boolean keptWithNext() {
    return outline() >= 0 || this == CAPTION || this == TITLE || this == SIGNATURE;
  }

  /** Whether it is set in the lines of running text, its first line by two characters in. */
  boolean running() {
    return this == BODY || outline() >= 0;
  }
}
