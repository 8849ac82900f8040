package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.examples.cli.Cli;

/** Sorting, filtering and print of a page, in a browser and without a mouse. */
class PageAtTheKeyboardTest {
  private static final String FOCUSED = "document.activeElement";
  private static final String ROWS =
      "Array.from(document.querySelectorAll('#table-communities tbody tr')).filter(row =>"
          + " !row.hidden)";
  private static final String RECORDS = ROWS + ".filter(row => row.className === '')";

  @TempDir private Path folder;

  private BrowserPage page(String language) {
    return page("plan-table", language);
  }

  private BrowserPage page(String kind, String language) {
    StringWriter said = new StringWriter();
    int code =
        Cli.run(
            new String[] {
              "report",
              "--as-of",
              "2024-06-30",
              "--kind",
              kind,
              "--format",
              "html",
              "--lang",
              language,
              "--out",
              folder.toString()
            },
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(said),
            new PrintWriter(said, true));
    assertThat(code).as(said.toString()).isZero();
    return Browser.in(folder).open(folder.resolve(kind + ".html"));
  }

  @Test
  void filtersAsOneTypesAndSaysHowMuchIsShown() {
    try (BrowserPage page = page("zh")) {
      assertThat(page.value(RECORDS + ".length")).isEqualTo("30");
      page.tabTo(FOCUSED + ".id === 'table-communities-filter'");
      page.write("诚信");
      assertThat(page.value(RECORDS + ".map(row => row.cells[2].textContent).join()"))
          .isEqualTo("诚信商城住宅楼");
      assertThat(page.value(ROWS + ".length")).as("a sum of all is not one of some").isEqualTo("1");
      assertThat(page.value("document.querySelector('.tools [role=status]').textContent"))
          .isEqualTo("筛选“诚信”：显示 1 行，共 30 行");
      page.press("Escape", 27);
      assertThat(page.value(RECORDS + ".length")).isEqualTo("30");
      assertThat(page.value(ROWS + ".length")).isEqualTo("36");
      assertThat(page.console()).isEmpty();
    }
  }

  @Test
  void sortsUpThenDownThenAsItWasAndLeavesSumsInPlace() {
    String areas =
        RECORDS
            + ".filter(row => row.cells[0].textContent === '2022')"
            + ".map(row => row.cells[7].textContent).join(' ')";
    String sums =
        ROWS + ".map((row, at) => row.className === '' ? '' : row.className + at).join('')";
    String sort = "document.querySelectorAll('#table-communities thead th')[7].ariaSort";
    try (BrowserPage page = page("zh")) {
      String before = page.value(areas);
      String place = page.value(sums);
      page.tabTo(
          FOCUSED
              + ".parentElement === document.querySelectorAll('#table-communities thead th')[7]");
      page.press("Enter", 13);
      assertThat(page.value(sort)).isEqualTo("ascending");
      assertThat(page.value(areas))
          .isEqualTo("1,100.00 1,488.00 2,192.00 2,324.00 2,430.00 2,564.94 2,636.14");
      page.press("Enter", 13);
      assertThat(page.value(sort)).isEqualTo("descending");
      assertThat(page.value(areas))
          .isEqualTo("2,636.14 2,564.94 2,430.00 2,324.00 2,192.00 1,488.00 1,100.00");
      assertThat(page.value(sums)).isEqualTo(place);
      page.press("Enter", 13);
      assertThat(page.value(areas)).isEqualTo(before);
      assertThat(page.console()).isEmpty();
    }
  }

  @Test
  void paperHasNoControlsButSaysThatRowsAreLeftOut() {
    String seen =
        "Array.from(document.querySelectorAll('.tools *, nav'))"
            + ".filter(e => e.getClientRects().length > 0 && e.textContent !== '')"
            + ".map(e => e.textContent).join()";
    try (BrowserPage page = page("en")) {
      page.show("print", "light");
      assertThat(page.value(seen)).isEmpty();
      page.show("screen", "light");
      page.tabTo(FOCUSED + ".id === 'table-communities-filter'");
      page.write("2022-0");
      page.show("print", "light");
      assertThat(page.value(seen)).isEqualTo("Filtered by \"2022-0\": 7 of 30 rows");
    }
  }

  @Test
  void unfoldsWhyWithItsClauseAndPrintsOnlyWhatWasUnfolded() {
    String seen =
        "Array.from(document.querySelectorAll('#table-communities .why'))"
            + ".filter(e => e.getClientRects().length > 0).length";
    try (BrowserPage page = page("eligibility", "zh")) {
      page.show("print", "light");
      assertThat(page.value(seen)).isEqualTo("0");
      page.show("screen", "light");
      page.tabTo(FOCUSED + ".tagName === 'SUMMARY'");
      assertThat(page.value(FOCUSED + ".ariaLabel")).isEqualTo("2021-01：依据");
      page.press("Enter", 13);
      assertThat(page.value(FOCUSED + ".parentElement.open")).isEqualTo("true");
      assertThat(page.value(FOCUSED + ".parentElement.innerText"))
          .contains("无法认定")
          .contains("二（一）")
          .contains("？");
      page.show("print", "light");
      assertThat(page.value(seen)).isEqualTo("31");
      assertThat(page.console()).isEmpty();
    }
  }

  @Test
  void theFilterLooksAtWhatIsSeen() {
    try (BrowserPage page = page("eligibility", "en")) {
      String records =
          "Array.from(document.querySelectorAll('#table-communities tbody tr'))"
              + ".filter(row => !row.hidden).length";
      page.tabTo(FOCUSED + ".id === 'table-communities-filter'");
      page.write("inclusion.");
      assertThat(page.value(records)).isEqualTo("0");
    }
  }

  @Test
  void drawsItsChartsAndNamesThem() {
    try (BrowserPage page = page("assessment", "en")) {
      assertThat(page.value("document.querySelectorAll('figure.chart svg').length")).isEqualTo("2");
      assertThat(page.value("document.querySelector('svg circle title').textContent"))
          .isEqualTo("2021 · Attainment: 100.00%");
      assertThat(
              page.value(
                  "Array.from(document.querySelectorAll('.chart text'))"
                      + ".every(e => { const a = e.getBoundingClientRect();"
                      + " const b = e.closest('svg').getBoundingClientRect();"
                      + " return a.left >= b.left ? b.right >= a.right ? b.bottom >= a.bottom"
                      + " : false : false; })"))
          .as("no name is cut off")
          .isEqualTo("true");
      assertThat(page.console()).isEmpty();
    }
  }

  @Test
  void aScreenReaderHasANameForWhateverCanBeUsed() {
    try (BrowserPage page = page("en")) {
      int used = 0;
      for (JsonNode node : page.readAloud()) {
        String role = node.path("role").path("value").asText();
        if (role.matches("button|searchbox|image|link|table|region|columnheader|navigation")) {
          assertThat(node.path("name").path("value").asText()).as(node.toString()).isNotBlank();
          used++;
        }
      }
      assertThat(used).isGreaterThan(20);
      assertThat(page.value("document.querySelectorAll('[role=status]').length")).isNotEqualTo("0");
    }
  }
}
