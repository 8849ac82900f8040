package org.openrenovation.reports.load;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.load.source.RawCell;
import org.openrenovation.reports.load.source.RawRow;
import org.openrenovation.reports.load.source.Sheet;

/**
 * The headings of a kind in a sheet: which column stands where. One row, or two where a heading
 * above spans several below.
 */
final class Header {
  private static final int LEAST = 2;

  private final Sheet sheet;
  private final int row;
  private final Seq<BoundColumn> bound;
  private final Seq<Problem> problems;
  private final Map<Integer, String> unknown;
  private final Set<String> texts;

  private Header(
      Sheet sheet,
      int row,
      Seq<BoundColumn> bound,
      Seq<Problem> problems,
      Map<Integer, String> unknown,
      Set<String> texts) {
    this.sheet = sheet;
    this.row = row;
    this.bound = bound;
    this.problems = problems;
    this.unknown = unknown;
    this.texts = texts;
  }

  /** The names by which the columns of a kind are known. */
  static Map<String, TableColumn> names(TableKind<?> kind) {
    Map<String, TableColumn> names = HashMap.empty();
    for (TableColumn column : kind.columns()) {
      Seq<String> all =
          Vector.of(column.field(), column.heading().zh(), column.heading().en())
              .appendAll(column.also());
      for (String name : all) {
        names = names.put(Heading.of(name).name(), column);
      }
    }
    return names;
  }

  /** The header that this row is, or nothing where it is none. */
  static Optional<Header> find(
      RawRow row, Sheet sheet, Map<String, TableColumn> names, Units units) {
    Header header =
        new Header(
                sheet,
                row.number(),
                Vector.empty(),
                Vector.empty(),
                HashMap.empty(),
                HashSet.empty())
            .with(row, names, units);
    int fields = header.fields().size();
    return fields >= LEAST ? Optional.of(header) : Optional.empty();
  }

  /**
   * This header with the headings of the row below, where that is one more row of headings and not
   * yet data.
   */
  Optional<Header> below(RawRow below, Map<String, TableColumn> names, Units units) {
    if (below.number() != row + 1) {
      return Optional.empty();
    }
    Set<Integer> at = bound.map(BoundColumn::index).toSet();
    int found = 0;
    for (int i = 0; i < below.width(); i++) {
      RawCell cell = below.at(i);
      if (cell != null) {
        boolean isHeading = isHeading(cell, names);
        if (at.contains(i) && !isHeading) {
          return Optional.empty();
        }
        found += isHeading && !at.contains(i) ? 1 : 0;
      }
    }
    return found == 0 ? Optional.empty() : Optional.of(with(below, names, units));
  }

  /** Whether a row repeats the headings word by word, as tables over several pages do. */
  boolean isRepeated(RawRow row) {
    int headings = 0;
    for (BoundColumn column : bound) {
      RawCell cell = row.at(column.index());
      if (cell != null && !texts.contains(cell.text())) {
        return false;
      }
      headings += cell == null ? 0 : 1;
    }
    return headings >= LEAST;
  }

  private static boolean isHeading(RawCell cell, Map<String, TableColumn> names) {
    return cell.form() == RawCell.Form.TEXT && names.containsKey(Heading.of(cell.text()).name());
  }

  private Header with(RawRow row, Map<String, TableColumn> names, Units units) {
    Seq<BoundColumn> found = bound;
    Seq<Problem> wrong = problems;
    Map<Integer, String> others = unknown;
    Set<String> words = texts;
    for (int i = 0; i < row.mergedWidth(); i++) {
      RawCell cell = row.at(i);
      if (cell == null || cell.form() != RawCell.Form.TEXT || bindsAlready(found, i)) {
        continue;
      }
      words = words.add(cell.text());
      Heading heading = Heading.of(cell.text());
      @Nullable TableColumn column = names.get(heading.name()).getOrNull();
      String place = sheet.place(i, row.number());
      if (column == null) {
        others = others.put(i, cell.text());
      } else if (found.exists(other -> other.column().equals(column))) {
        wrong = wrong.append(Problem.at(place, "table.column-twice", PlainText.of(cell.text())));
      } else {
        Optional<Integer> shift = units.shift(column.form(), heading.unit());
        if (shift.isEmpty()) {
          wrong =
              wrong.append(
                  Problem.at(place, "table.unit-unknown", heading.unit())
                      .withChoices(Units.choices(column.form())));
        }
        found = found.append(new BoundColumn(column, i, shift.orElse(0)));
      }
    }
    return new Header(sheet, row.number(), found, wrong, others, words);
  }

  private static boolean bindsAlready(Seq<BoundColumn> bound, int index) {
    return bound.exists(column -> column.index() == index);
  }

  private Set<String> fields() {
    return HashSet.ofAll(bound.map(one -> one.column().field()));
  }

  Seq<BoundColumn> bound() {
    return bound;
  }

  boolean has(String field) {
    return bound.exists(one -> one.column().field().equals(field));
  }

  Optional<BoundColumn> of(String field) {
    return bound.find(one -> one.column().field().equals(field)).toJavaOptional();
  }

  int firstColumn() {
    return bound.map(BoundColumn::index).min().getOrElse(0);
  }

  /**
   * What is wrong with the headings: one that is needed and not there, one that is there twice. The
   * titles of sections may stand for the column within which the rows are numbered.
   */
  Seq<Problem> problems(TableKind<?> kind) {
    return problems.appendAll(
        kind.columns()
            .filter(TableColumn::required)
            .filter(column -> !has(column.field()))
            .filter(column -> !kind.numberedWithin().equals(Optional.of(column.field())))
            .map(this::missing));
  }

  /** That this column is needed and not there. */
  Problem missing(TableColumn column) {
    return Problem.at(sheet.place(row), "table.column-missing")
        .with("column", column.heading())
        .withChoices(choices(column));
  }

  private static Seq<String> choices(TableColumn column) {
    return Vector.of(column.heading().zh(), column.heading().en())
        .appendAll(column.also())
        .distinct();
  }

  /** Headings that mean nothing to the kind, and are none of those that every table may have. */
  Seq<Problem> notes() {
    Set<String> silent =
        ColumnWords.several("passed-over").map(word -> Heading.of(word).name()).toSet();
    return unknown
        .filter((index, text) -> !bindsAlready(bound, index))
        .filter((index, text) -> !silent.contains(Heading.of(text).name()))
        .toVector()
        .sortBy(entry -> entry._1)
        .map(
            entry ->
                Problem.at(
                    sheet.place(entry._1, row), "table.column-ignored", PlainText.of(entry._2)));
  }
}
