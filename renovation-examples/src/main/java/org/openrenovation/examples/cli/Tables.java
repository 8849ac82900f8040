package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.reports.load.Loaded;
import org.openrenovation.reports.load.ReadLimits;
import org.openrenovation.reports.load.TableKind;
import org.openrenovation.reports.load.TableReader;

/** A county's own tables beside JSON: what is no JSON is read as a workbook or CSV. */
final class Tables {
  private static final Seq<String> EXTENSIONS =
      Vector.of(".xlsx", ".csv", ".xlsm", ".xls", ".et", ".txt");

  private Tables() {}

  /** Without these headings a table is of another kind. */
  private static final Seq<String> OF_ANOTHER_KIND =
      Vector.of("file.no-table", "table.column-missing");

  /**
   * The headings of a table stand in its first rows; the rest need not be read to know its kind.
   */
  private static final ReadLimits FIRST_ROWS = ReadLimits.builder().rows(100).build();

  /** Whether the file's name is a table's, of a kind that is read or of one that is refused. */
  static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.exists(name::endsWith);
  }

  /** The kind whose headings the file has, and most of them; the first where it has none's. */
  static <K extends TableKind<?>> K kindOf(Path file, Seq<K> kinds, Words words) {
    Seq<K> fitting = kinds.reject(kind -> isOfAnotherKind(look(kind, FIRST_ROWS, file, words)));
    Seq<K> all =
        fitting.isEmpty()
            ? kinds.reject(kind -> isOfAnotherKind(look(kind, ReadLimits.standard(), file, words)))
            : fitting;
    return all.minBy(kind -> look(kind, FIRST_ROWS, file, words).notes().size())
        .getOrElse(kinds::head);
  }

  private static Loaded<?> look(TableKind<?> kind, ReadLimits limits, Path file, Words words) {
    return read(TableReader.of(kind).within(limits), file, words);
  }

  private static boolean isOfAnotherKind(Loaded<?> loaded) {
    return !loaded.hasTable()
        || loaded.problems().exists(problem -> OF_ANOTHER_KIND.contains(problem.code()));
  }

  static <T> Loaded<T> read(TableKind<T> kind, Path file, Words words) {
    return read(TableReader.of(kind), file, words);
  }

  /** The same, showing how many rows are read on a terminal. */
  static <T> Loaded<T> read(TableKind<T> kind, Path file, Console console) {
    Loaded<T> loaded =
        read(
            TableReader.of(kind)
                .telling(
                    rows -> console.progress(console.words().say("import.rows", "count", rows))),
            file,
            console.words());
    console.done();
    return loaded;
  }

  private static <T> Loaded<T> read(TableReader<T> reader, Path file, Words words) {
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw new Unusable(words.say("input.unreadable", "file", file));
    }
  }

  /**
   * The files that the rows of a table make, of whichever kind it is; they have to fit the
   * register.
   */
  static Validation<Seq<Problem>, CaseBook> files(
      Policy policy, Register register, Path file, Words words) {
    Seq<TableKind<CaseBook>> kinds = TableKind.ofFiles(policy);
    return read(kindOf(file, kinds, words), file, words)
        .result()
        .flatMap(
            book -> {
              Seq<Problem> problems = Problem.below(file.toString(), book.problems(register));
              return problems.isEmpty() ? Validation.valid(book) : Validation.invalid(problems);
            });
  }

  /** The records of a table, which have to fit the register. */
  static Validation<Seq<Problem>, ProgressBook> progress(
      Register register, Path file, Words words) {
    Loaded<ProgressBook> loaded = read(TableKind.PROGRESS, file, words);
    return loaded
        .result()
        .flatMap(
            book -> {
              Seq<Problem> problems = loaded.located(book.problems(register));
              return problems.isEmpty() ? Validation.valid(book) : Validation.invalid(problems);
            });
  }
}
