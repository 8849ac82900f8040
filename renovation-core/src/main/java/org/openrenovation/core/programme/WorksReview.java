package org.openrenovation.core.programme;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.schedule.CrewSlip;
import org.openrenovation.core.schedule.EarnedValue;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.Progress;
import org.openrenovation.core.schedule.ProgressReview;
import org.openrenovation.core.schedule.ProjectProgress;
import org.openrenovation.core.schedule.TrackedTask;

/**
 * How far the works of a year have come on a day (施工进度检查, clause 2.3.3): each site with records
 * against its plan as it was agreed, and what a slip of what is not finished would do to all.
 *
 * @param plan the plan
 * @param asOf the day
 * @param sites those of which there are records, in the order of the register
 */
public record WorksReview(WorksPlan plan, LocalDate asOf, Seq<Site> sites) implements Serializable {
  /**
   * A site as it has gone.
   *
   * @param site the site
   * @param tasks its records
   * @param progress how far they have come
   */
  public record Site(PlannedSite site, Seq<TrackedTask> tasks, Decision<ProjectProgress> progress)
      implements Serializable {
    /** What a task of the site is called in the template's words; its id where that has none. */
    public String name(TrackedTask task, Locale locale) {
      return site.tasks()
          .find(planned -> planned.task().id().equals(task.id()))
          .map(planned -> planned.task().name().in(locale))
          .getOrElse(task.id());
    }
  }

  /**
   * The review of this plan, or what is wrong with the records: a task under way of which nobody
   * says how much is done, days in a year that the calendar does not know.
   */
  public static Validation<Seq<Problem>, WorksReview> of(
      Programme programme, WorksPlan plan, LocalDate asOf) {
    try {
      Progress progress = Progress.under(plan.policy(), plan.days().calendar());
      return Validation.valid(
          new WorksReview(
              plan,
              asOf,
              plan.sites()
                  .map(site -> Tuple.of(site, records(programme, site)))
                  .filter(recorded -> !recorded._2.isEmpty())
                  .map(recorded -> review(recorded._1, recorded._2, progress, asOf))));
    } catch (RefusedException refused) {
      return Validation.invalid(Problem.below("works", refused.problems()));
    }
  }

  /** The records, each waiting for what it says itself or else for what the template says. */
  private static Seq<TrackedTask> records(Programme programme, PlannedSite site) {
    Seq<TrackedTask> records = programme.works().of(site.community().id()).records();
    Set<String> recorded = records.map(TrackedTask::id).toSet();
    Map<String, PlannedTask> planned =
        site.tasks().toLinkedMap(task -> task.task().id(), task -> task);
    return records.map(
        task ->
            task.predecessors().isEmpty()
                ? task.waitingFor(
                    planned
                        .get(task.id())
                        .map(at -> links(at, 0, planned, recorded))
                        .getOrElse(Vector.empty()))
                : task);
  }

  /** What a task waits for among those on record; across others for as long as they take. */
  private static Seq<Link> links(
      PlannedTask task, long lag, Map<String, PlannedTask> planned, Set<String> recorded) {
    return task.task()
        .after()
        .flatMap(
            link -> {
              PlannedTask before = planned.get(link.id()).get();
              long sum = lag + link.lag();
              return recorded.contains(link.id())
                  ? Vector.of(new Link(link.id(), Link.Type.FS, sum))
                  : links(before, sum + before.duration(), planned, recorded);
            });
  }

  private static Site review(
      PlannedSite site, Seq<TrackedTask> tasks, Progress progress, LocalDate asOf) {
    return new Site(
        site, tasks, progress.decide(ProgressReview.builder().asOf(asOf).tasks(tasks).build()));
  }

  /** By task as the plan calls it: how much of it is done. */
  public Map<String, Fraction> done() {
    Map<String, Fraction> done = LinkedHashMap.empty();
    for (Site site : sites) {
      for (TrackedTask task : site.tasks()) {
        done =
            done.put(
                WorksPlan.name(site.site().community().id(), task.id()),
                site.progress().value().tasks().get(task.id()).get().actual());
      }
    }
    return done;
  }

  /** The tasks of the plan that are not finished on the day, by the names of the plan. */
  public Seq<String> open() {
    Map<String, Fraction> done = done();
    return plan.tasks()
        .filter((name, task) -> !task.isMilestone())
        .keySet()
        .toVector()
        .filter(name -> !done.get(name).exists(Fraction.ONE::equals));
  }

  /** What happens if this task of the plan begins so many working days later. */
  public CrewSlip slip(String task, long days) {
    return plan.routes().slip(task, days);
  }

  /** What all sites come to in money. */
  public EarnedValue value() {
    return EarnedValue.sum(sites.map(site -> site.progress().value().value()));
  }
}
