package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.examples.cli.Cli;

/** The HTML page as a reader's browser shows and prints it. */
class PageInBrowserTest {
  @TempDir private Path folder;

  private Path page(String kind, String... more) {
    String[] given = {
      "report",
      "--as-of",
      "2024-06-30",
      "--kind",
      kind,
      "--format",
      "html",
      "--out",
      folder.toString()
    };
    String[] arguments = new String[given.length + more.length];
    System.arraycopy(given, 0, arguments, 0, given.length);
    System.arraycopy(more, 0, arguments, given.length, more.length);
    StringWriter said = new StringWriter();
    int code =
        Cli.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(said),
            new PrintWriter(said, true));
    assertThat(code).as(said.toString()).isZero();
    return folder.resolve(kind + ".html");
  }

  @Test
  void showsTheThirtyCommunitiesInChineseWithoutAWordOnTheConsole() {
    Browser.Shown shown = Browser.in(folder).show(page("plan-table"));
    assertThat(shown.dom()).contains("lang=\"zh-CN\"").contains("诚信商城住宅楼").contains("91,991.89");
    assertThat(shown.console()).isEmpty();
  }

  @Test
  void showsEnglishToAnEnglishReader() {
    Browser.Shown shown = Browser.in(folder).show(page("assessment", "--lang", "en"));
    assertThat(shown.dom()).contains("lang=\"en\"").contains("assessment of the yearly targets");
    assertThat(shown.console()).isEmpty();
  }

  @Test
  void printsWholeWithEveryCommunityOnce() throws IOException {
    Path pdf = Browser.in(folder).print(page("plan-table"));
    try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(printed);
      assertThat(printed.getNumberOfPages()).isBetween(1, 6);
      assertThat(text).contains("原卷烟厂小区").contains("审计局住宅楼").contains("91,991.89");
      assertThat(text.split("2025-08", -1)).hasSize(2);
    }
  }

  @Test
  void markupInANameIsShownAsText() throws IOException {
    Path communities = folder.resolve("communities.json");
    Files.writeString(
        communities,
        """
        {"communities": [{"id": "x", "planYear": 2022, "name": "<img src=x onerror=console.error(1)><script>console.error(2)</script>"}]}
        """);
    Browser.Shown shown =
        Browser.in(folder).show(page("plan-table", "--communities", communities.toString()));
    assertThat(shown.console()).isEmpty();
    assertThat(shown.dom()).contains("&lt;script&gt;console.error(2)").doesNotContain("<img");
  }

  @Test
  void asksNoNetworkForAnything() throws IOException {
    assertThat(Files.readString(page("eligibility")))
        .doesNotContainPattern("(?i)(src|href)\\s*=\\s*[\"']?(https?:)?//")
        .doesNotContainPattern("(?i)url\\(\\s*[\"']?(https?:)?//")
        .doesNotContain("@import");
  }
}
