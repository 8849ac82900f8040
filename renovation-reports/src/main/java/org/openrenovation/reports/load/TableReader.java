package org.openrenovation.reports.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.load.source.RefusedFileException;
import org.openrenovation.reports.load.source.Source;

/**
 * Reads a table of a kind out of a workbook (xlsx) or a CSV file in UTF-8 or GB18030 (表格导入).
 *
 * <p>The table is found by its headings, in any order and below any titles, on every sheet that is
 * not hidden. Values come from what is stored, not from what is shown. The file is not trusted: its
 * sizes are bounded, and formulas, macros and entities are refused. Every problem is told with its
 * cell, the value there and what would be right.
 *
 * @param <T> what the rows make together
 */
public final class TableReader<T> {
  private final TableKind<T> kind;
  private final ReadLimits limits;
  private final LongConsumer told;

  private TableReader(TableKind<T> kind, ReadLimits limits, LongConsumer told) {
    this.kind = kind;
    this.limits = limits;
    this.told = told;
  }

  /** Reads tables of this kind, within the standard limits. */
  public static <T> TableReader<T> of(TableKind<T> kind) {
    return new TableReader<>(kind, ReadLimits.standard(), rows -> {});
  }

  /** The same within these limits. */
  public TableReader<T> within(ReadLimits other) {
    return new TableReader<>(kind, other, told);
  }

  /** The same, telling of every 5,000 rows how many have been read. */
  public TableReader<T> telling(LongConsumer rows) {
    return new TableReader<>(kind, limits, rows);
  }

  /**
   * Reads this file.
   *
   * @throws IOException where the file cannot be read at all; whatever stands in it is told as
   *     problems
   */
  public Loaded<T> read(Path file) throws IOException {
    return read(file, kind.binding());
  }

  private <R> Loaded<T> read(Path file, TableKind.Binding<R, T> binding) throws IOException {
    TableSink<R, T> sink = new TableSink<>(kind, binding, limits, told);
    Path name = file.getFileName();
    String whole = name == null ? file.toString() : name.toString();
    try {
      Source.read(file, limits, sink);
    } catch (RefusedFileException refused) {
      return sink.refused(named(refused.problem(), whole));
    }
    return sink.loaded(whole);
  }

  /** Of a workbook's inner parts nobody knows: what is told of them is told of the file. */
  private static Problem named(Problem problem, String file) {
    return problem.path().contains("!")
        ? problem
        : new Problem.Builder()
            .path(file)
            .code(problem.code())
            .value(problem.value())
            .details(problem.details())
            .build();
  }
}
