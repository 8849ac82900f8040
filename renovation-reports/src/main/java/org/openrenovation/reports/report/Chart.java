package org.openrenovation.reports.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;

/**
 * What a reader is to see at one glance in a table's records (图表): how figures change along a
 * column or how they compare. Formats that draw do; for the others the table says it all.
 *
 * <p>Sums and groups among the rows are left out.
 */
@Value.Immutable
public interface Chart extends Serializable {
  /** What is to be seen. */
  enum Kind {
    /** How the figures change from record to record (趋势). */
    TREND,
    /** How the figures of each record compare (对比). */
    COMPARISON
  }

  /** What is to be seen. */
  Kind kind();

  /** The key of the column that names the records: {@code year}. */
  String along();

  /** The keys of the columns of figures, all of one kind. */
  Seq<String> figures();

  /** A trend of these columns. */
  static Chart trend(String along, String... figures) {
    return new Builder().kind(Kind.TREND).along(along).figures(Vector.of(figures)).build();
  }

  /** A comparison of these columns. */
  static Chart comparison(String along, String... figures) {
    return new Builder().kind(Kind.COMPARISON).along(along).figures(Vector.of(figures)).build();
  }

  /** What does not fit these columns. */
  default Seq<Problem> problems(Seq<Column> columns) {
    Seq<Problem> problems =
        columns.exists(column -> column.key().equals(along()))
            ? Checks.NONE
            : Vector.of(Problem.at("along", "id.unknown", along()));
    if (figures().isEmpty()) {
      problems = problems.append(Problem.at("figures", "value.empty"));
    }
    int at = 0;
    for (String key : figures()) {
      String path = "figures[" + at + "]";
      problems =
          problems.appendAll(
              columns
                  .find(column -> column.key().equals(key))
                  .map(column -> misfit(path, column, columns))
                  .getOrElse(() -> Vector.of(Problem.at(path, "id.unknown", key))));
      at++;
    }
    return problems;
  }

  private Seq<Problem> misfit(String path, Column column, Seq<Column> columns) {
    Column.Kind first =
        columns
            .find(one -> one.key().equals(figures().head()))
            .map(Column::kind)
            .getOrElse(column.kind());
    return switch (column.kind()) {
      case COUNT, MONEY, AREA, RATIO, PERCENT ->
          column.kind() == first
              ? Checks.NONE
              : Vector.of(
                  Problem.at(path, "value.mismatch", column.kind().name())
                      .with("other", first.name()));
      default ->
          Vector.of(
              Problem.at(path, "value.mismatch", column.kind().name())
                  .with("other", Column.Kind.COUNT.name()));
    };
  }

  /** Builds a chart. */
  final class Builder extends ImmutableChart.Builder {}
}
