package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.testing.Clause;

@Clause("2.3.3")
class ProgressTest {
  private static final Policy TEXT = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Policy LIMITED =
      TEXT.with(Overlay.of(Progress.LIMITS.id(), Progress.limits(0, 10)));
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 5);

  private static TrackedTask.Builder roof() {
    return task(10_000, MONDAY, LocalDate.of(2023, 6, 16));
  }

  private static TrackedTask.Builder task(long yuan, LocalDate start, LocalDate finish) {
    return TrackedTask.builder()
        .id("roof")
        .budget(Money.ofYuan(yuan))
        .plannedStart(start)
        .plannedFinish(finish);
  }

  private static ProgressReview on(LocalDate day, TrackedTask... tasks) {
    return ProgressReview.builder().asOf(day).tasks(Vector.of(tasks)).build();
  }

  private static TrackedTask fortyPercent() {
    return roof()
        .actualStart(MONDAY)
        .percent(Fraction.of(2, 5))
        .actualCost(Money.ofYuan(4_500))
        .build();
  }

  @Test
  void fortyPercentInFiveDaysMakeThirteen() {
    Decision<ProjectProgress> decision =
        Progress.under(LIMITED).decide(on(LocalDate.of(2023, 6, 9), fortyPercent()));
    TaskProgress roof = decision.value().tasks().get("roof").get();
    assertThat(roof.forecastFinish()).isEqualTo(LocalDate.of(2023, 6, 21));
    assertThat(roof.scheduleVariance()).isEqualTo(Fraction.of(-1, 1));
    assertThat(decision.value().light()).contains(Light.AMBER);
    assertThat(decision.value().value().scheduleVariance()).isEqualTo(Money.ofYuan(-1_000));
    assertThat(decision.value().value().costIndex()).contains(Fraction.of(8, 9));
    assertThat(decision.findings().map(finding -> finding.step().message(Locale.CHINA)))
        .containsExactly("roof：已完成 40.0%，计划 50.0%；预计 2023-06-21 完工，比 2023-06-16 晚 3 个工作日");
  }

  @Test
  void theTextSetsNoLimitsSoThereIsNoLight() {
    Decision<ProjectProgress> decision =
        Progress.under(TEXT).decide(on(LocalDate.of(2023, 6, 9), fortyPercent()));
    assertThat(decision.value().light()).isEmpty();
    assertThat(decision.value().tasks().get("roof").get().delay()).isEqualTo(3);
    assertThat(decision.findings().map(finding -> finding.code())).contains("policy.unset");
  }

  @Test
  void aStopMovesTheForecast() {
    WorkCalendar stopped =
        WorkCalendar.china()
            .withStops(
                Vector.of(DateRange.of(LocalDate.of(2023, 6, 12), LocalDate.of(2023, 6, 16))));
    ProjectProgress progress =
        Progress.under(LIMITED, stopped)
            .decide(on(LocalDate.of(2023, 6, 9), fortyPercent()))
            .value();
    assertThat(progress.tasks().get("roof").get().planned()).isEqualTo(Fraction.ONE);
    assertThat(progress.tasks().get("roof").get().forecastFinish())
        .isEqualTo(LocalDate.of(2023, 6, 29));
  }

  @Test
  void begunWithNothingDoneTheWholeLiesAhead() {
    TrackedTask task =
        roof().actualStart(MONDAY).percent(Fraction.ZERO).actualCost(Money.ZERO).build();
    TaskProgress roof =
        Progress.under(LIMITED)
            .decide(on(LocalDate.of(2023, 6, 9), task))
            .value()
            .tasks()
            .get("roof")
            .get();
    assertThat(roof.forecastFinish()).isEqualTo(LocalDate.of(2023, 6, 26));
  }

  @Test
  void whollyDoneButNotSignedOffIsExpectedTheLastWorkingDay() {
    TrackedTask task =
        roof().actualStart(MONDAY).percent(Fraction.ONE).actualCost(Money.ZERO).build();
    TaskProgress roof =
        Progress.under(LIMITED)
            .decide(on(LocalDate.of(2023, 6, 11), task))
            .value()
            .tasks()
            .get("roof")
            .get();
    assertThat(roof.forecastFinish()).isEqualTo(LocalDate.of(2023, 6, 9));
    assertThat(roof.light()).contains(Light.GREEN);
  }

  @Test
  void aPlanOnRestDaysIsDueOnItsLast() {
    TrackedTask handOver = task(1, LocalDate.of(2023, 6, 10), LocalDate.of(2023, 6, 11)).build();
    Progress progress = Progress.under(LIMITED);
    TaskProgress before =
        progress.decide(on(LocalDate.of(2023, 6, 8), handOver)).value().tasks().get("roof").get();
    assertThat(before.planned()).isEqualTo(Fraction.ZERO);
    assertThat(before.delay()).isEqualTo(0);
    TaskProgress after =
        progress.decide(on(LocalDate.of(2023, 6, 11), handOver)).value().tasks().get("roof").get();
    assertThat(after.planned()).isEqualTo(Fraction.ONE);
    assertThat(after.delay()).isEqualTo(1);
  }

  @Test
  void withoutMoneyThereAreNoShares() {
    ProjectProgress progress =
        Progress.under(LIMITED)
            .decide(
                on(LocalDate.of(2023, 6, 9), task(0, MONDAY, LocalDate.of(2023, 6, 16)).build()))
            .value();
    assertThat(progress.planned()).isEmpty();
    assertThat(progress.value().scheduleIndex()).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Progress.limits(5, 3))
        .hasMessageContaining("amber: 3 is out of range");
    assertThatThrownBy(() -> roof().actualFinish(MONDAY).build())
        .hasMessageContaining("actualStart");
    assertThatThrownBy(() -> roof().percent(Fraction.of(6, 5)).build())
        .hasMessageContaining("percent: 6/5 is out of range");
    assertThatThrownBy(
            () ->
                Progress.under(LIMITED)
                    .decide(
                        on(
                            LocalDate.of(2023, 6, 9),
                            roof().actualStart(MONDAY).percent(Fraction.of(1, 10_000)).build())))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.problems().head().path()).isEqualTo("tasks[0]");
              assertThat(refused.problems().head().code()).isEqualTo("calendar.no-data");
            });
  }

  private static ProgressReview random(long seed, int day, int better) {
    Random random = new Random(seed);
    Vector<TrackedTask> tasks = Vector.empty();
    for (int i = 0; i < 5; i++) {
      LocalDate start = MONDAY.plusDays(random.nextInt(40));
      LocalDate begun = start.plusDays(random.nextInt(10));
      TrackedTask.Builder task =
          TrackedTask.builder()
              .id("t" + i)
              .budget(Money.ofFen(random.nextInt(1_000_000)))
              .plannedStart(start)
              .plannedFinish(start.plusDays(random.nextInt(30)))
              .percent(Fraction.of(Math.min(100, 5 + random.nextInt(60) + better), 100))
              .actualCost(Money.ofFen(random.nextInt(1_000_000)));
      if (random.nextBoolean()) {
        task.actualStart(begun);
      }
      tasks = tasks.append(task.build());
    }
    return ProgressReview.builder().asOf(MONDAY.plusDays(day)).tasks(tasks).build();
  }

  /** Seen to fail where the pace was rounded down. */
  @Property(tries = 200)
  void moreDoneNeverMakesAnythingLater(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int day,
      @ForAll @IntRange(max = 40) int better) {
    Progress progress = Progress.under(LIMITED);
    ProjectProgress plain = progress.decide(random(seed, day, 0)).value();
    ProjectProgress more = progress.decide(random(seed, day, better)).value();
    plain
        .tasks()
        .forEach(
            (id, task) -> {
              TaskProgress other = more.tasks().get(id).get();
              assertThat(other.forecastFinish()).isBeforeOrEqualTo(task.forecastFinish());
              assertThat(other.actual()).isGreaterThanOrEqualTo(task.actual());
            });
    assertThat(more.value().earned()).isGreaterThanOrEqualTo(plain.value().earned());
  }

  @Property(tries = 100)
  void varianceIsTheSumOfTheTasksAndTheLightThatOfTheWorst(
      @ForAll long seed, @ForAll @IntRange(max = 60) int day) {
    ProgressReview review = random(seed, day, 0);
    Progress progress = Progress.under(LIMITED);
    ProjectProgress whole = progress.decide(review).value();
    Vector<ProjectProgress> parts =
        review.tasks().toVector().map(task -> progress.decide(on(review.asOf(), task)).value());
    assertThat(Money.sum(parts.map(part -> part.value().scheduleVariance())))
        .isEqualTo(whole.value().scheduleVariance());
    assertThat(parts.map(part -> part.light().orElseThrow()).max().get())
        .isEqualTo(whole.light().orElseThrow());
  }
}
