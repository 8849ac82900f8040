package org.openrenovation.core.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The due date of a gate, and how the gate stands to it. A due date before the first day of the
 * policy is told, and nothing is overdue or late by it (R24).
 *
 * @param gate the gate's id
 * @param end what dates it; null where nothing does
 * @param warning days before a due date that warn
 * @param policyFrom the first day of the policy; null where it does not matter
 */
record DueDate(
    String gate,
    @Nullable Setting<Value.MonthEnd> end,
    Setting<Value.Count> warning,
    @Nullable LocalDate policyFrom)
    implements Serializable {

  /** The last day in time in this plan year, where there is one. */
  Optional<LocalDate> in(int planYear) {
    return end == null ? Optional.empty() : end.value().map(month -> month.in(planYear));
  }

  Timeliness judge(
      Optional<LocalDate> due, Optional<LocalDate> passedOn, LocalDate asOf, Steps steps) {
    if (end == null) {
      return Timeliness.NONE;
    }
    if (due.isEmpty()) {
      steps.tell(() -> unset(end));
      return Timeliness.NONE;
    }
    LocalDate last = due.get();
    if (policyFrom != null && last.isBefore(policyFrom)) {
      steps.tell(
          () ->
              step("gate.due-before-policy", Truth.TRUE, end, last)
                  .isNote(true)
                  .figure("from", policyFrom)
                  .build());
      return Timeliness.NONE;
    }
    if (passedOn.isPresent()) {
      boolean late = passedOn.get().isAfter(last);
      steps.tell(
          () ->
              step(late ? "gate.late" : "gate.on-time", Truth.of(!late), end, last)
                  .figure("on", passedOn.get())
                  .build());
      return late ? Timeliness.LATE : Timeliness.ON_TIME;
    }
    return asOf.isAfter(last) ? overdue(end, last, asOf, steps) : coming(end, last, asOf, steps);
  }

  private Timeliness overdue(
      Setting<Value.MonthEnd> month, LocalDate last, LocalDate asOf, Steps steps) {
    steps.tell(
        () ->
            step("gate.overdue", Truth.FALSE, month, last)
                .figure("days", asOf.toEpochDay() - last.toEpochDay())
                .build());
    return Timeliness.OVERDUE;
  }

  private Timeliness coming(
      Setting<Value.MonthEnd> month, LocalDate last, LocalDate asOf, Steps steps) {
    if (warning.value().isEmpty()) {
      steps.tell(() -> unset(warning));
      return Timeliness.NONE;
    }
    boolean soon = last.toEpochDay() - asOf.toEpochDay() <= warning.required().number();
    steps.tell(
        () ->
            step(soon ? "gate.due-soon" : "gate.due-later", Truth.TRUE, month, last)
                .isNote(soon)
                .figure("days", last.toEpochDay() - asOf.toEpochDay())
                .addUses(warning.use())
                .build());
    return soon ? Timeliness.DUE_SOON : Timeliness.NONE;
  }

  private Step.Builder step(
      String code, Truth state, Setting<Value.MonthEnd> month, LocalDate last) {
    return Step.builder()
        .test("gate." + gate + ".due")
        .code(code)
        .clause(month.use().clause())
        .state(state)
        .figure("due", last)
        .addUses(month.use());
  }

  private Step unset(Setting<?> setting) {
    return Step.builder()
        .test("gate." + gate + ".due")
        .code("policy.unset")
        .subject(setting.use().id())
        .clause(setting.use().clause())
        .state(Truth.UNKNOWN)
        .figure("name", setting.use().name())
        .addUses(setting.use())
        .build();
  }
}
