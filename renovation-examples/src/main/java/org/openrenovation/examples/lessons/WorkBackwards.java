package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.core.schedule.DatedTask;
import org.openrenovation.core.schedule.Task;

/** When does each task have to start, at the latest? (2.3.3 倒排工期) */
public final class WorkBackwards {
  private WorkBackwards() {}

  /** Prints the latest days up to the milestone, and what lacks time. */
  public static void main(String[] args) {
    Policy policy = Policy.of(Counties.policy("ruicheng"), 2024);
    LocalDate complete = Milestones.under(policy).of(2024, "COMPLETE").orElseThrow().due();

    Vector<Task> tasks =
        Vector.of(
            Task.of("drainage", 30),
            Task.of("outer walls", 45),
            Task.of("roads", 25, "drainage"),
            Task.of("acceptance papers", 10, "roads", "outer walls"));
    BackwardSchedule schedule =
        BackwardSchedule.of(
            tasks.map(task -> DatedTask.builder().task(task).build()),
            policy.calendar(),
            complete,
            Optional.of(LocalDate.of(2024, 9, 2)));

    schedule.tasks().forEach(WorkBackwards::print);
    System.out.println("short by " + schedule.shortBy() + " working days");
    System.out.println(schedule.chain().mkString(" -> "));
  }

  private static void print(String task, BackwardSchedule.LatestDays days) {
    System.out.println(task + ": " + days.start() + " to " + days.finish());
  }
}
