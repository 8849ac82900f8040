package org.openrenovation.reports.load;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.oversight.StatedTotal;
import org.openrenovation.reports.load.source.Sheet;

/** What has been read so far of all sheets. */
final class Gathered<R, T> {
  private final TableKind<T> kind;
  private final TableKind.Binding<R, T> binding;
  private final RowNumbers numbers;
  private final List<R> rows = new ArrayList<>();
  private final Places places = new Places();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private final List<StatedTotal> totals = new ArrayList<>();

  Gathered(TableKind<T> kind, TableKind.Binding<R, T> binding) {
    this.kind = kind;
    this.binding = binding;
    this.numbers = new RowNumbers(kind.numberedWithin().orElse(""));
  }

  void begin(Sheet sheet, Header header) {
    places.begin(sheet, header);
    problems.addAll(header.problems(kind).asJava());
    notes.addAll(header.notes().asJava());
  }

  void add(Optional<R> row, int number) {
    if (row.isPresent()) {
      rows.add(row.get());
      places.add(number);
    }
  }

  int size() {
    return rows.size();
  }

  RowNumbers numbers() {
    return numbers;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem> notes() {
    return notes;
  }

  List<StatedTotal> totals() {
    return totals;
  }

  /** The sound rows together, those that do not go with the others told and left out. */
  Loaded<T> loaded() {
    Optional<T> together = together();
    return new Loaded<>(
        together,
        Vector.ofAll(problems),
        Vector.ofAll(notes),
        problems.isEmpty() ? Vector.ofAll(totals) : Vector.empty(),
        places);
  }

  Loaded<T> refused() {
    return new Loaded<>(
        Optional.empty(), Vector.ofAll(problems), Vector.ofAll(notes), Vector.empty(), places);
  }

  private Optional<T> together() {
    try {
      return Optional.of(binding.together().apply(Vector.ofAll(rows)));
    } catch (RefusedException refused) {
      Set<Integer> wrong = new HashSet<>();
      boolean isWhole = problems.isEmpty();
      for (Problem problem : refused.problems()) {
        // What is not there may stand in a row that was told of already.
        if (isWhole || !problem.code().equals("id.unknown")) {
          problems.add(places.located(problem));
        }
        if (places.position(problem) < 0) {
          return Optional.empty();
        }
        wrong.add(places.position(problem));
      }
      leaveOut(wrong);
      return again();
    }
  }

  /** What is left together; absent where it does not go together either. */
  private Optional<T> again() {
    try {
      return Optional.of(binding.together().apply(Vector.ofAll(rows)));
    } catch (RefusedException refused) {
      return Optional.empty();
    }
  }

  private void leaveOut(Set<Integer> positions) {
    List<R> kept = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      if (!positions.contains(i)) {
        kept.add(rows.get(i));
      }
    }
    rows.clear();
    rows.addAll(kept);
    places.leaveOut(positions);
  }
}
