package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What a column of the form {@link ColumnForm#VALUE} means, which another column of the row says:
 * beside 批复文号 stands a text, beside 批复日期 a day.
 *
 * @param by the field that says it
 * @param columns the column that is meant, by what that field says
 * @param examples rows to begin with, where the table's words are the policy's own
 */
record Asked(String by, Map<String, TableColumn> columns, Optional<Seq<JsonNode>> examples) {
  /** Nothing is left to another column. */
  static final Asked NOTHING = new Asked("", LinkedHashMap.empty(), Optional.empty());

  /** Nothing is left to another column, but the table's words are the policy's own. */
  static Asked saying(Seq<JsonNode> examples) {
    return new Asked("", LinkedHashMap.empty(), Optional.of(examples));
  }

  /** The column that this row means. */
  TableColumn of(TableColumn column, JsonNode record) {
    return column.form() == ColumnForm.VALUE
        ? columns.getOrElse(record.path(by).asText(), column)
        : column;
  }
}
