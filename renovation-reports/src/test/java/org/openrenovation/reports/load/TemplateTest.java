package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

class TemplateTest {
  private static final Policy RUICHENG = Policy.of(Counties.policy("ruicheng"), 2024);

  @TempDir private Path folder;

  private static byte[] empty(TableKind<?> kind, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter.of(kind).writeEmpty(locale, out);
    return out.toByteArray();
  }

  @Test
  void theWordsStandInBothLanguagesAndEveryHeadingLeadsToOneColumn() {
    assertThat(ColumnWords.keys(true)).isEqualTo(ColumnWords.keys(false));
    for (TableKind<?> kind : TableKind.under(RUICHENG)) {
      Set<String> names = new HashSet<>();
      for (TableColumn column : kind.columns()) {
        Set<String> own = new HashSet<>();
        column
            .also()
            .append(column.heading().zh())
            .append(column.heading().en())
            .forEach(name -> own.add(Heading.of(name).name()));
        own.forEach(name -> assertThat(names.add(name)).as(kind + " " + name).isTrue());
      }
    }
  }

  @Test
  void anEmptyTemplateIsAnEmptyTableWhicheverTheLanguage() throws IOException {
    for (TableKind<?> kind : TableKind.under(RUICHENG)) {
      for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
        Path file = folder.resolve("empty.xlsx");
        TableWriter.of(kind).writeEmptyFile(file, locale);
        Loaded<?> loaded = Sheets.read(kind, file);
        assertThat(loaded.result().isValid()).as(kind + " " + loaded.problems()).isTrue();
        assertThat(loaded.notes()).isEmpty();
      }
    }
  }

  @Test
  void choicesAndBoundsAreThoseOfCore() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(empty(TableKind.BALLOTS, Locale.CHINESE)))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getDataValidations())
          .extracting(rule -> rule.getValidationConstraint().getExplicitListValues())
          .contains(new String[] {"同意", "不同意", "无意见"}, new String[] {"线上", "书面"});
    }
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(empty(TableKind.COMMUNITIES, Locale.CHINESE)))) {
      DataValidationConstraint year = null;
      for (DataValidation rule : workbook.getSheetAt(0).getDataValidations()) {
        if (rule.getRegions().getCellRangeAddress(0).getFirstColumn() == 1) {
          year = rule.getValidationConstraint();
        }
      }
      assertThat(year.getFormula1() + " " + year.getFormula2()).isEqualTo("1900 2200");
      assertThat(workbook.getSheetName(1)).isEqualTo("填写说明");
      assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
          .startsWith("One record a row");
    }
  }

  @Test
  void theSameTableIsTheSameBytes() throws IOException {
    assertThat(empty(TableKind.OWNERS, Locale.ENGLISH))
        .isEqualTo(empty(TableKind.OWNERS, Locale.ENGLISH));
  }

  @Test
  void aLongTableStreamsAndIsReadBack() throws IOException {
    Register many =
        new Register(
            io.vavr.collection.Vector.range(0, 6_000)
                .map(
                    i ->
                        Community.builder()
                            .id("c" + i)
                            .planYear(2023)
                            .name("小区" + i)
                            .households((long) i)
                            .build()));
    Path file = folder.resolve("long.xlsx");
    TableWriter.of(TableKind.COMMUNITIES).writeFile(file, many, Locale.CHINESE);
    assertThat(Sheets.read(TableKind.COMMUNITIES, file).result().get()).isEqualTo(many);
  }
}
