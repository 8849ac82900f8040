package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether everything on a page can be seen, in light, in dark and on paper. */
class PageColoursTest {
  /** Tables, states, reasons, columns, lines, bars: whatever has a colour. */
  private static final String[] KINDS = {
    "gantt", "funding-table", "progress", "assessment", "investment-sheet", "gate-board"
  };

  private static final String[][] LOOKS = {
    {"screen", "light"}, {"screen", "dark"}, {"print", "light"}, {"print", "dark"}
  };

  private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
  private static final String WHITE = "rgb(255, 255, 255)";

  @TempDir private Path folder;

  @Test
  void textShapesAndControlsStandOut() {
    try (BrowserPage page = Browser.in(folder).open(DemoPages.chinese(KINDS[0]))) {
      for (String kind : KINDS) {
        page.go(DemoPages.chinese(kind));
        page.value(DemoPages.measures() + "0");
        page.value("document.querySelectorAll('details').forEach(e => { e.open = true; })");
        for (String[] look : LOOKS) {
          page.show(look[0], look[1]);
          String where = kind + ", " + String.join(", ", look);
          assertThat(page.value(GROUND).equals(WHITE))
              .as(where)
              .isEqualTo(!look[0].equals("screen") || look[1].equals("light"));
          for (String what : new String[] {"faintText", "faintShapes", "faintControls"}) {
            assertThat(page.value("measures." + what + "().slice(0, 20).join('; ')"))
                .as(what + " in " + where)
                .isEmpty();
          }
        }
      }
      assertThat(page.console()).isEmpty();
    }
  }
}
