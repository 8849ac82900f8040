package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Records;
import org.openrenovation.core.oversight.StatedTotal;
import org.openrenovation.reports.load.source.RawRow;
import org.openrenovation.reports.load.source.Sheet;

/** The table of one sheet, below its headings: records, totals, sections, remarks. */
final class SheetTable<R, T> {
  /** A total whose rows are known only at the end of the sheet: some stand above their rows. */
  private record OpenTotal(RawRow row, RowRole.Total total, int from, int to) {}

  private final TableKind<T> kind;
  private final Sheet sheet;
  private final RowReading<R> reading;
  private final Gathered<R, T> gathered;
  private final List<OpenTotal> totals = new ArrayList<>();
  private final int first;
  private final Header header;
  private final Optional<TableColumn> sectioned;
  private boolean hasToldSection;
  private int afterSubtotal;
  private @Nullable String sectionYear;

  SheetTable(
      TableKind<T> kind, Records<R> records, Sheet sheet, Header header, Gathered<R, T> gathered) {
    this.kind = kind;
    this.sheet = sheet;
    this.header = header;
    this.sectioned =
        kind.columns()
            .find(column -> kind.numberedWithin().equals(Optional.of(column.field())))
            .filter(column -> !header.has(column.field()))
            .toJavaOptional();
    this.reading = new RowReading<>(kind, records, header, sheet, gathered.numbers());
    this.gathered = gathered;
    this.first = gathered.size();
    this.afterSubtotal = first;
    gathered.begin(sheet, header);
  }

  void row(RawRow row) {
    if (row.filled() == 0 || RowRole.isRemark(row) || header.isRepeated(row)) {
      return;
    }
    Optional<String> section = RowRole.section(row);
    if (section.isPresent()) {
      sectionYear = section.get();
      return;
    }
    Optional<RowRole.Total> total = RowRole.total(row);
    if (total.isPresent()) {
      totals.add(new OpenTotal(row, total.get(), afterSubtotal, gathered.size()));
      afterSubtotal = total.get().isPart() ? gathered.size() : afterSubtotal;
      return;
    }
    if (reading.isRecord(row)) {
      if (sectioned.isPresent() && sectionYear == null && !hasToldSection) {
        gathered.problems().add(header.missing(sectioned.get()));
        hasToldSection = true;
      }
      gathered.add(reading.read(row, sectionYear, gathered.problems()), row.number());
    }
  }

  void end() {
    totals.forEach(this::close);
  }

  private void close(OpenTotal total) {
    ObjectNode stated = reading.totals(total.row(), kind.totalled());
    if (stated.isEmpty()) {
      return;
    }
    boolean sinceLast = total.total().isPart() && total.total().year() == 0;
    if (sinceLast && total.from() == total.to()) {
      return;
    }
    stated.put("place", sheet.place(total.row().number()));
    stated.put("from", sinceLast ? total.from() : first);
    stated.put("to", sinceLast ? total.to() : gathered.size());
    if (total.total().year() > 0) {
      stated.put("planYear", total.total().year());
    }
    Validation<Seq<Problem>, StatedTotal> read = Records.TOTALS.read(stated);
    if (read.isValid()) {
      gathered.totals().add(read.get());
    } else {
      read.getError()
          .forEach(problem -> gathered.notes().add(reading.atTotal(problem, total.row())));
    }
  }
}
