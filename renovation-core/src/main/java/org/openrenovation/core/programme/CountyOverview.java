package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.oversight.Assessment;

/**
 * A county's whole case, looked at (全县改造工作总览): its plans, its progress, its targets, and what
 * cannot be decided yet. Each plan year is judged by the policy that governs it. Of Ruicheng's own
 * papers alone, {@code Renovation.of(Counties.programme("ruicheng")).assess(2024-06-30)} has 13 of
 * 22 communities behind, and {@code open()} asks of each of the thirty what is not on file.
 */
public final class CountyOverview implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Programme programme;

  CountyOverview(Programme programme) {
    this.programme = programme;
  }

  /** The case. */
  public Programme programme() {
    return programme;
  }

  /** The year's money, ranking and plan, or why there is none. */
  public Validation<Seq<Problem>, CountyPlan> plan(int year) {
    return CountyPlan.of(programme, year);
  }

  /** The plan over all years. */
  public Validation<Seq<Problem>, FiveYears> years() {
    return FiveYears.of(programme);
  }

  /** What must leave the year's plan as things stand, and what may take the place. */
  public Validation<Seq<Problem>, Optional<CountyAdjustment>> adjust(int year) {
    return CountyAdjustment.of(programme, year);
  }

  /** What becomes of whom in another case of the county: other policy, money or facts. */
  public Validation<Seq<Problem>, CountyComparison> against(Programme other) {
    return CountyComparison.between(programme, other);
  }

  /** Where every community stands on this day. */
  public Validation<Seq<Problem>, CountyBoard> board(LocalDate asOf) {
    return CountyBoard.of(programme, asOf);
  }

  /** The yearly targets held against this day. */
  public Validation<Seq<Problem>, Decision<Assessment.Result>> assess(LocalDate asOf) {
    return board(asOf).map(CountyBoard::assessment);
  }

  /** What cannot be decided yet, and why (待定事项). */
  public Validation<Seq<Problem>, Seq<OpenQuestion>> open() {
    return OpenQuestions.of(programme);
  }
}
