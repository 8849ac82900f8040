package org.openrenovation.core.schedule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.testing.Clause;

@Clause("2.4.4")
class SequencingTest {
  /** Tasks of a crew of one, each a project of its own. */
  private static Instance ownProjects(int[] duration, int[] release, long[] due, long[] weight) {
    int size = duration.length;
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    return new Instance(
        duration,
        Instances.free(size),
        Instances.free(size),
        Instances.range(size),
        new Projects(Instances.range(size), release, due, weight),
        new int[] {0},
        new int[][] {{1}},
        new int[][] {ones});
  }

  /** Seen to fail where only the work from the first beginning on was added up. */
  @Property(tries = 200)
  void theBoundOfOneCrewAndReleasesIsTheLengthItself(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Random random = new Random(seed);
    int[] duration = random.ints(size, 1, 6).toArray();
    int[] release = random.ints(size, 0, 30).toArray();
    long[] due = new long[size];
    Arrays.fill(due, Projects.NEVER);
    long end = 0;
    for (int task : sorted(size, release)) {
      end = Math.max(end, release[task]) + duration[task];
    }
    Instance instance = ownProjects(duration, release, due, new long[size]);
    assertThat(new LowerBound(instance).makespan()).isEqualTo(end);
    assertThat(new LowerBound(instance).lateness()).isZero();
  }

  private static int[] sorted(int size, int[] key) {
    return Arrays.stream(Instances.range(size))
        .boxed()
        .sorted((one, other) -> Integer.compare(key[one], key[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Seen to fail where what follows a task was left out. */
  @Property(tries = 200)
  void theBoundOfOneCrewAndWhatFollowsIsTheLengthItself(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
    Random random = new Random(seed);
    int[] duration = new int[2 * size];
    int[][] before = Instances.free(2 * size);
    int[] needs = new int[2 * size];
    int[] lags = new int[2 * size];
    int[] follows = new int[size];
    for (int task = 0; task < size; task++) {
      duration[task] = 1 + random.nextInt(5);
      needs[task] = 1;
      duration[size + task] = random.nextInt(20);
      lags[size + task] = random.nextInt(10);
      follows[task] = lags[size + task] + duration[size + task];
      before[size + task] = new int[] {task};
    }
    int[][] lag = new int[2 * size][];
    Arrays.setAll(lag, task -> task < size ? new int[0] : new int[] {lags[task]});
    Instance instance =
        new Instance(
            duration,
            before,
            lag,
            Instances.range(2 * size),
            new Projects(new int[2 * size], new int[1], new long[] {7}, new long[] {2}),
            new int[] {0},
            new int[][] {{1}},
            new int[][] {needs});
    long done = 0;
    long end = 0;
    for (int i = size - 1; i >= 0; i--) {
      int task = sorted(size, follows)[i];
      done += duration[task];
      end = Math.max(end, done + follows[task]);
    }
    assertThat(new LowerBound(instance).makespan()).isEqualTo(end);
    assertThat(new LowerBound(instance).lateness()).isEqualTo(2 * Math.max(0, end - 7));
  }

  @Test
  void ofProjectsThatAreDueTogetherOneIsLate() {
    assertThat(lateness(new int[] {5, 2}, new long[] {5, 2}, new long[] {1, 1})).isEqualTo(2);
    // The third is due so late that it costs nothing; the first two cannot both be done by 2.
    assertThat(lateness(new int[] {2, 2, 1}, new long[] {2, 2, 100}, new long[] {1, 1, 1}))
        .isEqualTo(2);
    // The first is late by itself; the second costs more if it is the last.
    assertThat(lateness(new int[] {5, 2}, new long[] {3, 4}, new long[] {1, 1})).isEqualTo(4);
    assertThat(lateness(new int[] {5, 2}, new long[] {3, 4}, new long[] {9, 1})).isEqualTo(21);
    assertThat(lateness(new int[] {5, 2}, new long[] {5, Projects.NEVER}, new long[] {1, 1}))
        .isZero();
    // Looked at in the order of their days, wherever they stand.
    assertThat(lateness(new int[] {1, 2, 2}, new long[] {100, 2, 2}, new long[] {1, 1, 1}))
        .isEqualTo(2);
  }

  @Test
  void aProjectWithoutTasksIsNeverTheLateOne() {
    Instance instance =
        new Instance(
            new int[] {5, 2},
            Instances.free(2),
            Instances.free(2),
            Instances.range(2),
            new Projects(new int[] {0, 2}, new int[3], new long[] {5, 2, 2}, new long[] {1, 0, 1}),
            new int[] {0},
            new int[][] {{1}},
            new int[][] {{1, 1}});
    assertThat(new LowerBound(instance).lateness()).isEqualTo(2);
  }

  @Test
  void linksAloneBoundWhatTakesNoCrews() {
    Instance instance =
        new Instance(
            new int[] {4, 6, 2},
            new int[][] {{}, {0}, {1}},
            new int[][] {{}, {3}, {5}},
            Instances.range(3),
            new Projects(
                new int[] {0, 0, 1}, new int[] {1, 0}, new long[] {12, 20}, new long[] {1, 3}),
            new int[] {0},
            new int[0][],
            new int[0][]);
    // 1 and 4, 3 between, 6: done by 14; 5 between and 2: done by 21.
    assertThat(new LowerBound(instance).makespan()).isEqualTo(21);
    assertThat(new LowerBound(instance).lateness()).isEqualTo(2 + 3);
  }

  @Test
  void ofManyBeginningsSomeAreLookedAtAndTheFirstAlways() {
    int size = 150;
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    long[] due = new long[size];
    Arrays.fill(due, Projects.NEVER);
    Instance instance = ownProjects(ones, Instances.range(size), due, new long[size]);
    assertThat(new LowerBound(instance).makespan()).isEqualTo(size);
  }

  private static long lateness(int[] duration, long[] due, long[] weight) {
    Instance instance = ownProjects(duration, new int[duration.length], due, weight);
    long lateness = new LowerBound(instance).lateness();
    assertThat(Sequencing.search(instance, 5_000, 1).leastLateness()).isEqualTo(lateness);
    return lateness;
  }

  @Test
  void whatOtherProjectsDoAfterwardsMakesNoProjectLate() {
    // Task 1 is another project's and waits for task 0.
    Instance instance =
        new Instance(
            new int[] {4, 6},
            new int[][] {{}, {0}},
            new int[][] {{}, {3}},
            new int[] {0, 1},
            new Projects(
                new int[] {0, 1}, new int[2], new long[] {4, Projects.NEVER}, new long[] {1, 1}),
            new int[] {0},
            new int[][] {{1}},
            new int[][] {{1, 0}});
    assertThat(new LowerBound(instance).lateness()).isZero();
    assertThat(new LowerBound(instance).makespan()).isEqualTo(13);
  }

  @Test
  void aFewListsAreTriedAllAndMoreOnlyAsOftenAsAllowed() {
    Instance five =
        ownProjects(
            new int[] {3, 1, 4, 2, 5},
            new int[5],
            new long[] {3, 3, 3, 3, 3},
            new long[] {1, 1, 1, 1, 1});
    Sequencing.Found all = Sequencing.search(five, 120, 1);
    assertThat(all.made()).isEqualTo(120);
    // The shortest first: 1, 3, 6, 10 and 15, due by 3.
    assertThat(all.leastLateness()).isEqualTo(0 + 0 + 3 + 7 + 12);
    Sequencing.Found some = Sequencing.search(five, 119, 1);
    assertThat(some.made()).isLessThanOrEqualTo(119);
    assertThat(some.leastLateness()).isLessThan(all.leastLateness());
  }

  @Test
  void itEndsWhereNothingCanBeBetter() {
    Instance instance = Instances.oneCrew(1, new int[] {3, 1, 4, 2, 5, 2, 2, 2}, Instances.free(8));
    assertThat(Sequencing.search(instance, 100, 1).made()).isEqualTo(1);
    assertThat(Sequencing.search(instance, 100_000, 1).made()).isEqualTo(1);
  }

  /** Eighty tasks of up to ten days and three crews of ten each. */
  private static Instance eighty(long seed) {
    Random random = new Random(seed);
    int size = 80;
    int[] duration = random.ints(size, 1, 11).toArray();
    int[][] before = new int[size][];
    for (int task = 0; task < size; task++) {
      before[task] =
          IntStream.range(Math.max(0, task - 12), task)
              .filter(earlier -> random.nextInt(8) == 0)
              .toArray();
    }
    int[][] needs = new int[3][];
    Arrays.setAll(needs, crew -> random.ints(size, 0, 8).toArray());
    return new Instance(
        duration,
        before,
        Arrays.stream(before).map(links -> new int[links.length]).toArray(int[][]::new),
        Instances.range(size),
        new Projects(new int[size], new int[1], new long[] {Projects.NEVER}, new long[] {1}),
        new int[] {0},
        new int[][] {{10}, {10}, {10}},
        needs);
  }

  private static long makespan(Instance instance, long[] start) {
    return IntStream.range(0, start.length)
        .mapToLong(task -> start[task] + instance.duration()[task])
        .max()
        .orElse(0);
  }

  /**
   * 1,991 days when it was measured. Seen to fail (2,011 and more) without the choice among rivals,
   * without the better of two children, without the first of them, and with populations that are
   * too large; without crossing it is 2,143, without going back 2,240.
   */
  @Test
  void tenTimesEightyTasksTakeNoLongerThanMeasured() {
    long days = 0;
    for (int seed = 0; seed < 10; seed++) {
      Instance instance = eighty(seed);
      days += makespan(instance, Sequencing.search(instance, 1_000, 1).start());
    }
    assertThat(days).isLessThanOrEqualTo(2_000);
  }

  @Test
  void aSingleScheduleIsThatOfTheRule() {
    Instance instance = eighty(1);
    int[] list = new int[instance.size()];
    new Sampler(instance, new LowerBound(instance).makespan()).rule(list);
    Candidate ofTheRule = new Candidate(instance);
    new SerialScheme(instance).forwards(list, ofTheRule);
    Sequencing.Found found = Sequencing.search(instance, 1, 7);
    assertThat(found.start()).isEqualTo(Arrays.stream(ofTheRule.start).asLongStream().toArray());
    assertThat(found.made()).isEqualTo(1);
  }

  @Test
  void asManySchedulesAreMadeAsAreAllowed() {
    assertThat(Sequencing.search(eighty(1), 777, 1).made()).isEqualTo(777);
  }
}
