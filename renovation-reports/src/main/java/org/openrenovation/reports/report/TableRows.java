package org.openrenovation.reports.report;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Problem;

/**
 * Whether rows fit their columns: one pass over the cells, since a table may have hundreds of
 * thousands of them.
 */
final class TableRows {
  private static final int MOST_PROBLEMS = 100;

  private TableRows() {}

  static Seq<Problem> problems(Seq<Column> columns, Seq<Row> rows) {
    Column[] all = columns.toJavaArray(Column[]::new);
    Vector<Problem> problems = Vector.empty();
    int at = 0;
    for (Row row : rows) {
      problems = problems.appendAll(problems(all, row, "rows[" + at + "]"));
      if (problems.size() >= MOST_PROBLEMS) {
        return problems.take(MOST_PROBLEMS);
      }
      at++;
    }
    return problems;
  }

  private static Seq<Problem> problems(Column[] columns, Row row, String path) {
    boolean group = row.role() == Row.Role.GROUP;
    int expected = group ? 1 : columns.length;
    if (row.cells().size() != expected) {
      return Vector.of(
          Problem.at(path + ".cells", "value.mismatch", Integer.toString(row.cells().size()))
              .with("other", Integer.toString(expected)));
    }
    Iterator<Cell> cells = row.cells().iterator();
    for (int i = 0; i < expected; i++) {
      Cell cell = cells.next();
      Column.Kind kind = group ? Column.Kind.TEXT : columns[i].kind();
      if (!kind.accepts(cell)) {
        return Vector.of(
            Problem.at(path + ".cells[" + i + "]", "value.type", cell.toString())
                .with("expected", kind.name()));
      }
    }
    return Checks.NONE;
  }
}
