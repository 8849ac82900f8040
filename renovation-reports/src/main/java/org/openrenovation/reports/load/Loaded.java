package org.openrenovation.reports.load;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.oversight.StatedTotal;

/**
 * What came of reading a table (导入结果): the sound rows together, every problem at its cell, and what
 * is worth knowing beside.
 *
 * @param <T> what the rows make together
 */
public final class Loaded<T> {
  private final Optional<T> sound;
  private final Seq<Problem> problems;
  private final Seq<Problem> notes;
  private final Seq<StatedTotal> totals;
  private final Places places;

  Loaded(
      Optional<T> sound,
      Seq<Problem> problems,
      Seq<Problem> notes,
      Seq<StatedTotal> totals,
      Places places) {
    this.sound = sound;
    this.problems = problems;
    this.notes = notes;
    this.totals = totals;
    this.places = places;
  }

  /**
   * The rows in which nothing is wrong, whatever the others are like; absent where the file was
   * refused or has no such table.
   */
  public Optional<T> sound() {
    return sound;
  }

  /** Whether the headings of such a table were found. */
  public boolean hasTable() {
    return places.hasTable();
  }

  /** Everything that is wrong, in the order of the file: {@code 计划表!F12}. */
  public Seq<Problem> problems() {
    return problems;
  }

  /** What was passed over: columns that nobody asked for, totals that cannot be read. */
  public Seq<Problem> notes() {
    return notes;
  }

  /** The totals that the table states; none where a row was lost, so that nothing disagrees. */
  public Seq<StatedTotal> totals() {
    return totals;
  }

  /** The whole table, or everything that is wrong with it. */
  public Validation<Seq<Problem>, T> result() {
    return problems.isEmpty() && sound.isPresent()
        ? Validation.valid(sound.get())
        : Validation.invalid(problems);
  }

  /** Where the sound row of this position (from 0) stands: {@code 计划表!12}. */
  public String place(int position) {
    return places.of(position);
  }

  /**
   * Problems that others found in the rows together, at their cells: {@code progress[3].id} is
   * {@code 记录!A6}.
   */
  public Seq<Problem> located(Seq<Problem> found) {
    return found.map(places::located);
  }
}
