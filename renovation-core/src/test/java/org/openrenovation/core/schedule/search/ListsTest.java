package org.openrenovation.core.schedule.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.testing.Clause;

/** The lists that the search makes: all of them, drawn ones, crossed ones, changed ones. */
@Clause("2.4.4")
class ListsTest {
  /** Dice that fall as they are told. */
  private static final class Told extends Random {
    private static final long serialVersionUID = 1L;
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private final boolean flag;

    private Told(boolean flag, Integer... numbers) {
      super(0);
      this.flag = flag;
      this.numbers.addAll(Arrays.asList(numbers));
    }

    @Override
    public int nextInt(int bound) {
      int number = numbers.remove();
      assertThat(number).isLessThan(bound);
      return number;
    }

    @Override
    public boolean nextBoolean() {
      return flag;
    }
  }

  /** Seen to fail where the last of the tasks that wait for nothing was never taken. */
  @Property(tries = 200)
  void allListsAreThoseThatKeepTheLinks(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
    Random random = new Random(seed);
    int[][] before = new int[size][];
    for (int task = 0; task < size; task++) {
      before[task] = Instances.range(task);
      before[task] = Arrays.stream(before[task]).filter(x -> random.nextInt(3) == 0).toArray();
    }
    Instance instance = Instances.oneCrew(1, random.ints(size, 1, 5).toArray(), before);
    Set<List<Integer>> made = new HashSet<>();
    AllLists.forEach(
        instance,
        list -> {
          assertThat(Instances.isList(instance, true, list)).isTrue();
          assertThat(made.add(Arrays.stream(list).boxed().toList())).isTrue();
        });
    long count = count(instance, new ArrayList<>());
    assertThat(made).hasSize((int) count);
    assertThat(AllLists.areAtMost(count, instance)).isTrue();
    assertThat(AllLists.areAtMost(count - 1, instance)).isFalse();
  }

  private static long count(Instance instance, List<Integer> list) {
    if (list.size() == instance.size()) {
      return 1;
    }
    long count = 0;
    for (int task = 0; task < instance.size(); task++) {
      if (!list.contains(task)
          && Arrays.stream(instance.side(true).before()[task]).allMatch(list::contains)) {
        list.add(task);
        count += count(instance, list);
        list.remove(list.size() - 1);
      }
    }
    return count;
  }

  @Test
  void aTaskThatTakesNoCrewIsNotTriedInEveryPlace() {
    List<List<Integer>> lists = new ArrayList<>();
    AllLists.forEach(
        Instances.oneCrew(1, new int[] {2, 0, 3}, Instances.free(3)),
        list -> lists.add(Arrays.stream(list).boxed().toList()));
    assertThat(lists).containsExactly(List.of(1, 0, 2), List.of(1, 2, 0));
  }

  /** Seen to fail where a task was eligible again after it had been taken. */
  @Property(tries = 300)
  void drawnCrossedAndChangedListsKeepTheLinks(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
    Instance instance = Instances.random(seed, size);
    Random random = new Random(seed);
    SerialScheme scheme = new SerialScheme(instance);
    Candidate one = new Candidate(instance);
    Candidate other = new Candidate(instance);
    Sampler sampler = new Sampler(instance, 20);
    int[] list = new int[size];
    sampler.rule(list);
    assertThat(Instances.isList(instance, true, list)).isTrue();
    scheme.forwards(list, one);
    sampler.sample(list, random);
    assertThat(Instances.isList(instance, true, list)).isTrue();
    scheme.forwards(list, other);
    Crossover crossover = new Crossover(instance, random);
    Mutation mutation = new Mutation(random);
    for (int round = 0; round < 5; round++) {
      crossover.cross(one, other, list);
      assertThat(Instances.isList(instance, false, list)).isTrue();
      mutation.change(list, instance.side(false));
      assertThat(Instances.isList(instance, false, list)).isTrue();
    }
  }

  /** Seen to fail where a lag was left out of what a task has to end by. */
  @Property(tries = 300)
  void theRuleTakesTheTaskThatHasToEndFirst(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int size) {
    Instance instance = Instances.random(seed, size);
    int[] list = new int[size];
    new Sampler(instance, 20).rule(list);
    List<Integer> seen = new ArrayList<>();
    for (int task : list) {
      for (int rival = 0; rival < size; rival++) {
        if (!seen.contains(rival)
            && Arrays.stream(instance.side(true).before()[rival]).allMatch(seen::contains)) {
          assertThat(endsBy(instance, task)).isLessThanOrEqualTo(endsBy(instance, rival));
        }
      }
      seen.add(task);
    }
  }

  /** The day by which a task has to end so that all that waits for it is in time. */
  private static long endsBy(Instance instance, int task) {
    long by = Math.min(20, instance.projects().due()[instance.projects().of()[task]]);
    for (int next = 0; next < instance.size(); next++) {
      Side side = instance.side(true);
      for (int k = 0; k < side.before()[next].length; k++) {
        if (side.before()[next][k] == task) {
          by =
              Math.min(
                  by, endsBy(instance, next) - instance.duration()[next] - side.lag()[next][k]);
        }
      }
    }
    return by;
  }

  @Test
  void whatHasToEndEarlyIsDrawnTheMoreOften() {
    // By day 10 and, for what waits for it, by day 1: ten chances to one.
    Instance instance = Instances.oneCrew(1, new int[] {1, 1, 9}, new int[][] {{}, {}, {0}});
    Sampler sampler = new Sampler(instance, 10);
    Random random = new Random(1);
    int[] list = new int[3];
    int others = 0;
    for (int i = 0; i < 1_100; i++) {
      sampler.sample(list, random);
      others += list[0] == 1 ? 1 : 0;
    }
    assertThat(others).isBetween(70, 130);
  }

  @Test
  void aTaskIsMovedAtMostTwentyPlaces() {
    int[] list = Instances.range(100);
    Side free = new Side(Instances.free(100), Instances.free(100));
    new Mutation(new Told(false, 139, 50, 40, 140)).change(list, free);
    assertThat(list[70]).isEqualTo(50);
    assertThat(list[50]).isEqualTo(51);
    assertThat(list[71]).isEqualTo(71);
    new Mutation(new Told(false, 139, 70, 0, 140)).change(list, free);
    assertThat(list).isEqualTo(Instances.range(100));
    new Mutation(new Told(false, 0, 5, 0, 0, 95, 40, 140)).change(list, free);
    assertThat(list[0]).isEqualTo(5);
    assertThat(list[99]).isEqualTo(95);
  }

  @Test
  void aTaskIsMovedUpToWhatItWaitsForAndDownToWhatWaitsForIt() {
    int[] list = Instances.range(10);
    Side chained = new Side(Instances.free(10), Instances.free(10));
    chained.before()[6] = new int[] {3, 1};
    new Mutation(new Told(false, 0, 6, 0, 0, 1, 40)).change(list, chained);
    assertThat(list).containsExactly(0, 2, 3, 1, 6, 4, 5, 7, 8, 9);
  }

  @Test
  void halfOfTheListsOf140StayAsTheyAre() {
    Side free = new Side(Instances.free(140), Instances.free(140));
    Mutation mutation = new Mutation(new Random(1));
    int same = 0;
    for (int i = 0; i < 1_000; i++) {
      int[] list = Instances.range(140);
      mutation.change(list, free);
      same += Arrays.equals(list, Instances.range(140)) ? 1 : 0;
    }
    assertThat(same).isBetween(480, 560);
  }

  @Test
  void theStretchOfTheFirstParentStaysAndTheRestComesAsInTheSecond() {
    Instance instance = Instances.oneCrew(1, ones(10), Instances.free(10));
    Candidate stays = scheduled(instance, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    Candidate other = scheduled(instance, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    // As the other direction meets them: 9 8 7 … and 0 1 2 …; 35 % of ten places from the third on.
    int[] list = new int[10];
    new Crossover(instance, new Told(false, 30, 2)).cross(stays, other, list);
    assertThat(list).containsExactly(8, 9, 7, 6, 5, 0, 1, 2, 3, 4);
    // Even of few places one stays at least.
    new Crossover(instance, new Told(false, 0, 9)).cross(stays, other, list);
    assertThat(list).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 0);
  }

  /** Seen to fail where what was busy for the last child was still busy for the next. */
  @Property(tries = 300)
  void theBusiestStretchStays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 15) int size,
      @ForAll @IntRange(max = 34) int percent) {
    Instance instance = Instances.random(seed, size);
    Random random = new Random(seed);
    Crossover crossover = new Crossover(instance, new Told(true, percent, percent));
    for (int round = 0; round < 2; round++) {
      Candidate stays = scheduled(instance, Instances.list(instance, true, random));
      Candidate other = scheduled(instance, Instances.list(instance, true, random));
      int[] list = new int[size];
      crossover.cross(stays, other, list);
      int days = Math.max(1, stays.length * (5 + percent) / 100);
      int from = busiest(instance, stays, days);
      List<Integer> child = new ArrayList<>();
      List<Integer> late = new ArrayList<>();
      for (int task : other.list) {
        int met = stays.met(task, instance.duration()[task]);
        if (stays.length > 0 && met < from) {
          child.add(task);
        } else if (stays.length > 0 && met >= from + days) {
          late.add(task);
        }
      }
      for (int task : stays.list) {
        if (!child.contains(task) && !late.contains(task)) {
          child.add(task);
        }
      }
      child.addAll(late);
      assertThat(Arrays.stream(list).boxed()).containsExactlyElementsOf(child);
    }
  }

  /** The first of so many days on which the tasks take most of the crews, seen from the end. */
  private static int busiest(Instance instance, Candidate parent, int days) {
    long most = -1;
    int busiest = 0;
    for (int from = 0; from + days <= parent.length; from++) {
      long taken = 0;
      for (int day = from; day < from + days; day++) {
        for (int task = 0; task < instance.size(); task++) {
          int met = parent.met(task, instance.duration()[task]);
          if (met <= day && day < met + instance.duration()[task]) {
            taken += thousandths(instance, task);
          }
        }
      }
      busiest = taken > most ? from : busiest;
      most = Math.max(most, taken);
    }
    return busiest;
  }

  /** What a task takes a day of all there ever is, crew by crew. */
  private static long thousandths(Instance instance, int task) {
    long taken = 0;
    for (int crew = 0; crew < instance.needs().length; crew++) {
      int most = Arrays.stream(instance.supplies()[crew].there()).max().orElseThrow();
      taken += 1_000L * instance.needs()[crew][task] / Math.max(1, most);
    }
    return taken;
  }

  private static int[] ones(int size) {
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static Candidate scheduled(Instance instance, int... list) {
    Candidate candidate = new Candidate(instance);
    new SerialScheme(instance).forwards(list, candidate);
    return candidate;
  }
}
