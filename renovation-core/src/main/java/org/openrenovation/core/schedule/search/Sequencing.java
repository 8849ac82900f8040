package org.openrenovation.core.schedule.search;

import java.util.Arrays;
import java.util.Random;

/**
 * Finds a good schedule: least weighted lateness, then least makespan. Same instance, same number
 * of schedules, same seed: same schedule, on every machine.
 */
public final class Sequencing {
  /** Instances of more tasks than this have too many lists to count them. */
  private static final int SMALL = 64;

  private Sequencing() {}

  /**
   * The best schedule found.
   *
   * @param schedules how many may be made, 1 or more
   */
  public static Found search(Instance instance, long schedules, long seed) {
    LowerBound bound = new LowerBound(instance);
    long lateness = bound.lateness();
    long makespan = bound.makespan();
    Generator generator = new Generator(instance, schedules, lateness, makespan);
    boolean all = instance.size() <= SMALL && AllLists.areAtMost(schedules, instance);
    if (all) {
      Candidate candidate = new Candidate(instance);
      AllLists.forEach(
          instance,
          list -> {
            if (!generator.isAtBound()) {
              generator.forwards(list, candidate);
            }
          });
    } else {
      new Evolution(instance, generator, new Random(seed), makespan).run();
    }
    Candidate best = generator.best();
    return new Found(
        starts(instance, best),
        all ? best.lateness : lateness,
        all ? best.makespan : makespan,
        generator.made());
  }

  private static long[] starts(Instance instance, Candidate best) {
    long[] starts = new long[instance.size()];
    Arrays.setAll(starts, task -> best.begins(task, instance.duration()[task]));
    return starts;
  }

  /**
   * What was found.
   *
   * @param start by task
   * @param leastLateness no schedule's weighted lateness is less
   * @param leastMakespan no schedule's makespan is less, at the least lateness
   * @param made how many schedules were made
   */
  public record Found(long[] start, long leastLateness, long leastMakespan, long made) {}
}
