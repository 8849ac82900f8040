package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanRows;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.ProgressBook;

/**
 * Workbooks of other makers. LibreOffice's were entered there and saved by {@code soffice
 * --headless --convert-to xlsx}: annex 3 with its title, the year merged over its rows, and sums as
 * formulas.
 */
class OtherWritersTest {
  private static final Register THIRTY = Counties.communities("ruicheng");

  @TempDir private Path folder;

  private Path fixture(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = OtherWritersTest.class.getResourceAsStream(name)) {
      Files.copy(in, file);
    }
    return file;
  }

  @Test
  void libreOfficesAnnexIsTheThirtyCommunitiesAndItsSumsAgree() throws IOException {
    Loaded<Register> loaded =
        Sheets.read(TableKind.COMMUNITIES, fixture("libreoffice-annex3.xlsx"));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.notes()).isEmpty();
    assertThat(loaded.result().get()).isEqualTo(THIRTY);
    assertThat(loaded.totals().get(0).area().get()).hasToString("91991.89");
    Lint lint = Lint.under(Policy.of(Counties.policy("ruicheng"), 2023));
    assertThat(
            lint.decide(PlanRows.of(loaded.result().get(), loaded.totals()))
                .findings()
                .map(finding -> finding.code()))
        .containsExactly("data.possible-twin");
  }

  @Test
  void libreOfficesDatesAreDatesWhetherNumbersOrText() throws IOException {
    ProgressBook book =
        Sheets.read(TableKind.PROGRESS, fixture("libreoffice-progress.xlsx")).result().get();
    Seq<CommunityProgress> rows = book.progress();
    assertThat(rows.get(0).startedOn()).contains(LocalDate.of(2021, 5, 6));
    assertThat(rows.get(0).completedOn()).contains(LocalDate.of(2021, 12, 31));
    assertThat(rows.get(1).startedOn()).contains(LocalDate.of(2023, 4, 20));
    assertThat(rows.get(1).completedOn()).isEmpty();
    assertThat(rows.get(1).forecast()).contains(LocalDate.of(2023, 11, 30));
  }

  @Test
  void fastexcelsWorkbookIsTheThirtyCommunities() throws IOException {
    Path file = folder.resolve("fast.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("计划");
      String[] headings = {
        "area (m²)", "households", "buildings", "built", "name", "address", "year"
      };
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      int row = 1;
      for (Community each : THIRTY.communities()) {
        sheet.value(row, 0, each.area().get().hundredths() / 100.0);
        sheet.value(row, 1, each.households().get());
        sheet.value(row, 2, each.buildings().get());
        if (each.builtYears().size() == 1) {
          sheet.value(row, 3, each.builtYears().get(0));
        } else {
          sheet.inlineString(row, 3, each.builtYears().mkString("，"));
        }
        sheet.value(row, 4, each.name());
        sheet.inlineString(row, 5, each.location().get());
        sheet.value(row, 6, each.planYear());
        row++;
      }
    }
    Loaded<Register> loaded = Sheets.read(TableKind.COMMUNITIES, file);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.result().get()).isEqualTo(THIRTY);
  }
}
