package org.openrenovation.reports.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.load.source.Sheet;

/** Where the rows that were kept stand, in little memory. */
final class Places {
  private record Part(Sheet sheet, Header header, int from) {}

  private List<Part> parts = new ArrayList<>();
  private int[] rows = new int[64];
  private int size;

  /** The rows from here on are of this sheet, below these headings. */
  void begin(Sheet sheet, Header header) {
    parts.add(new Part(sheet, header, size));
  }

  boolean hasTable() {
    return !parts.isEmpty();
  }

  void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = row;
  }

  /** The rows of these positions are not kept after all. */
  void leaveOut(Set<Integer> positions) {
    Places kept = new Places();
    int next = 0;
    for (int at = 0; at < size; at++) {
      while (next < parts.size() && parts.get(next).from() <= at) {
        Part part = parts.get(next++);
        kept.begin(part.sheet(), part.header());
      }
      if (!positions.contains(at)) {
        kept.add(rows[at]);
      }
    }
    parts = kept.parts;
    rows = kept.rows;
    size = kept.size;
  }

  /** {@code 计划表!12}. */
  String of(int position) {
    return part(position).sheet().place(rows[position]);
  }

  /** A problem of {@code [3].id} or {@code owners[3].id}, at its cell; any other as it is. */
  Problem located(Problem problem) {
    int position = position(problem);
    if (position < 0) {
      return problem;
    }
    Part part = part(position);
    String path = problem.path();
    String field = RowReading.field(path.substring(path.indexOf(']') + 1).replaceFirst("^\\.", ""));
    Optional<BoundColumn> column = part.header().of(field);
    return new Problem.Builder()
        .path(
            column
                .map(known -> part.sheet().place(known.index(), rows[position]))
                .orElseGet(() -> of(position)))
        .code(problem.code())
        .value(problem.value())
        .details(problem.details())
        .build();
  }

  /** The position of the row that a problem is about; -1 where it is about none. */
  int position(Problem problem) {
    int from = problem.path().indexOf('[');
    int to = problem.path().indexOf(']');
    if (from < 0 || to < from) {
      return -1;
    }
    int position = Integer.parseInt(problem.path().substring(from + 1, to));
    return position < size ? position : -1;
  }

  private Part part(int position) {
    if (position < 0 || position >= size) {
      throw new IndexOutOfBoundsException(position);
    }
    Part found = parts.get(0);
    for (Part part : parts) {
      if (part.from() <= position) {
        found = part;
      }
    }
    return found;
  }
}
