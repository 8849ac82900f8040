package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.openrenovation.core.base.Text;

/**
 * What a spreadsheet lets be entered (数据有效性): choices from a list, figures within the bounds that
 * core's own reading has.
 */
final class EntryRules {
  /** Excel's own limit of a list in a rule. */
  private static final int LONGEST_LIST = 250;

  private final Sheet sheet;
  private final TableKind<?> kind;
  private final Locale locale;
  private final DataValidationHelper helper;

  EntryRules(Sheet sheet, TableKind<?> kind, Locale locale) {
    this.sheet = sheet;
    this.kind = kind;
    this.locale = locale;
    this.helper = sheet.getDataValidationHelper();
  }

  /** Adds them to the rows from the first to the last, from 0. */
  void add(int first, int last) {
    JsonNode fields = kind.binding().records().schema().path("properties");
    for (int i = 0; i < kind.columns().size(); i++) {
      TableColumn column = kind.columns().get(i);
      Optional<DataValidationConstraint> rule = rule(column, fields.path(column.field()));
      if (rule.isPresent()) {
        DataValidation validation =
            helper.createValidation(rule.get(), new CellRangeAddressList(first, last, i, i));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(column.heading().in(locale), column.help().in(locale));
        sheet.addValidationData(validation);
      }
    }
  }

  private Optional<DataValidationConstraint> rule(TableColumn column, JsonNode schema) {
    return switch (column.form()) {
      case WORD ->
          Optional.of(
              list(
                  column.field(), column.words().values().map(word -> word.in(locale)).toVector()));
      case FLAG ->
          Optional.of(
              list(
                  column.field(),
                  Vector.of("flag.yes", "flag.no").map(key -> ColumnWords.both(key).in(locale))));
      case YEAR, WHOLE ->
          Optional.of(
              helper.createIntegerConstraint(
                  OperatorType.BETWEEN, bound(schema, "minimum"), bound(schema, "maximum")));
      case AREA, MONEY ->
          Optional.of(
              helper.createDecimalConstraint(
                  OperatorType.GREATER_OR_EQUAL, bound(schema, "minimum"), null));
      case DATE ->
          Optional.of(
              helper.createDateConstraint(
                  OperatorType.GREATER_THAN, "DATE(1900,1,1)", null, "yyyy-mm-dd"));
      case TEXT, YEARS, AREAS, VALUE -> Optional.empty();
    };
  }

  /** A list in the rule itself, or on a hidden sheet where a spreadsheet takes it only there. */
  private DataValidationConstraint list(String name, Seq<String> choices) {
    if (choices.mkString(",").length() <= LONGEST_LIST) {
      return helper.createExplicitListConstraint(choices.toJavaArray(String[]::new));
    }
    Workbook workbook = sheet.getWorkbook();
    Sheet hidden = workbook.createSheet(name);
    for (int i = 0; i < choices.size(); i++) {
      hidden.createRow(i).createCell(0).setCellValue(choices.get(i));
    }
    workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
    return helper.createFormulaListConstraint("'" + name + "'!$A$1:$A$" + choices.size());
  }

  /** The bound, wherever among the alternatives of the field it stands. */
  private static String bound(JsonNode schema, String name) {
    JsonNode bound = schema.findValue(name);
    if (bound == null) {
      throw new IllegalStateException("the schema has no " + name);
    }
    return bound.asText();
  }

  /** The choices of a column in both languages. */
  static Text choices(TableColumn column) {
    return new Text(
        column.words().values().map(Text::zh).mkString("、"),
        column.words().values().map(Text::en).mkString(", "));
  }
}
