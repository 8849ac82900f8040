package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * How far the works have come beside their plan (施工进度过程控制, clause 2.3.3): by task the shares
 * planned and done, the finish to be expected and the delay; by money the earned value; and a
 * light.
 *
 * <p>Planned from Monday 5 to Friday 16 June 2023, begun in time, 40 % done by Friday the 9th: 1
 * working day behind, to be expected on the 21st, 3 working days late. The value of each task is
 * rounded half-up to the fen, that of the project is their sum; ratios are exact. A task that has
 * not begun is moved by those it waits for. Where the policy sets no limits of delay there are no
 * lights.
 */
public final class Progress implements Rule<ProgressReview, ProjectProgress> {
  /** The working days of delay up to which a light is green, and amber. */
  public static final ParameterId<Value.Counts> LIMITS =
      ParameterId.of("progress.limits", Value.Counts.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(LIMITS);

  private static final long serialVersionUID = 1L;
  private static final String GREEN = "green";
  private static final String AMBER = "amber";

  private final Setting<Value.Counts> limits;
  private final WorkCalendar calendar;

  private Progress(Setting<Value.Counts> limits, WorkCalendar calendar) {
    this.limits = limits;
    this.calendar = calendar;
  }

  /**
   * The control as this policy has it, on its working days.
   *
   * @throws RefusedException where the limits are not a green one and an amber one at least as
   *     great
   */
  public static Progress under(Policy policy) {
    return under(policy, policy.calendar());
  }

  /** The same on other working days: with a winter stop, say. */
  public static Progress under(Policy policy, WorkCalendar calendar) {
    Progress progress = new Progress(policy.get(LIMITS), calendar);
    progress.limits.value().ifPresent(set -> check(set.counts()));
    return progress;
  }

  /**
   * Limits as a policy holds them.
   *
   * @throws RefusedException where the amber one is below the green one
   */
  public static Value.Counts limits(long green, long amber) {
    RefusedException.throwIfAny(CrewLimits.range(AMBER, amber, green, Long.MAX_VALUE));
    return new Value.Counts(LinkedHashMap.of(GREEN, green, AMBER, amber));
  }

  private static void check(Map<String, Long> limits) {
    try {
      RefusedException.throwIfAny(
          Vector.of(GREEN, AMBER)
              .reject(limits::containsKey)
              .map(key -> Problem.at(key, "field.missing")));
      limits(limits.get(GREEN).get(), limits.get(AMBER).get());
    } catch (RefusedException refused) {
      throw new RefusedException(Problem.below("parameters." + LIMITS.id(), refused.problems()));
    }
  }

  @Override
  public String code() {
    return "progress";
  }

  @Override
  public Clause clause() {
    return limits.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException {@code calendar.no-data} at a task whose days, or whose finish to be
   *     expected, lie in a year without data
   */
  @Override
  public ProjectProgress judge(ProgressReview review, Steps steps) {
    if (limits.value().isEmpty()) {
      steps.tell(() -> limits.unset("progress.light", LIMITS.id()));
    }
    Seq<TrackedTask> all = review.tasks();
    Map<String, TaskProgress> of =
        LinkedHashMap.ofEntries(
            all.map(TrackedTask::id).zipWith(Vector.of(tasks(review)), Tuple::of));
    all.forEach(task -> steps.tell(() -> step(task, of.get(task.id()).get())));
    ProjectProgress.Builder built =
        new ProjectProgress.Builder()
            .tasks(of)
            .light(light(of.values().map(TaskProgress::delay).max().getOrElse(0L)))
            .value(value(review, of));
    weighted(all, task -> of.get(task.id()).get().planned()).ifPresent(built::planned);
    weighted(all, task -> of.get(task.id()).get().actual()).ifPresent(built::actual);
    return built.build();
  }

  private TaskProgress[] tasks(ProgressReview review) {
    Forecast forecast = new Forecast(calendar, review);
    TaskProgress[] tasks = new TaskProgress[review.tasks().size()];
    for (int place : forecast.order()) {
      tasks[place] = task(place, review.tasks().get(place), review.asOf(), forecast);
    }
    return tasks;
  }

  private TaskProgress task(int place, TrackedTask task, LocalDate asOf, Forecast forecasts) {
    try {
      long days = calendar.count(task.plannedStart(), task.plannedFinish());
      Fraction planned = planned(task, asOf, days);
      Fraction actual = actual(task, asOf);
      Forecast.Expected expected = forecasts.of(place);
      LocalDate forecast = expected.finish();
      long delay =
          forecast.isAfter(task.plannedFinish())
              ? calendar.count(task.plannedFinish().plusDays(1), forecast)
              : 0;
      return new TaskProgress.Builder()
          .planned(planned)
          .actual(actual)
          .scheduleVariance(actual.minus(planned).times(Fraction.of(days, 1)))
          .forecastFinish(forecast)
          .waitsFor(expected.waitsFor())
          .delay(delay)
          .light(light(delay))
          .build();
    } catch (RefusedException refused) {
      throw new RefusedException(Problem.below("tasks[" + place + "]", refused.problems()));
    }
  }

  /** By working days; a plan on rest days alone is due as a whole on its last. */
  private Fraction planned(TrackedTask task, LocalDate asOf, long days) {
    if (!asOf.isBefore(task.plannedFinish())) {
      return Fraction.ONE;
    }
    return days == 0 || asOf.isBefore(task.plannedStart())
        ? Fraction.ZERO
        : Fraction.of(calendar.count(task.plannedStart(), asOf), days);
  }

  private static Fraction actual(TrackedTask task, LocalDate asOf) {
    if (task.isFinishedOn(asOf)) {
      return Fraction.ONE;
    }
    return task.isBegunOn(asOf) ? task.percent().orElseThrow() : Fraction.ZERO;
  }

  private Optional<Light> light(long delay) {
    return limits
        .value()
        .map(Value.Counts::counts)
        .map(
            set ->
                delay <= set.get(GREEN).get()
                    ? Light.GREEN
                    : delay <= set.get(AMBER).get() ? Light.AMBER : Light.RED);
  }

  private static EarnedValue value(ProgressReview review, Map<String, TaskProgress> tasks) {
    Seq<TrackedTask> begun = review.tasks().filter(task -> task.isBegunOn(review.asOf()));
    EarnedValue.Builder value =
        EarnedValue.builder()
            .planned(sum(review, task -> tasks.get(task.id()).get().planned()))
            .earned(sum(review, task -> tasks.get(task.id()).get().actual()));
    if (begun.forAll(task -> task.actualCost().isPresent())) {
      value.cost(Money.sum(begun.map(task -> task.actualCost().orElseThrow())));
    }
    return value.build();
  }

  private static Money sum(ProgressReview review, Function<TrackedTask, Fraction> share) {
    return Money.sum(review.tasks().map(task -> task.budget().times(share.apply(task))));
  }

  private static Optional<Fraction> weighted(
      Seq<TrackedTask> tasks, Function<TrackedTask, Fraction> share) {
    Money whole = Money.sum(tasks.map(TrackedTask::budget));
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(
            tasks
                .map(task -> share.apply(task).times(Fraction.of(task.budget().fen(), whole.fen())))
                .fold(Fraction.ZERO, Fraction::plus));
  }

  /** In time is green under any limits. */
  private static Truth state(TaskProgress progress) {
    Truth inTime = progress.delay() == 0 ? Truth.TRUE : Truth.UNKNOWN;
    return progress.light().map(light -> Truth.of(light == Light.GREEN)).orElse(inTime);
  }

  private static String code(TaskProgress progress) {
    if (progress.delay() == 0) {
      return "progress.in-time";
    }
    return progress.waitsFor().isPresent() ? "progress.held-up" : "progress.delayed";
  }

  private Step step(TrackedTask task, TaskProgress progress) {
    Step.Builder step =
        Step.builder()
            .test("progress.task")
            .code(code(progress))
            .subject(task.id())
            .clause(clause())
            .state(state(progress))
            .figure("actual", progress.actual().percent(1))
            .figure("planned", progress.planned().percent(1))
            .figure("forecast", progress.forecastFinish())
            .figure("due", task.plannedFinish())
            .figure("delay", progress.delay())
            .addUses(limits.use());
    progress.waitsFor().ifPresent(other -> step.figure("other", other));
    progress.light().ifPresent(light -> step.figure("light", Messages.word(light)));
    return step.build();
  }
}
