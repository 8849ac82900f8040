package org.openrenovation.examples.benchmark;

import io.vavr.collection.Seq;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.schedule.CrewPlan;
import org.openrenovation.core.schedule.CrewPlanCheck;
import org.openrenovation.core.schedule.CrewSearch;
import org.openrenovation.core.schedule.CrewTask;
import org.openrenovation.core.schedule.CriticalPath;
import org.openrenovation.core.schedule.SharedCrews;
import org.openrenovation.core.schedule.TaskNetwork;

/**
 * The plan for one published problem beside what is known of it.
 *
 * @param instance its name
 * @param makespan of the plan
 * @param bound which no plan can be better than
 * @param best known
 * @param criticalPath as long as the works take with crews enough
 * @param isValid whether the plan passes the independent check
 */
public record Comparison(
    String instance, long makespan, long bound, long best, long criticalPath, boolean isValid) {

  /** Plans, checks, compares. */
  public static Comparison of(String instance, SharedCrews shared, long best, CrewSearch search) {
    CrewPlan plan = CrewPlan.of(shared, search);
    long end = shared.finishes(plan.start()).values().max().getOrElse(0L);
    return new Comparison(
        instance,
        plan.makespan(),
        plan.bound().makespan(),
        best,
        CriticalPath.of(TaskNetwork.of(shared.tasks().map(CrewTask::task))).length(),
        end == plan.makespan() && CrewPlanCheck.problems(shared, plan.start()).isEmpty());
  }

  /** {@code j3010_1 42, bound 41, best 42, cpm 41, valid}. */
  public String line() {
    return instance
        + " "
        + makespan
        + ", bound "
        + bound
        + ", best "
        + best
        + ", cpm "
        + criticalPath
        + (isValid ? ", valid" : ", invalid");
  }

  /** {@code 480 instances, dev_best 0.13 %, dev_cpm 13.40 %, invalid 0}. */
  public static String summary(Seq<Comparison> all) {
    return all.size()
        + " instances, dev_best "
        + average(all.map(one -> above(one.makespan, one.best)))
        + ", dev_cpm "
        + average(all.map(one -> above(one.makespan, one.criticalPath)))
        + ", invalid "
        + all.count(one -> !one.isValid);
  }

  private static Fraction above(long makespan, long reference) {
    return reference == 0 ? Fraction.ZERO : Fraction.of(makespan - reference, reference);
  }

  private static String average(Seq<Fraction> deviations) {
    Fraction sum = deviations.fold(Fraction.ZERO, Fraction::plus);
    return sum.over(Fraction.of(Math.max(1, deviations.size()), 1)).percent(2).replace("%", " %");
  }
}
