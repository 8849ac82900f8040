package org.openrenovation.core.programme;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.schedule.CrewPlan;
import org.openrenovation.core.schedule.CrewRoutes;
import org.openrenovation.core.schedule.SharedCrews;
import org.openrenovation.core.schedule.WorkDays;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.core.schedule.WorksTemplate;

/**
 * The works of a plan year (年度施工计划, clauses 2.3.3 and 2.4.4): the tasks of every community whose
 * works are on file, as the policy's template has them, scheduled over the crews that they share;
 * beside it the latest days that the gates leave.
 */
public final class WorksPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int year;
  private final Policy policy;
  private final WorkDays days;
  private final CrewRoutes routes;
  private final CrewPlan crews;
  private final Seq<PlannedSite> sites;
  private final Seq<ParameterUse> uses;

  WorksPlan(
      int year,
      Policy policy,
      WorkDays days,
      CrewRoutes routes,
      CrewPlan crews,
      Seq<PlannedSite> sites,
      Seq<ParameterUse> uses) {
    this.year = year;
    this.policy = policy;
    this.days = days;
    this.routes = routes;
    this.crews = crews;
    this.sites = sites;
    this.uses = uses;
  }

  /**
   * The plan for this year, or why there is none: no policy in force, none with a template ({@code
   * works.no-template}), a year that the calendar does not know, fewer crews than a task takes.
   */
  public static Validation<Seq<Problem>, WorksPlan> of(Programme programme, int year) {
    return of(programme, year, Optional.empty());
  }

  /**
   * The plan on the working days of an embedding system: sites that work on Saturdays, say. The
   * policy's stops are taken out of them, its due dates stay as they are.
   */
  public static Validation<Seq<Problem>, WorksPlan> of(
      Programme programme, int year, WorkCalendar calendar) {
    return of(programme, year, Optional.of(calendar));
  }

  private static Validation<Seq<Problem>, WorksPlan> of(
      Programme programme, int year, Optional<WorkCalendar> own) {
    return programme
        .policyFor(year)
        .flatMap(policy -> WorksPlanning.plan(programme, year, policy, own));
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** The policy of the year. */
  public Policy policy() {
    return policy;
  }

  /** The template. */
  public WorksTemplate template() {
    return policy.section(WorksTemplate.class);
  }

  /** The working days of the sites, counted from the first on which any can be worked. */
  public WorkDays days() {
    return days;
  }

  /** The tasks of all sites, called {@code <community>/<task>}, and the crews that limit them. */
  public SharedCrews shared() {
    return routes.shared();
  }

  /** Which crew does which tasks, one after the other. */
  public CrewRoutes routes() {
    return routes;
  }

  /** Who is where when, by the names of {@link #shared()}. */
  public CrewPlan crews() {
    return crews;
  }

  /** The sites in the order of the register. */
  public Seq<PlannedSite> sites() {
    return sites;
  }

  /** The trades that are needed and of which nobody says how many crews there are. */
  public Seq<WorksCrew> unlimited() {
    Set<String> needed =
        sites.flatMap(PlannedSite::tasks).flatMap(task -> task.task().crews().keySet()).toSet();
    return template()
        .crews()
        .filter(crew -> needed.contains(crew.id()) && !shared().crews().containsKey(crew.id()));
  }

  /** How busy each trade is that is needed, in the order of the template. */
  public Seq<CrewLoad> loads() {
    return template()
        .crews()
        .map(crew -> Tuple.of(crew, tasksOf(crew.id())))
        .filter(needed -> !needed._2.isEmpty())
        .map(needed -> load(needed._1, needed._2));
  }

  private Seq<PlannedTask> tasksOf(String crew) {
    return sites
        .flatMap(PlannedSite::tasks)
        .filter(task -> !task.isMilestone() && task.task().crews().containsKey(crew));
  }

  private CrewLoad load(WorksCrew crew, Seq<PlannedTask> tasks) {
    LocalDate from = tasks.map(PlannedTask::start).min().get();
    LocalDate to = tasks.map(PlannedTask::finish).max().get();
    long busy =
        tasks
            .map(task -> task.duration() * task.task().crews().get(crew.id()).get())
            .sum()
            .longValue();
    CrewLoad.Builder load =
        CrewLoad.builder().crew(crew).tasks(tasks.size()).from(from).to(to).busy(busy);
    shared()
        .crews()
        .get(crew.id())
        .forEach(
            supply -> {
              long there = 0;
              for (long day = days.from(from); day < days.until(to); day++) {
                there += supply.on(day);
              }
              load.number(supply.lasting()).share(Fraction.of(busy, there));
            });
    return load.build();
  }

  /** The site of a task as {@link #shared()} calls it. */
  public PlannedSite siteOf(String task) {
    return sites.find(site -> task.startsWith(name(site.community().id(), ""))).get();
  }

  /** What the plan has read of the policy. */
  public Set<ParameterUse> uses() {
    return LinkedHashSet.ofAll(uses);
  }

  /**
   * The spans of days from Monday to Friday on which no site works while there are works (休息日、停工期):
   * a span goes on over a weekend between.
   */
  public Seq<DateRange> rest() {
    return Rest.spans(days.calendar(), from(), to());
  }

  /** The Saturdays and Sundays that are worked while there are works (调休上班日). */
  public Seq<LocalDate> worked() {
    return Rest.workedWeekends(days.calendar(), from(), to());
  }

  private LocalDate from() {
    return sites.map(PlannedSite::start).min().getOrElse(days.first());
  }

  private LocalDate to() {
    return sites.map(PlannedSite::finish).max().getOrElse(days.first());
  }

  /** By task as {@link #shared()} calls it, the site and the task. */
  public Map<String, PlannedTask> tasks() {
    Map<String, PlannedTask> tasks = LinkedHashMap.empty();
    for (PlannedSite site : sites) {
      for (PlannedTask task : site.tasks()) {
        tasks = tasks.put(name(site.community().id(), task.task().id()), task);
      }
    }
    return tasks;
  }

  /** What a task of a community is called among those of all sites. */
  public static String name(String community, String task) {
    return community + "/" + task;
  }
}
