package org.openrenovation.reports.writer.docx;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openrenovation.core.base.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts a document's styles and languages into it. */
final class DocumentStyles {
  /** 28 points from line to line: twenty-two lines on a page. */
  private static final int CHINESE_LINE = 560;

  private static final int TITLE_LINE = 760;

  /** A single line counts 240. */
  private static final int ENGLISH_LINE = 276;

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The Word whose layout is meant; without it Word shows the file as one of 2007. */
  private static final String LAYOUT_OF = "15";

  private final boolean chinese;

  private DocumentStyles(boolean chinese) {
    this.chinese = chinese;
  }

  static void set(XWPFDocument document, Locale locale) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage("en-US");
    styles.setEastAsia("zh-CN");
    DocumentStyles all = new DocumentStyles(Text.isChinese(locale));
    CTFonts fonts = CTFonts.Factory.newInstance();
    all.fonts(fonts, DocumentStyle.BODY);
    styles.setDefaultFonts(fonts);
    for (DocumentStyle style : DocumentStyle.values()) {
      styles.addStyle(new XWPFStyle(all.style(style)));
    }
    compatibility(document);
  }

  private CTStyle style(DocumentStyle style) {
    CTStyle written = CTStyle.Factory.newInstance();
    written.setType(STStyleType.PARAGRAPH);
    written.setStyleId(style.id());
    written.addNewName().setVal(style.styleName());
    if (style == DocumentStyle.BODY) {
      written.setDefault(true);
    } else {
      written.addNewBasedOn().setVal(DocumentStyle.BODY.id());
      written.addNewNext().setVal(DocumentStyle.BODY.id());
    }
    written.addNewQFormat();
    paragraph(written.addNewPPr(), style);
    CTRPr type = written.addNewRPr();
    fonts(type.addNewRFonts(), style);
    if (style.bold(chinese)) {
      type.addNewB();
      type.addNewBCs();
    }
    BigInteger size = BigInteger.valueOf(style.halfPoints(chinese));
    type.addNewSz().setVal(size);
    type.addNewSzCs().setVal(size);
    return written;
  }

  private void fonts(CTFonts fonts, DocumentStyle style) {
    if (chinese) {
      // Quotation marks and dashes are Chinese ones.
      fonts.setHint(STHint.EAST_ASIA);
    }
    fonts.setAscii(style.latin(chinese));
    fonts.setHAnsi(style.latin(chinese));
    fonts.setCs(style.latin(chinese));
    fonts.setEastAsia(style.face().chinese());
  }

  private void paragraph(CTPPrGeneral paragraph, DocumentStyle style) {
    if (style.keptWithNext()) {
      paragraph.addNewKeepNext();
    }
    spacing(paragraph.addNewSpacing(), style);
    CTInd indent = paragraph.addNewInd();
    boolean indented = chinese && style.running();
    indent.setFirstLineChars(BigInteger.valueOf(indented ? 200 : 0));
    indent.setFirstLine(BigInteger.valueOf(indented ? 2L * style.halfPoints(true) * 10 : 0));
    paragraph.addNewJc().setVal(style.alignment(chinese));
    if (style.outline() >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline()));
    }
  }

  private void spacing(CTSpacing spacing, DocumentStyle style) {
    boolean heading = style.outline() >= 0;
    int before = 0;
    int after = 0;
    int line = 240;
    STLineSpacingRule.Enum rule = STLineSpacingRule.AUTO;
    if (style == DocumentStyle.TITLE) {
      after = 240;
      line = chinese ? TITLE_LINE : 240;
      rule = chinese ? STLineSpacingRule.AT_LEAST : STLineSpacingRule.AUTO;
    } else if (style.running()) {
      before = heading && !chinese ? 240 : 0;
      after = chinese ? 0 : 120;
      line = chinese ? CHINESE_LINE : ENGLISH_LINE;
      rule = chinese ? STLineSpacingRule.EXACT : STLineSpacingRule.AUTO;
    } else if (style == DocumentStyle.SUBTITLE || style == DocumentStyle.CAPTION) {
      before = 120;
      after = 80;
    } else if (style == DocumentStyle.FACTS || style == DocumentStyle.NOTE) {
      before = 40;
      after = 40;
    } else if (style == DocumentStyle.SIGNATURE) {
      before = 240;
      after = 120;
    } else if (style == DocumentStyle.TABLE_TEXT || style == DocumentStyle.TABLE_STRONG) {
      before = 20;
      after = 20;
    }
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(line));
    spacing.setLineRule(rule);
  }

  private static void compatibility(XWPFDocument document) {
    try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("compat", WORD);
      cursor.beginElement("compatSetting", WORD);
      cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
      cursor.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
      cursor.insertAttributeWithValue("val", WORD, LAYOUT_OF);
    }
  }
}
