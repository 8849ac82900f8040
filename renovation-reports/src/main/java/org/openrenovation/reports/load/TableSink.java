package org.openrenovation.reports.load;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.load.source.RawCell;
import org.openrenovation.reports.load.source.RawRow;
import org.openrenovation.reports.load.source.RefusedFileException;
import org.openrenovation.reports.load.source.RowSink;
import org.openrenovation.reports.load.source.Sheet;

/** Finds the tables of a kind among a file's rows, and gathers what their rows hold. */
final class TableSink<R, T> implements RowSink {
  /** Titles above a table take a few rows; further down there is none. */
  private static final int LAST_HEADER_ROW = 60;

  /** After so many rows again it is told how many have been read. */
  static final int TOLD_EVERY = 5_000;

  private final TableKind<T> kind;
  private final TableKind.Binding<R, T> binding;
  private final ReadLimits limits;
  private final LongConsumer told;
  private final Map<String, TableColumn> names;
  private final Gathered<R, T> gathered;
  private long rows;
  private boolean hasTable;

  private Sheet sheet = new Sheet("", false);
  private Units units = Units.PLAIN;
  private @Nullable Header header;
  private @Nullable SheetTable<R, T> table;

  TableSink(
      TableKind<T> kind, TableKind.Binding<R, T> binding, ReadLimits limits, LongConsumer told) {
    this.told = told;
    this.kind = kind;
    this.binding = binding;
    this.limits = limits;
    this.names = Header.names(kind);
    this.gathered = new Gathered<>(kind, binding);
  }

  @Override
  public void begin(Sheet sheet) {
    this.sheet = sheet;
    units = Units.PLAIN;
    header = null;
    table = null;
  }

  @Override
  public void row(RawRow row) throws IOException {
    if (++rows > limits.rows()) {
      throw new RefusedFileException(
          Problem.at(sheet.place(row.number()), "file.too-many-rows")
              .with("most", Long.toString(limits.rows())));
    }
    if (rows % TOLD_EVERY == 0) {
      told.accept(rows);
    }
    if (table != null) {
      table.row(row);
    } else if (header != null) {
      underHeader(header, row);
    } else if (row.number() <= LAST_HEADER_ROW) {
      header = Header.find(row, sheet, names, units).orElse(null);
      if (header == null) {
        noteUnit(row);
      }
    }
    if (gathered.problems().size() > limits.problems()) {
      throw new RefusedFileException(
          Problem.at(sheet.place(row.number()), "file.too-many-problems")
              .with("most", Integer.toString(limits.problems())));
    }
  }

  private void underHeader(Header found, RawRow row) {
    Optional<Header> below = found.below(row, names, units);
    table = beginTable(below.orElse(found));
    if (below.isEmpty()) {
      table.row(row);
    }
  }

  private SheetTable<R, T> beginTable(Header found) {
    hasTable = true;
    header = found;
    return new SheetTable<>(kind, binding.records(), sheet, found, gathered);
  }

  /** 单位：户、万平方米 above the table holds for the columns whose headings name no unit. */
  private void noteUnit(RawRow row) {
    for (int i = 0; i < row.width(); i++) {
      RawCell cell = row.at(i);
      if (cell != null && cell.form() == RawCell.Form.TEXT) {
        units = units.with(cell.text());
      }
    }
  }

  @Override
  public void end() {
    if (table == null && header != null) {
      table = beginTable(header);
    }
    if (table != null) {
      table.end();
    }
  }

  /** What was gathered; where no sheet had the table, that is the one problem. */
  Loaded<T> loaded(String file) {
    if (!hasTable && gathered.problems().isEmpty()) {
      gathered
          .problems()
          .add(Problem.at(file, "file.no-table").with("table", kind.title()).withChoices(needed()));
      return gathered.refused();
    }
    return gathered.loaded();
  }

  /** What was gathered up to where the file was refused. */
  Loaded<T> refused(Problem problem) {
    gathered.problems().add(problem);
    return gathered.refused();
  }

  private Seq<String> needed() {
    return Vector.ofAll(kind.columns())
        .filter(TableColumn::required)
        .map(column -> column.heading().zh() + " (" + column.heading().en() + ")");
  }
}
