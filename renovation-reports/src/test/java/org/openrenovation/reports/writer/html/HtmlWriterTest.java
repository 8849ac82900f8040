package org.openrenovation.reports.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.DemoReports;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.contract.SampleSchedules;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.Plain;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Pages as a parser reads them: they are well-formed XML, so that any parser will do. */
public class HtmlWriterTest implements ReportWriterContract {
  private static final Set<String> ELEMENTS =
      HashSet.of(
          "html",
          "desc",
          "rect",
          "line",
          "ol",
          "button",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "a",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "p",
          "ul",
          "li",
          "nav",
          "main",
          "section",
          "div",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "time",
          "span",
          "footer",
          "label",
          "input",
          "script",
          "details",
          "button",
          "ol",
          "summary",
          "figure",
          "figcaption",
          "svg",
          "g",
          "line",
          "path",
          "circle",
          "rect",
          "text",
          "desc");
  private static final Set<String> ATTRIBUTES =
      HashSet.of(
          "lang",
          "title",
          "open",
          "type",
          "aria-label",
          "aria-describedby",
          "data-gantt",
          "data-zoom",
          "data-step",
          "xmlns",
          "width",
          "height",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "dx",
          "rx",
          "d",
          "overflow",
          "charset",
          "http-equiv",
          "content",
          "name",
          "class",
          "href",
          "id",
          "aria-labelledby",
          "aria-hidden",
          "role",
          "tabindex",
          "scope",
          "colspan",
          "datetime",
          "hidden",
          "for",
          "type",
          "autocomplete",
          "data-table",
          "data-shown",
          "data-sort",
          "data-sorts",
          "aria-label",
          "viewBox",
          "x",
          "y",
          "dy",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "d",
          "width",
          "height",
          "transform",
          "xmlns",
          "overflow",
          "dx",
          "rx",
          "aria-describedby",
          "data-zoom",
          "data-gantt",
          "data-step",
          "open",
          "title");

  @Override
  public ReportWriter writer() {
    return new HtmlWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) throws IOException {
    Vector<String> texts = Vector.empty();
    for (Element element : elements(parse(written))) {
      assertThat(ELEMENTS).contains(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
      }
      assertThat(element.getAttribute("href")).matches("(#[A-Za-z0-9-]+)?");
      texts = texts.append(element.getTextContent());
    }
    // A state's label stands behind its sign.
    return texts.appendAll(
        texts.filter(text -> text.startsWith("× ")).map(text -> text.substring(2)));
  }

  @Test
  void writesEveryKindOfCellInBothLanguages() throws Exception {
    Golden.assertSame(
        "every-kind.zh.html",
        withoutStyle(Written.text(writer(), SampleReports.everyKind(Locale.CHINA))));
    Golden.assertSame(
        "every-kind.en.html",
        withoutStyle(Written.text(writer(), SampleReports.everyKind(Locale.ENGLISH))));
  }

  @Test
  void drawsSchedulesInBothLanguages() throws Exception {
    Golden.assertSame(
        "schedule.zh.html",
        withoutStyle(Written.text(writer(), SampleSchedules.twoCommunities(Locale.CHINA))));
    Golden.assertSame(
        "schedule.en.html",
        withoutStyle(Written.text(writer(), SampleSchedules.twoCommunities(Locale.ENGLISH))));
  }

  @Test
  void everyCellOfATableIsNamedForAScreenReader() throws IOException {
    Document page = parse(Written.bytes(writer(), DemoReports.plan()));
    for (Element table : elements(page).filter(element -> element.getTagName().equals("table"))) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      assertThat(elements(table).filter(e -> e.getTagName().equals("th")))
          .allMatch(th -> th.hasAttribute("scope"));
      for (Element row : elements(table).filter(e -> e.getTagName().equals("tr"))) {
        assertThat(row.getElementsByTagName("th").getLength()).isPositive();
      }
    }
  }

  @Test
  void everyIdStandsOnceAndEveryLinkHasItsPlace() throws IOException {
    Seq<Element> elements =
        elements(parse(Written.bytes(writer(), SampleReports.everyKind(Locale.CHINA))));
    Seq<String> ids = elements.filter(e -> e.hasAttribute("id")).map(e -> e.getAttribute("id"));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            elements
                .filter(e -> e.hasAttribute("href"))
                .map(e -> e.getAttribute("href").substring(1)))
        .isSubsetOf(ids);
    assertThat(
            elements
                .filter(e -> e.hasAttribute("aria-labelledby"))
                .flatMap(e -> Vector.of(e.getAttribute("aria-labelledby").split(" "))))
        .isSubsetOf(ids);
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    String page = Written.text(writer(), DemoReports.plan());
    assertThat(page).doesNotContain("http://", "https://", "url(", "@import", " src=");
    assertThat(page).contains("default-src &#39;none&#39;");
  }

  @Test
  void headingsGoDownOneLevelAtATime() throws IOException {
    Seq<Integer> levels =
        elements(parse(Written.bytes(writer(), SampleReports.everyKind(Locale.CHINA))))
            .filter(e -> e.getTagName().matches("h[1-6]"))
            .map(e -> Integer.parseInt(e.getTagName().substring(1)));
    assertThat(levels.head()).isEqualTo(1);
    assertThat(levels.zip(levels.tail())).allMatch(pair -> pair._2() <= pair._1() + 1);
  }

  // Seen to catch: an ampersand escaped after the entities, an apostrophe left as it is in an
  // attribute.
  @Property
  void textIsReadBackAsItWas(@ForAll String text) throws IOException {
    StringWriter out = new StringWriter();
    new Markup(out).element("p", text, "title", "a" + text);
    Element element = parse(out.toString().getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    String shown = Plain.text(text);
    assertThat(element.getTextContent()).isEqualTo(shown);
    // A parser makes blanks of line breaks in an attribute.
    assertThat(element.getAttribute("title"))
        .isEqualTo("a" + shown.replace('\n', ' ').replace('\t', ' '));
  }

  private static String withoutStyle(String page) {
    return page.replaceAll("(?s)<style>.*</style>", "<style>…</style>")
        .replaceAll("(?s)<script>.*</script>", "<script>…</script>")
        .replaceAll("sha256-[^&]*", "sha256-…");
  }

  private static Document parse(byte[] page) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(page));
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static Seq<Element> elements(Node below) {
    NodeList all =
        below instanceof Document page
            ? page.getElementsByTagName("*")
            : ((Element) below).getElementsByTagName("*");
    return Vector.range(0, all.getLength()).map(i -> (Element) all.item(i));
  }
}
