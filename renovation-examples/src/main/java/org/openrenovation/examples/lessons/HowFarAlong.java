package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.schedule.EarnedValue;
import org.openrenovation.core.schedule.Progress;
import org.openrenovation.core.schedule.ProgressReview;
import org.openrenovation.core.schedule.ProjectProgress;
import org.openrenovation.core.schedule.Slip;
import org.openrenovation.core.schedule.Task;
import org.openrenovation.core.schedule.TaskNetwork;
import org.openrenovation.core.schedule.TrackedTask;

/** How far along are the works, and what if a task slips? (2.3.3 进度过程控制) */
public final class HowFarAlong {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 6, 3);

  private HowFarAlong() {}

  /** Prints the progress of three tasks, its value in money, and what a slip would move. */
  public static void main(String[] args) {
    Policy policy =
        Policy.of(Counties.policy("ruicheng"), 2024)
            .with(Overlay.of(Progress.LIMITS.id(), Progress.limits(0, 10)));
    ProgressReview review =
        ProgressReview.builder()
            .asOf(LocalDate.of(2024, 6, 28))
            .addTasks(
                task("管网", 200_000, "2024-06-03", "2024-06-21")
                    .actualStart(FIRST_DAY)
                    .actualFinish(LocalDate.of(2024, 6, 20))
                    .actualCost(Money.ofYuan(190_000))
                    .build(),
                task("屋面", 120_000, "2024-06-03", "2024-07-05")
                    .actualStart(FIRST_DAY)
                    .percent(Fraction.of(1, 2))
                    .actualCost(Money.ofYuan(70_000))
                    .build(),
                task("道路", 300_000, "2024-06-24", "2024-07-26").build())
            .build();
    Decision<ProjectProgress> decision = Progress.under(policy).decide(review);
    for (Step step : decision.trace().root().parts()) {
      System.out.println(step.message(Locale.CHINA));
    }
    EarnedValue value = decision.value().value();
    System.out.println(
        "PV " + value.planned() + ", EV " + value.earned() + ", SV " + value.scheduleVariance());

    TaskNetwork network =
        TaskNetwork.of(Vector.of(Task.of("管网", 14), Task.of("屋面", 24), Task.of("道路", 25, "管网")));
    Slip slip = Slip.of(network, "屋面", 20);
    System.out.println("moved " + slip.moved().mkString(", "));
    System.out.println("the whole ends " + slip.lengthened() + " working days later");
  }

  private static TrackedTask.Builder task(String id, long budget, String start, String finish) {
    return TrackedTask.builder()
        .id(id)
        .budget(Money.ofYuan(budget))
        .plannedStart(LocalDate.parse(start))
        .plannedFinish(LocalDate.parse(finish));
  }
}
