package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;

/** Files that nobody would write by hand are refused for what they are, at no great cost. */
class UntrustedFilesTest {
  private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

  @TempDir private Path folder;

  private Loaded<Register> read(RawWorkbook workbook) {
    return Sheets.read(TableKind.COMMUNITIES, workbook.in(folder));
  }

  private static void assertRefused(Loaded<?> loaded, String code) {
    assertThat(loaded.problems().map(Problem::code)).containsExactly(code);
    assertThat(loaded.sound()).isEmpty();
    assertThat(loaded.problems().get(0).message(Locale.CHINESE)).startsWith("plan.");
  }

  /** The same block over and over: a thousandth of its length once packed. */
  private static RawWorkbook.Content bomb(String before, String block, int times, String after) {
    return out -> {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
      out.write(after.getBytes(StandardCharsets.UTF_8));
    };
  }

  @Test
  void aSoundWorkbookIsRead() {
    assertThat(read(new RawWorkbook()).result().get().size()).isEqualTo(1);
  }

  @Test
  void whatIsStoredCountsAndNotItsSeventeenDigits() {
    Loaded<Register> loaded =
        read(
            new RawWorkbook()
                .records(
                    "<row><c><v>2023</v></c><c"
                        + " t=\"s\"><v>0</v></c><c><v>4541.2700000000004</v></c></row>"));
    assertThat(loaded.result().get().area()).hasToString("4541.27");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "<x/>", "<x></x>"})
  void aSheetThatUnpacksWithoutEndIsRefused(String block) throws IOException {
    RawWorkbook workbook =
        new RawWorkbook()
            .with(
                RawWorkbook.SHEET,
                bomb(
                    "<worksheet><sheetData>",
                    block.repeat(10_000),
                    2_000,
                    "</sheetData></worksheet>"));
    Loaded<Register> loaded =
        TableReader.of(TableKind.COMMUNITIES)
            .within(ReadLimits.builder().unpackedBytes(4L << 20).build())
            .read(workbook.in(folder));
    assertRefused(loaded, "file.part-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<c r=\"%s\"/>", "<!--%s-->", "<c><v>%s</v></c>", "<![CDATA[%s]]>", "<%s/>"})
  void aTokenWithoutEndIsRefusedBeforeItIsGathered(String around) {
    String[] halves = around.split("%s");
    RawWorkbook workbook =
        new RawWorkbook()
            .with(
                RawWorkbook.SHEET,
                bomb(
                    "<worksheet><sheetData><row>" + halves[0],
                    "A".repeat(1 << 20),
                    200,
                    halves[1]));
    assertThat(read(workbook).problems()).hasSize(1).allMatch(p -> p.code().startsWith("file."));
  }

  @Test
  void sharedTextsWithoutEndAreRefused() throws IOException {
    RawWorkbook workbook =
        new RawWorkbook()
            .with(RawWorkbook.SHARED, bomb("<sst>", "<si><t>甲乙</t></si>", 200_000, "</sst>"));
    Loaded<Register> loaded =
        TableReader.of(TableKind.COMMUNITIES)
            .within(ReadLimits.builder().sharedCharacters(1L << 20).build())
            .read(workbook.in(folder));
    assertRefused(loaded, "file.part-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RawWorkbook.TYPES,
        RawWorkbook.WORKBOOK,
        RawWorkbook.SHARED,
        RawWorkbook.SHEET,
        "xl/_rels/workbook.xml.rels"
      })
  void entitiesAreRefusedInEveryPart(String part) {
    assertRefused(
        read(new RawWorkbook().with(part, ENTITY + "<x><si><t>&e;</t></si></x>")), "file.entities");
  }

  @Test
  void macrosAreRefused() {
    assertRefused(read(new RawWorkbook().with("xl/vbaProject.bin", "x")), "file.macros");
    assertRefused(
        read(
            new RawWorkbook()
                .with(
                    RawWorkbook.TYPES,
                    "<Types><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")),
        "file.macros");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path file = folder.resolve("plan.xlsx");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertRefused(Sheets.read(TableKind.COMMUNITIES, file), "file.old-workbook");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0});
    assertRefused(Sheets.read(TableKind.COMMUNITIES, file), "file.encoding");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, (byte) 0x80});
    assertRefused(Sheets.read(TableKind.COMMUNITIES, file), "file.encoding");
    Files.write(file, new byte[0]);
    assertRefused(Sheets.read(TableKind.COMMUNITIES, file), "file.no-table");
    Files.writeString(file, "a,b\n\"c");
    assertRefused(Sheets.read(TableKind.COMMUNITIES, file), "file.no-table");
    assertRefused(
        read(new RawWorkbook().with("_rels/.rels", "<Relationships/>")), "file.not-a-workbook");
  }

  @Test
  void tooManyPartsAreRefusedBeforeTheirDirectoryIsRead() {
    RawWorkbook workbook = new RawWorkbook();
    for (int i = 0; i < 10_001; i++) {
      workbook.with("xl/media/" + i, "");
    }
    assertRefused(read(workbook), "file.too-many-parts");
  }

  @Test
  void longerThanTheLimitsIsRefused() throws IOException {
    Path file = new RawWorkbook().in(folder);
    assertRefused(
        TableReader.of(TableKind.COMMUNITIES)
            .within(ReadLimits.builder().fileBytes(100).build())
            .read(file),
        "file.too-large");
    Loaded<Register> rows =
        TableReader.of(TableKind.COMMUNITIES)
            .within(ReadLimits.builder().rows(1).build())
            .read(file);
    assertThat(rows.problems().map(Problem::code)).containsExactly("file.too-many-rows");
  }

  @Test
  void aCellIsNoBook() {
    String text = "长".repeat(32_768);
    assertThat(
            read(new RawWorkbook().records("<row><c t=\"str\"><v>" + text + "</v></c></row>"))
                .problems()
                .map(problem -> problem.path() + " " + problem.code()))
        .containsExactly("计划表!A2 file.cell-too-long");
    assertThat(
            Sheets.read(TableKind.COMMUNITIES, Sheets.csv(folder, "年度,名称\n2023," + text))
                .problems()
                .map(problem -> problem.path() + " " + problem.code()))
        .containsExactly("plan!B2 file.cell-too-long");
  }

  @Test
  void problemsWithoutEndEndTheReading() throws IOException {
    RawWorkbook workbook =
        new RawWorkbook()
            .with(
                RawWorkbook.SHEET,
                bomb(
                    RawWorkbook.sheet("").replace("</sheetData></worksheet>", "")
                        + "<row><c t=\"str\"><v>年度</v></c><c t=\"str\"><v>名称</v></c></row>",
                    "<row><c><v>1</v></c></row>",
                    50_000,
                    "</sheetData></worksheet>"));
    Loaded<Register> loaded = Sheets.read(TableKind.COMMUNITIES, workbook.in(folder));
    assertThat(loaded.problems()).hasSizeBetween(10_000, 10_010);
    assertThat(loaded.problems().last().code()).isEqualTo("file.too-many-problems");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e308",
        "-1E+300",
        "1e999999999",
        "1e-999999999",
        "NaN",
        "INF",
        "0x10",
        "1,5",
        "٣"
      })
  void anAbsurdNumberIsOneProblem(String number) {
    Loaded<Register> loaded =
        read(
            new RawWorkbook()
                .records(
                    "<row><c><v>2023</v></c><c t=\"s\"><v>0</v></c><c><v>"
                        + number
                        + "</v></c></row>"));
    assertThat(loaded.problems().map(Problem::path)).containsExactly("计划表!C2");
    assertThat(loaded.problems().get(0).message(Locale.CHINESE).length()).isLessThan(200);
  }

  @Test
  void aNumberOfThousandDigitsIsOneProblem() {
    anAbsurdNumberIsOneProblem("9".repeat(1_000));
    anAbsurdNumberIsOneProblem("0." + "3".repeat(1_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"0\"/>",
        "<row r=\"1048577\"/>",
        "<row r=\"x\"/>",
        "<row r=\"1\"><c r=\"B2\"/></row>",
        "<row r=\"1\"><c r=\"ZZZZ1\"/></row>",
        "<row><c t=\"s\"><v>99</v></c></row>",
        "<row><c t=\"s\"><v>x</v></c></row>",
        "<row><c>"
      })
  void whatContradictsItselfIsRefusedAsDamaged(String rows) {
    assertThat(read(new RawWorkbook().rows(rows)).problems().map(Problem::code))
        .containsExactly("file.damaged");
  }

  @Test
  void elementsInElementsWithoutEndAreRefused() {
    RawWorkbook workbook =
        new RawWorkbook().with(RawWorkbook.SHEET, bomb("<worksheet>", "<a>", 1_000_000, ""));
    assertRefused(read(workbook), "file.damaged");
  }

  @Test
  void aCommentIsNoValueAndReadingAidsAreNoText() {
    Loaded<Register> loaded =
        read(
            new RawWorkbook()
                .with(
                    RawWorkbook.SHARED,
                    "<sst><si><r><t>人</t></r><r><t>民_x0041_</t></r><rPh><t>ren</t></rPh></si></sst>")
                .records("<row><c><v><!--1-->20<?x 9?>23</v></c><c t=\"s\"><v>0</v></c></row>"));
    assertThat(loaded.result().get().communities().get(0).name()).isEqualTo("人民A");
    assertThat(loaded.result().get().communities().get(0).planYear()).isEqualTo(2023);
  }

  @RepeatedTest(30)
  void aFileDamagedAnywhereIsReadOrRefusedAndNothingElse(RepetitionInfo run) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TableWriter.of(TableKind.COMMUNITIES)
          .write(TableKind.COMMUNITIES.example(), Locale.CHINESE, out);
    }
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(run.getCurrentRepetition());
    if (run.getCurrentRepetition() % 3 == 0) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int i = 0; i < 8 && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    Files.write(file, bytes);
    assertThat(Sheets.read(TableKind.COMMUNITIES, file)).isNotNull();
  }
}
