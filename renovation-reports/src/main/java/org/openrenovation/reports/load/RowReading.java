package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Records;
import org.openrenovation.reports.load.source.RawCell;
import org.openrenovation.reports.load.source.RawRow;
import org.openrenovation.reports.load.source.Sheet;

/**
 * A row of cells as a record. What core's reading finds wrong is told at the cell and with the
 * value that stands there, one problem a cell.
 */
final class RowReading<R> {
  private final TableKind<?> kind;
  private final Records<R> records;
  private final Header header;
  private final Seq<BoundColumn> inOrder;
  private final Sheet sheet;
  private final CellReading cells;
  private final Optional<RowNumbers> numbers;
  private final Optional<String> within;
  private final Set<String> absent = new HashSet<>();

  RowReading(
      TableKind<?> kind, Records<R> records, Header header, Sheet sheet, RowNumbers numbers) {
    this.kind = kind;
    this.records = records;
    this.header = header;
    this.inOrder =
        header
            .bound()
            .reject(column -> kind.isAsked(column.column()))
            .appendAll(header.bound().filter(column -> kind.isAsked(column.column())));
    this.sheet = sheet;
    this.cells = new CellReading(sheet.from1904());
    this.within = kind.numberedWithin();
    this.numbers =
        within.isPresent() && !header.has("id") ? Optional.of(numbers) : Optional.empty();
    kind.columns().map(TableColumn::field).filter(field -> !header.has(field)).forEach(absent::add);
  }

  /** Whether any column of the kind has something in this row. */
  boolean isRecord(RawRow row) {
    return header.bound().exists(column -> row.at(column.index()) != null);
  }

  /** The record; empty where problems were added to these. */
  Optional<R> read(RawRow row, @Nullable String sectionYear, List<Problem> problems) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    Map<String, BoundColumn> wrong = new HashMap<>();
    int before = problems.size();
    for (BoundColumn each : inOrder) {
      BoundColumn column = asked(each, record);
      Optional<Problem> problem = read(row, column, record);
      if (problem.isPresent()) {
        problems.add(problem.get());
        wrong.put(column.column().field(), column);
      }
    }
    number(record, sectionYear);
    Validation<Seq<Problem>, R> read = records.read(record);
    if (read.isInvalid()) {
      for (Problem problem : read.getError()) {
        String field = field(problem.path());
        boolean told = wrong.containsKey(field) || isToldOfTheHeading(field, problem);
        if (!told) {
          Optional<BoundColumn> column = header.of(field).map(known -> asked(known, record));
          column.ifPresent(known -> wrong.put(field, known));
          problems.add(atCell(problem, row, column));
        }
      }
    }
    return problems.size() > before || read.isInvalid()
        ? Optional.empty()
        : Optional.of(read.get());
  }

  private BoundColumn asked(BoundColumn column, JsonNode record) {
    return kind.isAsked(column.column())
        ? new BoundColumn(kind.asked(column.column(), record), column.index(), column.shift())
        : column;
  }

  /** A field whose column is not there at all is told once, at the headings. */
  private boolean isToldOfTheHeading(String field, Problem problem) {
    return absent.contains(field) && problem.code().equals("field.missing")
        || field.equals("id") && numbers.isPresent();
  }

  private Optional<Problem> read(RawRow row, BoundColumn column, ObjectNode into) {
    RawCell cell = row.at(column.index());
    if (cell == null) {
      RawCell above = row.mergedAt(column.index());
      if (above == null) {
        return Optional.empty();
      }
      if (!column.column().fillsDown()) {
        return Optional.of(problem(row, column, "cell.merged", above));
      }
      cell = above;
    }
    if (cell.isFormula()) {
      return Optional.of(problem(row, column, "cell.formula", cell));
    }
    if (cell.form() == RawCell.Form.ERROR) {
      return Optional.of(problem(row, column, "cell.error", cell));
    }
    ColumnForm form = column.column().form();
    boolean isWords = form == ColumnForm.TEXT || form == ColumnForm.WORD;
    if (cell.form() == RawCell.Form.DATE && isWords) {
      return Optional.of(problem(row, column, "cell.date", cell));
    }
    JsonNode value = cells.read(cell, column);
    into.set(column.column().field(), value);
    return Optional.empty();
  }

  private Problem problem(RawRow row, BoundColumn column, String code, RawCell cell) {
    return Problem.at(sheet.place(column.index(), row.number()), code, cells.shown(cell))
        .with("column", column.column().heading());
  }

  /** The section's year, and an id where the table has none. */
  private void number(ObjectNode record, @Nullable String sectionYear) {
    if (sectionYear != null && within.isPresent() && !header.has(within.get())) {
      record.put(within.get(), Integer.valueOf(sectionYear));
    }
    numbers.ifPresent(ids -> record.put("id", ids.next(record)));
  }

  private Problem atCell(Problem problem, RawRow row, Optional<BoundColumn> column) {
    int index = column.map(BoundColumn::index).orElse(header.firstColumn());
    RawCell cell = row.at(index);
    Problem at =
        new Problem.Builder()
            .path(sheet.place(index, row.number()))
            .code(problem.code())
            .value(cell == null || column.isEmpty() ? problem.value() : cells.shown(cell))
            .details(problem.details())
            .build();
    boolean isWord = column.filter(known -> !known.column().words().isEmpty()).isPresent();
    return isWord && problem.code().equals("code.unknown")
        ? at.with("choices", EntryRules.choices(column.get().column()))
        : at;
  }

  /** The field at the head of a path: {@code builtYears} of {@code builtYears[1]}. */
  static String field(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return path.substring(0, end);
  }

  /** The total that this row states in the columns to be totalled. */
  ObjectNode totals(RawRow row, Seq<String> fields) {
    ObjectNode totals = JsonNodeFactory.instance.objectNode();
    for (String field : fields) {
      Optional<BoundColumn> column = header.of(field);
      RawCell cell = column.map(known -> row.at(known.index())).orElse(null);
      if (cell != null && cell.form() != RawCell.Form.ERROR && !cell.text().isBlank()) {
        totals.set(field, cells.read(cell, column.get()));
      }
    }
    return totals;
  }

  /** What is wrong with a stated total, at its cell. */
  Problem atTotal(Problem problem, RawRow row) {
    return atCell(problem, row, header.of(field(problem.path())));
  }
}
