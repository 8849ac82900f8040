package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the demonstration as a reader without eyes or without a mouse needs it. */
class PageForEveryoneTest {
  @TempDir private Path folder;

  private static void isSound(BrowserPage page, String language, String kind) {
    page.value(DemoPages.measures() + "0");
    assertThat(page.value("document.documentElement.lang")).as(kind).isEqualTo(language);
    assertThat(page.value("measures.unsound().join('; ')")).as(kind).isEmpty();
    for (String what : new String[] {"overlaps", "cutOff", "misplaced"}) {
      assertThat(page.value("measures." + what + "().slice(0, 9).join('; ')"))
          .as(what + " in " + kind)
          .isEmpty();
    }
    int used = 0;
    for (JsonNode node : page.readAloud()) {
      String role = node.path("role").path("value").asText();
      if (role.matches(
          "button|searchbox|image|link|table|region|(column|row)header|navigation|textbox|"
              + "DisclosureTriangle")) {
        assertThat(node.path("name").path("value").asText()).as(kind + node).isNotBlank();
        used++;
      }
    }
    assertThat(used).as(kind).isPositive();
    assertThat(page.console()).as(kind).isEmpty();
  }

  @Test
  void everyPageIsNamedOrderedAndQuiet() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(DemoPages.chinese())) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(25);
    try (BrowserPage page = Browser.in(folder).open(pages.get(0))) {
      for (Path one : pages) {
        page.go(one);
        isSound(page, "zh-CN", one.getFileName().toString());
      }
    }
  }

  @Test
  void soAreTheEnglishOnesWithTheirLongerWords() {
    try (BrowserPage page = Browser.in(folder).open(DemoPages.english("gantt"))) {
      for (String kind : List.of("gantt", "funding-table", "progress")) {
        page.go(DemoPages.english(kind));
        isSound(page, "en", kind);
      }
    }
  }

  @Test
  void markupInANameOfAChartIsShownAsText() throws IOException {
    Path county = folder.resolve("county.json");
    String markup = "<svg onload=console.error(1)><b>楼</b>&amp;";
    Files.writeString(
        county,
        Files.readString(DemoPages.chinese().resolve("county.json"))
            .replace("人民银行住宅楼", markup)
            .replace("电气弱电队", "<script>console.error(2)</script>"));
    try (BrowserPage page = Browser.in(folder).open(DemoPages.of(county, "gantt", "zh"))) {
      assertThat(
              page.value(
                  "Array.from(document.querySelectorAll('.names li'))"
                      + ".filter(e => e.textContent.includes('onload')).length"))
          .isEqualTo("1");
      assertThat(page.value("document.querySelector('.names li:nth-child(2)').textContent"))
          .isEqualTo(markup);
      assertThat(page.value("document.querySelector('.who').textContent + document.title"))
          .doesNotContain("&lt;");
      assertThat(page.value("document.querySelectorAll('b, svg[onload]').length")).isEqualTo("0");
      assertThat(page.value("document.querySelectorAll('script').length")).isEqualTo("1");
      assertThat(page.console()).isEmpty();
    }
  }
}
