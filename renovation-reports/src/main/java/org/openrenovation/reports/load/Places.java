package org.openrenovation.reports.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openrenovation.reports.load.source.Sheet;

/** Where the rows that were kept stand, in little memory. */
final class Places {
  private record Part(Sheet sheet, int from) {}

  private List<Part> parts = new ArrayList<>();
  private int[] rows = new int[64];
  private int size;

  /** The rows from here on are of this sheet. */
  void begin(Sheet sheet) {
    parts.add(new Part(sheet, size));
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
        kept.begin(parts.get(next++).sheet());
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
    return sheet(position).place(rows[position]);
  }

  /** {@code 计划表!F12}. */
  String cell(int position, int column) {
    return sheet(position).place(column, rows[position]);
  }

  private Sheet sheet(int position) {
    if (position < 0 || position >= size) {
      throw new IndexOutOfBoundsException(position);
    }
    Sheet found = parts.get(0).sheet();
    for (Part part : parts) {
      if (part.from() <= position) {
        found = part.sheet();
      }
    }
    return found;
  }
}
