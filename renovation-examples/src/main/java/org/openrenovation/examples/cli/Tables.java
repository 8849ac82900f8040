package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.reports.load.Loaded;
import org.openrenovation.reports.load.TableKind;
import org.openrenovation.reports.load.TableReader;

/** A county's own tables beside JSON: what is no JSON is read as a workbook or CSV. */
final class Tables {
  private static final Seq<String> EXTENSIONS =
      Vector.of(".xlsx", ".csv", ".xlsm", ".xls", ".et", ".txt");

  private Tables() {}

  /** Whether the file's name is a table's, of a kind that is read or of one that is refused. */
  static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.exists(name::endsWith);
  }

  static <T> Loaded<T> read(TableKind<T> kind, Path file, Words words) {
    try {
      return TableReader.of(kind).read(file);
    } catch (IOException e) {
      throw new Unusable(words.say("input.unreadable", "file", file));
    }
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
