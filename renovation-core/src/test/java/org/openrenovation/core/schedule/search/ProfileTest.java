package org.openrenovation.core.schedule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.testing.Clause;

@Clause("2.4.4")
class ProfileTest {
  private static final int[] CHANGES = {0, 3, 7};

  /** Seen to fail where days counted back kept the numbers of days counted forwards. */
  @Property(tries = 300)
  void everyTaskIsPutOnTheFirstDaysOnWhichItsCrewsAreFree(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int crews,
      @ForAll @IntRange(min = 1, max = 3) int changes) {
    Random random = new Random(seed);
    int tasks = 6;
    int[][] there = new int[crews][];
    int[][] needs = new int[crews][];
    for (int crew = 0; crew < crews; crew++) {
      int most = random.nextBoolean() ? 3 : 1_000_000_000;
      there[crew] = random.ints(changes, 0, most).map(n -> n + 1).toArray();
      needs[crew] = random.ints(tasks, 0, there[crew][changes - 1] + 1).toArray();
    }
    Profile profile = new Profile(Crews.of(changes(changes), there, needs, tasks));
    for (int round = 0; round < 6; round++) {
      boolean isForward = random.nextBoolean();
      int end = random.nextInt(20);
      if (isForward) {
        profile.clear();
      } else {
        profile.clearBackwards(end);
      }
      Days days = new Days(changes(changes), there, needs, isForward, end);
      for (int placed = 0; placed < 8; placed++) {
        int task = random.nextInt(tasks);
        int duration = 1 + random.nextInt(5);
        int from = random.nextInt(15);
        assertThat(profile.place(task, duration, from)).isEqualTo(days.place(task, duration, from));
      }
    }
  }

  /** Seen to fail where a day was rounded down. */
  @Property(tries = 500)
  void aSupplyHasDoneWorkOnTheDayThatAddingUpGives(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int from,
      @ForAll @IntRange(max = 40) int work) {
    Random random = new Random(seed);
    int[] there = random.ints(3, 0, 4).toArray();
    there[2]++;
    int day = from;
    for (int left = work; left > 0; day++) {
      left -= there[day < 3 ? 0 : day < 7 ? 1 : 2];
    }
    assertThat(new Supply(CHANGES, there).doneBy(from, work)).isEqualTo(day);
  }

  private static int[] changes(int count) {
    return Arrays.copyOf(CHANGES, count);
  }

  @Test
  void onlyNumbersThatNeverChangeAreSteady() {
    assertThat(Crews.of(new int[] {0}, new int[][] {{2}}, new int[][] {{1}}, 1).areSteady())
        .isTrue();
    assertThat(Crews.of(new int[] {0, 5}, new int[][] {{2, 2}}, new int[][] {{1}}, 1).areSteady())
        .isFalse();
  }
}
