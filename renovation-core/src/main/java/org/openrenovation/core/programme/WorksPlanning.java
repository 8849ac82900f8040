package org.openrenovation.core.programme;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Milestone;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.core.schedule.CrewPlan;
import org.openrenovation.core.schedule.CrewProject;
import org.openrenovation.core.schedule.CrewRoutes;
import org.openrenovation.core.schedule.CrewSearch;
import org.openrenovation.core.schedule.CrewSupply;
import org.openrenovation.core.schedule.CrewTask;
import org.openrenovation.core.schedule.DatedTask;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.SharedCrews;
import org.openrenovation.core.schedule.SiteCalendar;
import org.openrenovation.core.schedule.Task;
import org.openrenovation.core.schedule.WorkDays;
import org.openrenovation.core.schedule.WorksTask;
import org.openrenovation.core.schedule.WorksTemplate;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkPlan;

/** From what is on file to days on the calendar. */
final class WorksPlanning {
  private final WorksBook book;
  private final int year;
  private final Policy policy;
  private final WorksTemplate template;
  private final Optional<WorkCalendar> own;
  private final WorkCalendar calendar;
  private final Map<String, Milestone> gates;
  private final LocalDate deadline;

  private WorksPlanning(
      WorksBook book, int year, Policy policy, WorksTemplate template, Optional<WorkCalendar> own) {
    this.book = book;
    this.year = year;
    this.policy = policy;
    this.template = template;
    this.own = own;
    this.calendar = SiteCalendar.of(policy, own.orElseGet(policy::calendar), year);
    this.gates =
        Milestones.under(policy).of(year).toLinkedMap(Milestone::gate, milestone -> milestone);
    this.deadline =
        template
            .tasks()
            .flatMap(task -> due(task.finishBy()).stream().toList())
            .max()
            .getOrElse(LocalDate.of(year, Month.DECEMBER, 31));
  }

  /**
   * Makes a plan.
   *
   * @param own the working days where they are not those of the policy
   */
  static Validation<Seq<Problem>, WorksPlan> plan(
      Programme programme, int year, Policy policy, Optional<WorkCalendar> own) {
    return WorksTemplate.under(policy)
        .flatMap(
            template -> {
              try {
                return Validation.valid(
                    new WorksPlanning(programme.works(), year, policy, template, own)
                        .plan(programme));
              } catch (RefusedException refused) {
                return Validation.invalid(Problem.below("works", refused.problems()));
              }
            });
  }

  /**
   * Refuses a template that names an item, a gate with a due date, or a clause that the policy does
   * not have. A document may do without a template: then there is no plan of works.
   */
  static void check(Policy policy) {
    policy
        .document()
        .section(WorksTemplate.class)
        .ifPresent(template -> RefusedException.throwIfAny(problems(policy, template)));
  }

  private static Seq<Problem> problems(Policy policy, WorksTemplate template) {
    Set<String> items = HashSet.ofAll(policy.section(Catalogue.class).codes());
    Set<String> gates =
        HashSet.ofAll(
            Milestones.under(policy).of(policy.document().planYears().to()).map(Milestone::gate));
    String path = "sections." + WorksTemplate.KEY;
    Seq<Problem> problems =
        Ids.each(
            path + ".tasks",
            template.tasks(),
            task ->
                Ids.unknown("items", task.items(), items, "")
                    .appendAll(unknown("startBy", task.startBy(), gates))
                    .appendAll(unknown("finishBy", task.finishBy(), gates)));
    return policy.document().clauseIds().contains(template.clause())
        ? problems
        : problems.append(Problem.at(path + ".clause", "id.unknown", template.clause()));
  }

  private static Seq<Problem> unknown(String path, Optional<String> gate, Set<String> gates) {
    return gate.filter(id -> !gates.contains(id)).isPresent()
        ? Vector.of(Problem.at(path, "id.unknown", gate.get()))
        : Vector.empty();
  }

  private Optional<LocalDate> due(Optional<String> gate) {
    return gate.flatMap(id -> gates.get(id).toJavaOptional()).map(Milestone::due);
  }

  private WorksPlan plan(Programme programme) {
    Seq<Community> communities =
        programme
            .register()
            .of(year)
            .communities()
            .filter(one -> programme.files().of(one.id()).works().isPresent());
    Map<String, Seq<WorksTask>> tasks =
        communities.toLinkedMap(
            Community::id,
            one ->
                template.of(
                    programme.files().of(one.id()).works().map(WorkPlan::chosen).orElseThrow()));
    WorkDays days =
        new WorkDays(
            communities.map(this::release).min().getOrElse(LocalDate.of(year, Month.JANUARY, 1)),
            calendar);
    SharedCrews shared = shared(communities, tasks, days);
    CrewPlan crews = CrewPlan.of(shared, CrewSearch.USUAL);
    CrewRoutes routes = CrewRoutes.of(shared, crews.start());
    Map<String, Long> slack = routes.slack();
    return new WorksPlan(
        year,
        policy,
        days,
        routes,
        crews,
        communities.map(one -> site(one, tasks.get(one.id()).get(), crews, slack, days)),
        uses());
  }

  private Seq<ParameterUse> uses() {
    Seq<String> named =
        template
            .tasks()
            .flatMap(task -> Vector.of(task.startBy(), task.finishBy()))
            .flatMap(gate -> gate.stream().toList())
            .distinct();
    Vector<ParameterUse> days = Vector.of(SiteCalendar.stops(policy).use());
    return (own.isPresent() ? days : days.append(policy.get(Policy.CALENDAR).use()))
        .appendAll(named.flatMap(gates::get).map(Milestone::use));
  }

  /** A community whose buildings nobody has counted has one at least. */
  private static long buildings(Community community) {
    return community.buildings().orElse(1L);
  }

  private LocalDate release(Community community) {
    return book.of(community.id()).notBefore().orElse(LocalDate.of(year, Month.JANUARY, 1));
  }

  private SharedCrews shared(
      Seq<Community> communities, Map<String, Seq<WorksTask>> tasks, WorkDays days) {
    Map<String, CrewSupply> crews = book.crews().mapValues(force -> force.supply(days));
    return SharedCrews.builder()
        .crews(crews)
        .projects(communities.toLinkedMap(Community::id, one -> project(one, days)))
        .tasks(
            communities.flatMap(
                one -> tasks.get(one.id()).get().map(task -> crewTask(one, task, crews))))
        .build();
  }

  private CrewProject project(Community community, WorkDays days) {
    return CrewProject.builder()
        .release(days.from(release(community)))
        .due(days.until(deadline))
        .weight(book.of(community.id()).weight())
        .build();
  }

  private static CrewTask crewTask(
      Community community, WorksTask task, Map<String, CrewSupply> crews) {
    return CrewTask.builder()
        .project(community.id())
        .task(
            new Task(
                WorksPlan.name(community.id(), task.id()),
                task.duration(buildings(community)),
                task.after()
                    .map(
                        link ->
                            new Link(
                                WorksPlan.name(community.id(), link.id()),
                                link.type(),
                                link.lag()))))
        .needs(task.crews().filterKeys(crews::containsKey))
        .build();
  }

  private PlannedSite site(
      Community community,
      Seq<WorksTask> tasks,
      CrewPlan crews,
      Map<String, Long> slack,
      WorkDays days) {
    Map<String, Long> starts =
        tasks.toLinkedMap(
            WorksTask::id,
            task -> crews.start().get(WorksPlan.name(community.id(), task.id())).get());
    Seq<DatedTask> byGates = tasks.map(task -> byGates(task, buildings(community)));
    return PlannedSite.builder()
        .community(community)
        .release(days.beginningAt(days.from(release(community))))
        .deadline(deadline)
        .backward(BackwardSchedule.of(byGates, calendar, deadline, Optional.of(release(community))))
        .lateness(crews.lateness().get(community.id()).getOrElse(0L))
        .tasks(
            tasks.map(
                task ->
                    planned(
                        task,
                        task.duration(buildings(community)),
                        starts.get(task.id()).get(),
                        slack.get(WorksPlan.name(community.id(), task.id())).get(),
                        days)))
        .build();
  }

  private DatedTask byGates(WorksTask task, long buildings) {
    DatedTask.Builder dated =
        DatedTask.builder().task(new Task(task.id(), task.duration(buildings), task.after()));
    due(task.startBy()).ifPresent(dated::startBy);
    due(task.finishBy()).ifPresent(dated::finishBy);
    return dated.build();
  }

  private PlannedTask planned(
      WorksTask task, long duration, long start, long slack, WorkDays days) {
    LocalDate finish = days.endingAt(start + duration);
    return PlannedTask.builder()
        .task(task)
        .duration(duration)
        .due(due(task.finishBy()))
        .start(duration == 0 ? finish : days.beginningAt(start))
        .finish(finish)
        .slack(slack)
        .build();
  }
}
