package org.openrenovation.reports.writer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.contract.SampleSchedules;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Plain;

/**
 * Markdown as GitHub's dialect is read: tables, struck text, addresses that become links by
 * themselves.
 */
public class MarkdownWriterTest implements ReportWriterContract {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  AutolinkExtension.create(),
                  StrikethroughExtension.create()))
          .build();

  /**
   * What a report is made of; no image, code, quotation or element is among it, and no link but an
   * address to itself.
   */
  private static final Set<String> NODES =
      HashSet.of(
          "Document",
          "Heading",
          "Paragraph",
          "BulletList",
          "ListItem",
          "Text",
          "StrongEmphasis",
          "HardLineBreak",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell",
          "HtmlInline");

  @Override
  public ReportWriter writer() {
    return new MarkdownWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) {
    Seq<String> texts = texts(PARSER.parse(new String(written, StandardCharsets.UTF_8)));
    return texts.appendAll(
        texts.filter(text -> text.startsWith("× ")).map(text -> text.substring(2)));
  }

  @Test
  void writesSchedulesAsTheyAreWithoutADrawing() throws IOException {
    Golden.assertSame(
        "schedule.zh.md", Written.text(writer(), SampleSchedules.twoCommunities(Locale.CHINA)));
    Golden.assertSame(
        "schedule.en.md", Written.text(writer(), SampleSchedules.twoCommunities(Locale.ENGLISH)));
  }

  @Test
  void writesEveryKindOfCellInBothLanguages() throws Exception {
    Golden.assertSame(
        "every-kind.zh.md", Written.text(writer(), SampleReports.everyKind(Locale.CHINA)));
    Golden.assertSame(
        "every-kind.en.md", Written.text(writer(), SampleReports.everyKind(Locale.ENGLISH)));
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(
            "\\",
            "`",
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "#",
            "+",
            "-",
            "=",
            ".",
            "!",
            "|",
            "~",
            "&",
            "amp;",
            "1",
            " ",
            "\n",
            "a",
            "楼",
            ":",
            "/",
            "http",
            "www",
            "@",
            "^",
            "$",
            "{",
            "}",
            "'",
            "\"",
            "\t",
            "（",
            "）",
            "http://a.cn",
            "&#60;")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  // Seen to catch: "1)" that began a list, a line of "=" that made a heading of the one above, an
  // empty line that ended a paragraph.
  @Property(tries = 3000)
  void aParagraphIsReadBackAsItWas(@ForAll("marked") String text) {
    String shown = Plain.text(text).strip();
    if (!shown.isEmpty()) {
      Seq<String> texts = texts(PARSER.parse("# a\n\n" + MarkdownText.paragraph(text) + "\n"));
      assertThat(joined(texts.mkString("\n"))).isEqualTo(joined("a\n" + shown));
      assertThat(texts).hasSize(2);
    }
  }

  @Property(tries = 3000)
  void aCellIsReadBackAsItWas(@ForAll("marked") String text) {
    String table = "| a | b |\n| --- | --- |\n| " + MarkdownText.cell(text) + " | end |\n";
    Seq<String> texts = texts(PARSER.parse(table));
    assertThat(texts.map(MarkdownWriterTest::joined))
        .containsExactly("a", "b", joined(Plain.text(text)), "end");
  }

  @Property(tries = 3000)
  void aSumIsReadBackAsItWas(@ForAll("marked") String text) {
    String strong = MarkdownText.strong(MarkdownText.cell(text));
    Seq<String> texts = texts(PARSER.parse("| a | b |\n| --- | --- |\n| " + strong + " | end |\n"));
    assertThat(texts.map(MarkdownWriterTest::joined))
        .containsExactly("a", "b", joined(Plain.text(text)), "end");
  }

  // Seen to catch: a "#" at the end, which closes a heading.
  @Property(tries = 3000)
  void aHeadingIsReadBackAsItWas(@ForAll("marked") String text) {
    Seq<String> texts = texts(PARSER.parse("# " + MarkdownText.line(text) + "\n"));
    assertThat(joined(texts.mkString())).isEqualTo(joined(Plain.text(text)));
  }

  private static Seq<String> texts(Node node) {
    assertThat(NODES).contains(node.getClass().getSimpleName());
    if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
      return Vector.of(text(node));
    }
    return children(node).flatMap(MarkdownWriterTest::texts);
  }

  private static String text(Node node) {
    if (node instanceof Link link) {
      String shown = children(node).map(MarkdownWriterTest::text).mkString();
      assertThat(link.getDestination()).isIn(shown, "http://" + shown, "mailto:" + shown);
      return shown;
    }
    assertThat(NODES).contains(node.getClass().getSimpleName());
    if (node instanceof HtmlInline html) {
      assertThat(html.getLiteral()).isEqualTo("<br>");
      return "\n";
    }
    if (node instanceof org.commonmark.node.HardLineBreak) {
      return "\n";
    }
    return node instanceof Text text
        ? text.getLiteral()
        : children(node).map(MarkdownWriterTest::text).mkString();
  }

  private static Seq<Node> children(Node node) {
    Vector<Node> children = Vector.empty();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children = children.append(child);
    }
    return children;
  }

  private static String joined(String text) {
    return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
  }
}
