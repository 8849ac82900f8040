package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Join;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;

/** A gate with all that one policy says of it, ready to be judged. */
final class BoundGate implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Gate gate;
  private final Clause clause;
  private final String dateKey;
  private final Vector<Need> needs;
  private final Vector<Boolean> dating;
  private final DueDate due;
  private final Text unit;

  BoundGate(Gate gate, Clause clause, Vector<Need> needs, DueDate due, Text unit) {
    this.gate = gate;
    this.clause = clause;
    this.needs = needs;
    this.dating = gate.requires().toVector().map(Requirement::isDating);
    this.dateKey = dateKey(gate);
    this.due = due;
    this.unit = unit;
  }

  Gate gate() {
    return gate;
  }

  /** The key of the day from which a piece of evidence counts; empty where rounds or grants do. */
  private static String dateKey(Gate gate) {
    return gate.requires()
        .find(need -> need instanceof Requirement.Date || need instanceof Requirement.Days)
        .map(need -> need.keys().head())
        .getOrElse("");
  }

  /** What a calendar lacks for the notices that have begun. */
  Seq<Problem> problems(ProjectAt at) {
    Seen seen = seen(at);
    return needs
        .filter(NoticeNeed.class::isInstance)
        .flatMap(need -> ((NoticeNeed) need).problems(seen));
  }

  private Seen seen(ProjectAt at) {
    return Seen.of(at.project().of(gate.id()), dateKey, at.asOf());
  }

  /** Judges the gate, its prerequisites being judged already; tells one step over all it needs. */
  Reached judge(ProjectAt at, Seq<Reached> before, Steps steps) {
    Seen seen = seen(at);
    Steps needed = steps.inner();
    Truth truth = Truth.TRUE;
    boolean isThere = false;
    boolean isDated = true;
    LocalDate begins = null;
    LocalDate completes = null;
    for (int i = 0; i < needs.size(); i++) {
      Found found = needs.get(i).look(seen, needed);
      truth = truth.and(found.truth());
      isThere |= found.isThere();
      if (dating.get(i)) {
        begins = earlier(begins, found.begins());
        completes = later(completes, found.completes());
        isDated &= found.completes() != null;
      }
    }
    Steps told = steps.inner();
    Truth order = order(before, isThere, begins, told);
    GateState state = state(order, truth);
    GateStanding.Builder standing =
        GateStanding.builder().gate(gate.id()).name(gate.name()).state(state);
    LocalDate complete = isDated ? completes : null;
    Optional<LocalDate> passedOn =
        state == GateState.PASSED ? Optional.ofNullable(complete) : Optional.empty();
    passedOn.ifPresent(standing::passedOn);
    Optional<LocalDate> last = due.in(at.project().planYear());
    last.ifPresent(standing::due);
    needed.told().forEach(told::tell);
    standing.standing(due.judge(last, passedOn, at.asOf(), told));
    Reached reached = new Reached(standing.build(), isThere, complete);
    steps.tell(() -> step(reached.standing(), told.told()));
    return reached;
  }

  /**
   * FALSE where the evidence came before a prerequisite's was complete, UNKNOWN while a
   * prerequisite is not passed.
   */
  private Truth order(
      Seq<Reached> before, boolean isThere, @Nullable LocalDate begins, Steps told) {
    Truth order = Truth.TRUE;
    for (Reached prerequisite : before) {
      LocalDate complete = prerequisite.completes();
      boolean early = begins != null && complete != null && begins.isBefore(complete);
      Truth one =
          early ? Truth.FALSE : prerequisite.standing().isPassed() ? Truth.TRUE : Truth.UNKNOWN;
      order = order.and(one);
      told.tell(() -> orderStep(prerequisite, one, isThere, begins));
    }
    return order;
  }

  private Step orderStep(Reached before, Truth order, boolean isThere, @Nullable LocalDate begins) {
    String code =
        switch (order) {
          case FALSE -> "gate.out-of-order";
          case TRUE -> "gate.in-order";
          case UNKNOWN ->
              isThere && !before.isThere() ? "gate.prerequisite-missing" : "gate.awaits";
        };
    return Step.builder()
        .test("gate." + gate.id() + ".after." + before.standing().gate())
        .code(code)
        .subject(before.standing().gate())
        .clause(clause)
        .state(order)
        .figure("before", before.standing().name())
        .figure("actual", begins == null ? "" : begins)
        .figure("required", before.completes() == null ? "" : before.completes())
        .build();
  }

  private static GateState state(Truth order, Truth needed) {
    return switch (order) {
      case FALSE -> GateState.FAILED;
      case UNKNOWN -> GateState.WAITING;
      case TRUE ->
          switch (needed) {
            case FALSE -> GateState.FAILED;
            case UNKNOWN -> GateState.OPEN;
            case TRUE -> GateState.PASSED;
          };
    };
  }

  private Step step(GateStanding standing, Seq<Step> parts) {
    Truth state =
        switch (standing.state()) {
          case PASSED -> Truth.TRUE;
          case FAILED -> Truth.FALSE;
          case OPEN, WAITING -> Truth.UNKNOWN;
        };
    return Step.builder()
        .test("gate." + gate.id())
        .code("gate." + standing.state().name().toLowerCase(Locale.ROOT))
        .subject(gate.id())
        .clause(clause)
        .state(state)
        .join(Join.EACH)
        .parts(parts)
        .figure("name", gate.name())
        .figure("on", standing.passedOn().map(LocalDate::toString).orElse(""))
        .figure("unit", unit)
        .build();
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : other == null || one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : other == null || one.isAfter(other) ? one : other;
  }

  /**
   * A gate that is judged.
   *
   * @param standing where it stands
   * @param isThere whether it has evidence
   * @param completes the day on which its evidence is complete
   */
  record Reached(GateStanding standing, boolean isThere, @Nullable LocalDate completes) {}
}
