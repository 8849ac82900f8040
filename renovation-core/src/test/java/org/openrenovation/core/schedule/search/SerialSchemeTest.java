package org.openrenovation.core.schedule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openrenovation.core.testing.Clause;

@Clause("2.4.4")
class SerialSchemeTest {
  /** Seen to fail where releases were left out. */
  @Property(tries = 300)
  void forwardsEachTaskOfTheListIsPutAsEarlyAsItCan(
      @ForAll long seed, @ForAll @IntRange(max = 15) int size) {
    Instance instance = Instances.random(seed, size);
    int[] list = Instances.list(instance, true, new Random(seed));
    Candidate made = new Candidate(instance);
    new SerialScheme(instance).forwards(list, made);
    assertThat(made.start).isEqualTo(placed(instance, list, instance.release(), true, 0));
    for (int task = 0; task < size; task++) {
      assertThat(made.begins(task, instance.duration()[task])).isEqualTo(made.start[task]);
    }
    isWorthWhatItsDaysSay(instance, made);
    isListOfTheOtherSide(instance, made, true);
  }

  /** Seen to fail where a project that is due later ended with the whole. */
  @Property(tries = 300)
  void backwardsEachTaskIsPutAsLateAsItsProjectAllows(
      @ForAll long seed, @ForAll @IntRange(max = 15) int size) {
    Instance instance = Instances.random(seed, size);
    SerialScheme scheme = new SerialScheme(instance);
    Candidate improved = new Candidate(instance);
    scheme.forwards(Instances.list(instance, true, new Random(seed)), improved);
    int[] list = Instances.list(instance, false, new Random(seed));
    // What stood in the candidate before does not count.
    Candidate made = new Candidate(instance);
    scheme.forwards(Instances.list(instance, true, new Random(seed + 1)), made);
    scheme.backwards(list, improved, made);
    int[] from = new int[size];
    for (int task = 0; task < size; task++) {
      int project = instance.projects().of()[task];
      long by = Math.max(instance.projects().due()[project], improved.finish[project]);
      from[task] = (int) Math.max(0, improved.length - by);
    }
    assertThat(made.start).isEqualTo(placed(instance, list, from, false, improved.length));
    if (instance.crews().areSteady()) {
      isWorthWhatItsDaysSay(instance, made);
    }
    isListOfTheOtherSide(instance, made, false);
  }

  /** Seen to fail where a schedule was moved by one day too few. */
  @Property(tries = 300)
  void backwardsTheWholeIsMovedToWhereItMayBegin(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int size) {
    Instance instance = Instances.steady(seed, size);
    SerialScheme scheme = new SerialScheme(instance);
    Candidate improved = new Candidate(instance);
    scheme.forwards(Instances.list(instance, true, new Random(seed)), improved);
    Candidate made = new Candidate(instance);
    scheme.backwards(improved.list, improved, made);
    long least = Long.MAX_VALUE;
    for (int task = 0; task < size; task++) {
      long begins = made.begins(task, instance.duration()[task]);
      least = Math.min(least, begins - instance.release()[task]);
      Side side = instance.side(true);
      for (int k = 0; k < side.before()[task].length; k++) {
        int other = side.before()[task][k];
        assertThat(begins)
            .isGreaterThanOrEqualTo(
                made.begins(other, instance.duration()[other])
                    + instance.duration()[other]
                    + side.lag()[task][k]);
      }
    }
    assertThat(least).isZero();
    isWorthWhatItsDaysSay(instance, made);
  }

  private static int[] placed(
      Instance instance, int[] list, int[] from, boolean isForward, int end) {
    Days days = Days.of(instance, isForward, end);
    Side side = instance.side(isForward);
    int[] start = new int[list.length];
    for (int task : list) {
      int ready = from[task];
      for (int k = 0; k < side.before()[task].length; k++) {
        int other = side.before()[task][k];
        ready = Math.max(ready, start[other] + instance.duration()[other] + side.lag()[task][k]);
      }
      boolean takesCrews = Arrays.stream(instance.needs()).anyMatch(need -> need[task] > 0);
      start[task] = takesCrews ? days.place(task, instance.duration()[task], ready) : ready;
    }
    return start;
  }

  private static void isWorthWhatItsDaysSay(Instance instance, Candidate made) {
    Projects projects = instance.projects();
    long lateness = 0;
    long makespan = 0;
    for (int project = 0; project < projects.size(); project++) {
      long finish = 0;
      for (int task = 0; task < instance.size(); task++) {
        if (projects.of()[task] == project) {
          int duration = instance.duration()[task];
          finish = Math.max(finish, made.begins(task, duration) + duration);
        }
      }
      makespan = Math.max(makespan, finish);
      if (projects.due()[project] != Projects.NEVER) {
        lateness += projects.weight()[project] * Math.max(0, finish - projects.due()[project]);
      }
    }
    assertThat(made.lateness).isEqualTo(lateness);
    assertThat(made.makespan).isEqualTo(makespan);
  }

  private static void isListOfTheOtherSide(Instance instance, Candidate made, boolean forwards) {
    assertThat(Instances.isList(instance, !forwards, made.list)).isTrue();
    assertThat(Arrays.stream(made.list).map(task -> made.met(task, instance.duration()[task])))
        .isSorted();
  }
}
