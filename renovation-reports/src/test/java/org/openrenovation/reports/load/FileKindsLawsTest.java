package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.reports.file.SheetText;

/** What holds of every kind whose rows are files of communities. */
class FileKindsLawsTest {
  private static final Policy RUICHENG = RandomFiles.RUICHENG;
  private static final int HEADINGS = 1;

  private static Path folder;

  /**
   * A kind and what is written in it.
   *
   * @param kind the kind
   * @param book what is written
   */
  record Sample(TableKind<CaseBook> kind, CaseBook book) {
    Seq<JsonNode> rows() {
      return kind.binding().written(book);
    }

    @Override
    public String toString() {
      return kind + " " + Communities.writeFiles(RUICHENG, book);
    }
  }

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("files");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Path written(Sample sample, boolean chinese) {
    Path file = folder.resolve(sample.kind().id() + ".xlsx");
    try {
      TableWriter.of(sample.kind())
          .writeFile(file, sample.book(), chinese ? Locale.CHINESE : Locale.ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  // Catches: the second round of a review lost, a yes read as text, an amount of sixteen digits.
  @Property(tries = 120)
  void filesAreReadBackAsTheyWereWritten(
      @ForAll("samples") Sample sample, @ForAll boolean chinese) {
    Loaded<CaseBook> loaded = Sheets.read(sample.kind(), written(sample, chinese));
    assertThat(loaded.notes()).isEmpty();
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.result().get()).isEqualTo(sample.book());
  }

  // Catches: a poll that is written without its ballots, a source of money read as an item.
  @Property(tries = 120)
  void theDocumentIsReadBackAsTheSameFiles(@ForAll("samples") Sample sample) {
    String json = sample.kind().json(sample.book());
    CaseBook again = Communities.readFiles(RUICHENG, Counties.communities("ruicheng"), json).get();
    assertThat(again).isEqualTo(sample.book());
  }

  // Catches: a value read before the item that says what it is.
  @Property(tries = 60)
  void theOrderOfColumnsAndBlankRowsChangeNothing(
      @ForAll("samples") Sample sample, @ForAll boolean chinese, @ForAll long seed) {
    List<List<Object>> rows = shuffled(cells(written(sample, chinese)), new Random(seed));
    assertThat(Sheets.read(sample.kind(), Sheets.workbook(folder, rows)).result().get())
        .isEqualTo(sample.book());
  }

  // Catches: a value told a second time for the item beside it that nobody knows.
  @Property(tries = 150)
  void aDamagedCellIsOneProblemThereAndLosesNoOtherRow(
      @ForAll("ofIndependentRows") Sample sample, @ForAll boolean chinese, @ForAll long seed) {
    Random random = new Random(seed);
    List<List<Object>> rows = cells(written(sample, chinese));
    int row = HEADINGS + 1 + random.nextInt(rows.size() - HEADINGS - 1);
    List<Object> damaged = rows.get(row);
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < damaged.size(); i++) {
      if (damaged.get(i) != null) {
        filled.add(i);
      }
    }
    int column = filled.get(random.nextInt(filled.size()));
    Seq<JsonNode> written = sample.rows();
    TableColumn asked =
        sample.kind().asked(sample.kind().columns().get(column), written.get(row - HEADINGS - 1));
    damaged.set(column, asked.form() == ColumnForm.TEXT ? LocalDate.of(2024, 3, 2) : "不详");
    Loaded<CaseBook> loaded = Sheets.read(sample.kind(), Sheets.workbook(folder, rows));
    assertThat(loaded.problems().map(Problem::path))
        .containsExactly("计划表!" + (char) ('A' + column) + (row + 1));
    assertThat(loaded.sound().get())
        .isEqualTo(sample.kind().binding().read(written.removeAt(row - HEADINGS - 1)));
  }

  private static List<List<Object>> cells(Path file) {
    List<List<Object>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheetAt(0);
      int width = sheet.getRow(HEADINGS).getLastCellNum();
      for (Row row : sheet) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          cells.add(value(row.getCell(i)));
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Object value(Cell cell) {
    if (cell == null) {
      return null;
    }
    if (cell.getCellType() != CellType.NUMERIC) {
      return SheetText.escaped(cell.getStringCellValue());
    }
    return DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate()
        : (Object) cell.getNumericCellValue();
  }

  private static List<List<Object>> shuffled(List<List<Object>> rows, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.get(HEADINGS).size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<Object>> shuffled = new ArrayList<>();
    for (List<Object> row : rows) {
      for (int blank = random.nextInt(3); blank > 0; blank--) {
        shuffled.add(List.of());
      }
      List<Object> moved = new ArrayList<>();
      order.forEach(column -> moved.add(row.get(column)));
      shuffled.add(moved);
    }
    return shuffled;
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.longs()
        .map(Random::new)
        .map(
            random ->
                switch (random.nextInt(6)) {
                  case 0 ->
                      new Sample(TableKind.surveys(RUICHENG), RandomFiles.book(random, "consent"));
                  case 1 ->
                      new Sample(
                          TableKind.satisfaction(RUICHENG), RandomFiles.book(random, "after"));
                  case 2 ->
                      new Sample(TableKind.costs(RUICHENG), RandomFiles.book(random, "costs"));
                  case 3 -> new Sample(TableKind.ledger(RUICHENG), RandomFiles.books(random));
                  default ->
                      new Sample(
                          TableKind.evidence(RUICHENG), RandomFiles.book(random, "evidence"));
                });
  }

  /**
   * The rows of a ledger rest on each other: without its contract a payment on it is unsound too.
   */
  @Provide
  Arbitrary<Sample> ofIndependentRows() {
    return samples().filter(sample -> !sample.kind().id().equals("ledger"));
  }
}
