package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart of the works of a year in a browser: its time axis, its rows, on paper. */
class GanttInBrowserTest {
  private static final String FOCUSED = "document.activeElement";
  private static final String IN = "document.querySelector('.zoom [data-step=\"1\"]')";
  private static final String OUT = "document.querySelector('.zoom [data-step=\"-1\"]')";
  private static final String ZOOM = "document.querySelector('.zoom [role=status]').textContent";
  private static final String STRETCH =
      "Array.from(document.querySelectorAll('.time')).map(e => e.scrollWidth / e.clientWidth)"
          + ".map(e => e.toFixed(2)).filter((e, i, all) => all.indexOf(e) === i).join()";
  private static final String LANES = "document.querySelectorAll('.lane')";

  @TempDir private Path folder;

  private BrowserPage gantt() {
    BrowserPage page = Browser.in(folder).open(DemoPages.chinese("gantt"));
    page.size(1400, 900);
    page.value(DemoPages.measures() + "0");
    return page;
  }

  private static void isInOrder(BrowserPage page, String when) {
    assertThat(page.value("measures.misplaced().join('; ')"))
        .as("names beside their bars, " + when)
        .isEmpty();
    assertThat(page.value("measures.overlaps().join('; ')")).as("overlaps, " + when).isEmpty();
    assertThat(page.value("measures.cutOff().join('; ')")).as("cut off, " + when).isEmpty();
    assertThat(page.value("measures.unsound().join('; ')")).as(when).isEmpty();
  }

  @Test
  void theMouseStretchesTheTimeAxisAndNothingElse() {
    try (BrowserPage page = gantt()) {
      String places = page.value("measures.places()");
      String letters = page.value("document.querySelector('.bars text').getBBox().height");
      assertThat(page.value(ZOOM)).isEqualTo("时间轴 100%");
      assertThat(page.value(STRETCH)).isEqualTo("1.00");
      isInOrder(page, "100%");
      for (String percent : new String[] {"150", "200", "300", "400"}) {
        page.click(IN);
        assertThat(page.value(ZOOM)).isEqualTo("时间轴 " + percent + "%");
        assertThat(page.value(STRETCH)).isEqualTo(percent.charAt(0) + "." + percent.substring(1));
        assertThat(page.value("measures.places()")).isEqualTo(places);
        assertThat(page.value("document.querySelector('.bars text').getBBox().height"))
            .isEqualTo(letters);
        isInOrder(page, percent + "%");
      }
      page.click(IN);
      assertThat(page.value(ZOOM)).as("no further").isEqualTo("时间轴 400%");
      for (String percent : new String[] {"300", "200", "150", "100"}) {
        page.click(OUT);
        assertThat(page.value(ZOOM)).isEqualTo("时间轴 " + percent + "%");
      }
      assertThat(page.value(STRETCH)).isEqualTo("1.00");
      assertThat(page.console()).isEmpty();
    }
  }

  @Test
  void theKeyboardStretchesItAndKeepsItsPlace() {
    try (BrowserPage page = gantt()) {
      page.tabTo(FOCUSED + " === " + IN);
      for (int pressed = 0; pressed < 6; pressed++) {
        page.press("Enter", 13);
        assertThat(page.value(FOCUSED + " === " + IN)).as("the focus stays").isEqualTo("true");
      }
      assertThat(page.value(ZOOM)).isEqualTo("时间轴 400%");
      assertThat(page.value(IN + ".ariaDisabled + " + OUT + ".ariaDisabled"))
          .isEqualTo("truefalse");
      page.tabTo(FOCUSED + " === " + OUT);
      page.press(" ", 32);
      assertThat(page.value(ZOOM)).isEqualTo("时间轴 300%");
      page.tabTo(FOCUSED + ".className === 'time'");
      String before = page.value(FOCUSED + ".scrollLeft");
      for (int pressed = 0; pressed < 4; pressed++) {
        page.press("ArrowRight", 39);
      }
      page.until(FOCUSED + ".scrollLeft > " + before + " + 50");
      assertThat(page.console()).isEmpty();
    }
  }

  @Test
  void theMiddleStaysInTheMiddleAndAllLanesShowTheSameDays() {
    String middle =
        "Array.from(document.querySelectorAll('.time'))"
            + ".map(e => ((e.scrollLeft + e.clientWidth / 2) / e.scrollWidth).toFixed(2))"
            + ".filter((e, i, all) => all.indexOf(e) === i).join()";
    try (BrowserPage page = gantt()) {
      page.click(IN);
      assertThat(page.value(middle)).isEqualTo("0.50");
      page.click(IN);
      page.value("{ const e = document.querySelectorAll('.time')[3]; e.scrollLeft = 0; 0 }");
      page.until(middle + " === '0.25'");
      page.click(IN);
      page.click(IN);
      assertThat(page.value(middle)).isEqualTo("0.25");
    }
  }

  @Test
  void aNarrowWindowScrollsTheTimeAxisRatherThanCrowdingIt() {
    try (BrowserPage page = gantt()) {
      for (int width : new int[] {1024, 640, 400}) {
        page.size(width, 800);
        isInOrder(page, width + " px");
        assertThat(page.value("document.querySelector('.time').clientWidth > " + width + " / 3"))
            .as("room for the bars in %s px", width)
            .isEqualTo("true");
      }
    }
  }

  @Test
  void paperShowsEveryLaneAndTheWholeAxisHoweverItWasSeen() throws IOException {
    try (BrowserPage page = gantt()) {
      int lanes = Integer.parseInt(page.value(LANES + ".length"));
      page.click(IN);
      page.click(IN);
      page.click(LANES + "[1].querySelector('summary')");
      assertThat(page.value(LANES + "[1].open")).isEqualTo("false");
      page.show("print", "dark");
      assertThat(page.value(STRETCH)).as("nothing to scroll on paper").isEqualTo("1.00");
      page.show("", "light");
      try (PDDocument printed = Loader.loadPDF(page.printed())) {
        String text = new PDFTextStripper().getText(printed);
        assertThat(text.split("现场移交、围挡、技术交底", -1)).hasSize(lanes + 1);
        assertThat(text.lines().filter(line -> line.startsWith("2024年5月")))
            .as("the first to the last month of the overview and of each lane")
            .hasSize(lanes + 1)
            .allMatch(line -> line.contains("11月"));
        assertThat(text).doesNotContain("放大").doesNotContain("时间轴");
      }
      assertThat(page.value(LANES + "[1].open")).as("as it was").isEqualTo("false");
      assertThat(page.value(LANES + "[0].open")).isEqualTo("true");
      assertThat(page.console()).isEmpty();
    }
  }
}
