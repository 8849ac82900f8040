package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The hazards to quality and safety of a site (质量安全隐患, clause 2.5): how many are open, closed,
 * overdue and closed in time, and which were open at the end of the day of acceptance.
 *
 * <p>The due day is in time where the policy says so; closed on the day of acceptance is closed, a
 * day later was open then.
 */
public final class Quality implements Rule<HazardRegister, Quality.Result> {
  /** Whether the due day itself is in time. */
  public static final ParameterId<Value.Flag> DUE_DAY =
      ParameterId.of("quality.due-day", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(DUE_DAY);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Flag> dueDay;

  private Quality(Setting<Value.Flag> dueDay) {
    this.dueDay = dueDay;
  }

  /** The count as this policy has it. */
  public static Quality under(Policy policy) {
    return new Quality(policy.get(DUE_DAY));
  }

  @Override
  public String code() {
    return "quality";
  }

  @Override
  public Clause clause() {
    return dueDay.use().clause();
  }

  @Override
  public Result judge(HazardRegister register, Steps steps) {
    LocalDate asOf = register.asOf();
    Optional<LocalDate> accepted = register.acceptedOn().filter(day -> !day.isAfter(asOf));
    long open = 0;
    long overdue = 0;
    long closed = 0;
    long closedOnTime = 0;
    for (Hazard hazard : register.hazards().filter(hazard -> hazard.isFoundBy(asOf))) {
      boolean isClosed = hazard.isClosedBy(asOf);
      LocalDate day = isClosed ? hazard.closedOn().get() : asOf;
      boolean inTime = isInTime(day, hazard.dueOn());
      open += isClosed ? 0 : 1;
      overdue += isClosed || inTime ? 0 : 1;
      closed += isClosed ? 1 : 0;
      closedOnTime += isClosed && inTime ? 1 : 0;
      steps.tell(() -> step(hazard, isClosed, inTime, day));
      accepted
          .filter(end -> hazard.isFoundBy(end) && !hazard.isClosedBy(end))
          .ifPresent(end -> steps.tell(() -> openAtAcceptance(hazard, end)));
    }
    return new Result(open, closed, overdue, closedOnTime);
  }

  private boolean isInTime(LocalDate day, LocalDate due) {
    return day.isBefore(due) || (day.equals(due) && dueDay.required().yes());
  }

  private Step step(Hazard hazard, boolean isClosed, boolean inTime, LocalDate day) {
    String code =
        isClosed
            ? inTime ? "quality.closed-on-time" : "quality.closed-late"
            : inTime ? "quality.open" : "quality.overdue";
    return Step.builder()
        .test("quality.due")
        .code(code)
        .subject(hazard.id())
        .clause(clause())
        .state(Truth.of(isClosed || inTime))
        .figure("due", hazard.dueOn())
        .figure("on", day)
        .figure("days", Math.max(0, day.toEpochDay() - hazard.dueOn().toEpochDay()))
        .addUses(dueDay.use())
        .build();
  }

  private Step openAtAcceptance(Hazard hazard, LocalDate accepted) {
    return Step.builder()
        .test("quality.acceptance")
        .code("quality.open-at-acceptance")
        .subject(hazard.id())
        .clause(clause())
        .state(Truth.FALSE)
        .figure("on", accepted)
        .build();
  }

  /**
   * How many hazards.
   *
   * @param open not put right
   * @param closed put right
   * @param overdue open, and their due day over
   * @param closedOnTime put right not after their due day
   */
  public record Result(long open, long closed, long overdue, long closedOnTime)
      implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "quality.result",
          LinkedHashMap.of(
                  "open", open, "closed", closed, "overdue", overdue, "inTime", closedOnTime)
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
