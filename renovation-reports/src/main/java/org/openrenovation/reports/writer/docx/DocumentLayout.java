package org.openrenovation.reports.writer.docx;

import io.vavr.collection.Seq;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Numbering;
import org.openrenovation.reports.writer.Plain;
import org.openrenovation.reports.writer.Printed;
import org.openrenovation.reports.writer.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * One report from title to signatures. Every table has a paragraph after it: Word wants one, and it
 * is where pages change between upright and across.
 */
final class DocumentLayout {
  private final Report report;
  private final CTBody body;
  private final Words words;
  private final Printed printed;
  private final CTSectPr lastPages;
  private PageLayout page = PageLayout.UPRIGHT;
  private CTP last;

  DocumentLayout(XWPFDocument document, Report report) {
    this.report = report;
    this.body = document.getDocument().getBody();
    this.words = Words.in(report.locale());
    this.printed = new Printed(report.locale());
    numberPages(document.createFooter(HeaderFooterType.DEFAULT));
    this.lastPages = body.getSectPr();
    this.last = title();
  }

  private CTP title() {
    return line(DocumentStyle.TITLE, report.title());
  }

  void write() {
    if (!report.printedSections().isEmpty()) {
      page = PageLayout.of(report.printedSections().head(), printed);
    }
    report.subtitle().ifPresent(subtitle -> line(DocumentStyle.SUBTITLE, subtitle));
    Lines.facts(report).forEach(fact -> line(DocumentStyle.FACTS, fact));
    sections(
        report.printedSections(),
        Numbering.of(report.locale()),
        report.printedSections().size() > 1);
    notes(report.notes());
    // The lines to sign must not stand on a page without text (GB/T 9704).
    last.getPPr().addNewKeepNext();
    line(DocumentStyle.SIGNATURE, words.text("document.signatures"));
    line(DocumentStyle.SIGNATURE, words.text("document.signed-on"));
    line(DocumentStyle.NOTE, Lines.madeBy(report));
    page.set(lastPages);
  }

  private void sections(Seq<Section> sections, Numbering numbering, boolean numbered) {
    int position = 1;
    for (Section section : sections) {
      if (numbering.level() == 1) {
        turn(PageLayout.of(section, printed));
      }
      line(
          DocumentStyle.heading(numbering.level()),
          (numbered ? numbering.before(position) : "") + section.heading());
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          // A line that breaks is stretched to both edges; so each is a paragraph of its own.
          Plain.text(paragraph.text()).lines().forEach(text -> line(DocumentStyle.BODY, text));
        } else if (block instanceof Table table) {
          table(table, section.heading());
        }
      }
      sections(section.sections(), numbering.below(position), true);
      position++;
    }
  }

  /** Ends the pages of one layout and begins those of the other. */
  private void turn(PageLayout next) {
    if (next != page) {
      CTSectPr pages = last.getPPr().addNewSectPr();
      pages.set(lastPages);
      page.set(pages);
      page = next;
    }
  }

  private void table(Table table, String heading) {
    if (!table.caption().equals(heading)) {
      line(DocumentStyle.CAPTION, table.caption());
    }
    new DocumentTable(body.addNewTbl(), printed, table, page).write(words.text("table.empty"));
    if (table.notes().isEmpty()) {
      line(DocumentStyle.NOTE, "");
    }
    notes(table.notes());
  }

  private void notes(Seq<String> notes) {
    Lines.notes(report, notes).forEach(note -> line(DocumentStyle.NOTE, note));
  }

  private CTP line(DocumentStyle style, String text) {
    CTP paragraph = body.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style.id());
    if (!text.isEmpty()) {
      DocumentText.set(paragraph.addNewR(), text);
    }
    last = paragraph;
    return paragraph;
  }

  /** {@code — 1 —}, as official documents have it. */
  private static void numberPages(XWPFFooter footer) {
    CTP paragraph = footer.createParagraph().getCTP();
    paragraph.addNewPPr().addNewPStyle().setVal(DocumentStyle.FOOTER.id());
    DocumentText.set(paragraph.addNewR(), "— ");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    CTR field = paragraph.addNewR();
    field.addNewInstrText().setStringValue("PAGE");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    DocumentText.set(paragraph.addNewR(), "1");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    DocumentText.set(paragraph.addNewR(), " —");
  }
}
