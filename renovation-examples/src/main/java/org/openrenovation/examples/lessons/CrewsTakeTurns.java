package org.openrenovation.examples.lessons;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.schedule.CrewPlan;
import org.openrenovation.core.schedule.CrewProject;
import org.openrenovation.core.schedule.CrewSearch;
import org.openrenovation.core.schedule.CrewSupply;
import org.openrenovation.core.schedule.CrewTask;
import org.openrenovation.core.schedule.SharedCrews;
import org.openrenovation.core.schedule.Task;

/** In which order do shared crews enter the communities? (2.4.4 施工队伍进场次序) */
public final class CrewsTakeTurns {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);

  private CrewsTakeTurns() {}

  /** Prints the order in which each crew enters, and how far from the best the plan can be. */
  public static void main(String[] args) {
    SharedCrews shared =
        SharedCrews.builder()
            .tasks(
                Vector.of(
                    task("诚信商城 管网", 15, "诚信商城", "管网队"),
                    task("诚信商城 道路", 20, "诚信商城", "道路队", "诚信商城 管网"),
                    task("建行住宅楼 管网", 10, "建行住宅楼", "管网队"),
                    task("建行住宅楼 道路", 10, "建行住宅楼", "道路队", "建行住宅楼 管网"),
                    task("国土局住宅楼 管网", 10, "国土局住宅楼", "管网队"),
                    task("国土局住宅楼 道路", 25, "国土局住宅楼", "道路队", "国土局住宅楼 管网")))
            .crews(LinkedHashMap.of("管网队", CrewSupply.of(1), "道路队", CrewSupply.of(1)))
            .projects(
                LinkedHashMap.of(
                    "诚信商城", CrewProject.builder().build(),
                    "建行住宅楼", CrewProject.builder().due(25).build(),
                    "国土局住宅楼", CrewProject.builder().due(45).build()))
            .build();
    CrewPlan plan = CrewPlan.of(shared, CrewSearch.USUAL);

    plan.entryOrder().forEach((crew, tasks) -> tasks.forEach(task -> print(crew, task, plan)));
    System.out.println(
        plan.makespan()
            + " working days, "
            + plan.totalLateness()
            + " late, best: "
            + plan.isBest());
  }

  private static CrewTask task(
      String id, long days, String project, String crew, String... predecessors) {
    return CrewTask.builder()
        .task(Task.of(id, days, predecessors))
        .project(project)
        .needs(HashMap.of(crew, 1L))
        .build();
  }

  private static void print(String crew, String task, CrewPlan plan) {
    LocalDate start = WorkCalendar.china().plus(FIRST_DAY, plan.start().get(task).get());
    System.out.println(crew + ": " + start + " " + task);
  }
}
