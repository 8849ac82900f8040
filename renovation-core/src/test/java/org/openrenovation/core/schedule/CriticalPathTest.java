package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.schedule.CriticalPath.Times;
import org.openrenovation.core.testing.Clause;

@Clause("2.3.3")
class CriticalPathTest {
  /** The sample network of a renovation: sixteen tasks, 107 working days. */
  private static final Seq<Task> SAMPLE =
      Vector.of(
          Task.of("A", 5),
          Task.of("B", 8, "A"),
          Task.of("C", 25, "B"),
          Task.of("D", 15, "C"),
          Task.of("E", 18, "C"),
          Task.of("F", 6, "D", "E"),
          Task.of("G", 12, "A"),
          Task.of("H", 35, "G"),
          Task.of("I", 15, "D"),
          Task.of("J", 12, "I"),
          Task.of("K", 18, "F", "H"),
          Task.of("L", 8, "K"),
          Task.of("M", 10, "K"),
          Task.of("N", 6, "K"),
          Task.of("O", 7, "J", "L", "M", "N"),
          Task.of("P", 10, "O"));

  /**
   * Tasks in a random order of places, each waiting for some that were made before it, by random
   * links.
   */
  static Seq<Task> random(long seed, int size, boolean onlyStarts) {
    Random random = new Random(seed);
    Vector<Task> tasks = Vector.empty();
    for (int i = 0; i < size; i++) {
      Vector<Link> links = Vector.empty();
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) == 0) {
          Link.Type type = Link.Type.values()[random.nextInt(onlyStarts ? 2 : 4)];
          links = links.append(new Link("t" + j, type, random.nextInt(7) - (onlyStarts ? 0 : 3)));
        }
      }
      tasks = tasks.append(new Task("t" + i, random.nextInt(6), links));
    }
    return shuffled(tasks, random);
  }

  private static Seq<Task> shuffled(Seq<Task> tasks, Random random) {
    List<Task> mutable = new ArrayList<>(tasks.asJava());
    Collections.shuffle(mutable, random);
    return Vector.ofAll(mutable);
  }

  @Test
  void theSampleNetworkTakes107DaysAlongItsCriticalTasks() {
    CriticalPath path = CriticalPath.of(TaskNetwork.of(SAMPLE));
    assertThat(path.length()).isEqualTo(107);
    assertThat(path.times().filter((id, times) -> times.isCritical()).keySet().mkString(""))
        .isEqualTo("ABCEFKMOP");
    assertThat(path.times().get("H").get()).isEqualTo(new Times(17, 52, 27, 62, 10, 10));
    assertThat(path.times().get("D").get().totalFloat()).isEqualTo(3);
  }

  @Test
  void aDeadlineThatIsTooEarlyMakesFloatsNegativeAndLeavesFreeFloatsAlone() {
    CriticalPath path = CriticalPath.of(TaskNetwork.of(SAMPLE), 100);
    assertThat(path.times().get("A").get().totalFloat()).isEqualTo(-7);
    assertThat(path.times().get("H").get().freeFloat()).isEqualTo(10);
  }

  @Test
  void aCycleIsToldInItsOrder() {
    Seq<Task> tasks =
        Vector.of(
            Task.of("z", 1),
            Task.of("paving", 1, "z", "lighting"),
            Task.of("lighting", 1, "paving"));
    assertThatThrownBy(() -> TaskNetwork.of(tasks))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.problems().head().value())
                    .isIn("paving → lighting", "lighting → paving"));
  }

  @Test
  void shorteningATaskMayLengthenWhereFinishesAreTied() {
    Task a = Task.of("a", 5);
    Link tied = new Link("a", Link.Type.SF, 10);
    CriticalPath longer =
        CriticalPath.of(
            TaskNetwork.of(Vector.of(a, new Task("b", 4, Vector.of(tied)), Task.of("c", 6, "b"))));
    CriticalPath shorter =
        CriticalPath.of(
            TaskNetwork.of(Vector.of(a, new Task("b", 1, Vector.of(tied)), Task.of("c", 6, "b"))));
    assertThat(longer.length()).isEqualTo(16);
    assertThat(shorter.length()).isEqualTo(16);
    Link start = new Link("b", Link.Type.SS, 0);
    CriticalPath later =
        CriticalPath.of(
            TaskNetwork.of(
                Vector.of(
                    a, new Task("b", 1, Vector.of(tied)), new Task("c", 9, Vector.of(start)))));
    CriticalPath sooner =
        CriticalPath.of(
            TaskNetwork.of(
                Vector.of(
                    a, new Task("b", 4, Vector.of(tied)), new Task("c", 9, Vector.of(start)))));
    assertThat(later.length()).isGreaterThan(sooner.length());
  }

  /** Seen to fail where the lag of an FF link was subtracted in the forward pass. */
  @Property(tries = 300)
  void everyLinkIsKeptByTheEarlyAndTheLateTimes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    CriticalPath path = CriticalPath.of(TaskNetwork.of(random(seed, size, false)));
    for (Task task : random(seed, size, false)) {
      Times own = path.times().get(task.id()).get();
      for (Link link : task.predecessors()) {
        Times before = path.times().get(link.id()).get();
        boolean fromFinish = link.type() == Link.Type.FS || link.type() == Link.Type.FF;
        boolean toStart = link.type() == Link.Type.FS || link.type() == Link.Type.SS;
        assertThat(toStart ? own.earlyStart() : own.earlyFinish())
            .isGreaterThanOrEqualTo(
                (fromFinish ? before.earlyFinish() : before.earlyStart()) + link.lag());
        assertThat(toStart ? own.lateStart() : own.lateFinish())
            .isGreaterThanOrEqualTo(
                (fromFinish ? before.lateFinish() : before.lateStart()) + link.lag());
      }
    }
  }

  /** Seen to fail where the free float looked at one successor only. */
  @Property(tries = 300)
  void withoutADeadlineTheTotalFloatIsAtLeastTheFreeFloatAndThatAtLeastNone(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    for (Times times :
        CriticalPath.of(TaskNetwork.of(random(seed, size, false))).times().values()) {
      assertThat(times.totalFloat()).isGreaterThanOrEqualTo(times.freeFloat());
      assertThat(times.freeFloat()).isGreaterThanOrEqualTo(0);
    }
  }

  /** Seen to fail where the order of the passes followed the order of the list. */
  @Property(tries = 200)
  void renamingAndReorderingChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    CriticalPath path = CriticalPath.of(TaskNetwork.of(random(seed, size, false)));
    Seq<Task> renamed =
        shuffled(
            random(seed, size, false)
                .map(
                    task ->
                        new Task(
                            "x" + task.id(),
                            task.duration(),
                            task.predecessors()
                                .map(link -> new Link("x" + link.id(), link.type(), link.lag())))),
            new Random(seed + 1));
    CriticalPath other = CriticalPath.of(TaskNetwork.of(renamed));
    assertThat(other.length()).isEqualTo(path.length());
    path.times()
        .forEach((id, times) -> assertThat(other.times().get("x" + id).get()).isEqualTo(times));
  }

  /** Seen to fail where a link from start to start tied the finish. */
  @Property(tries = 200)
  void shorteningNeverLengthensWhereOnlyStartsAreTied(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Seq<Task> tasks = random(seed, size, true);
    long length = CriticalPath.of(TaskNetwork.of(tasks)).length();
    for (Task longTask : tasks.filter(task -> task.duration() > 0)) {
      Seq<Task> shorter =
          tasks.map(
              task ->
                  task == longTask
                      ? new Task(task.id(), task.duration() - 1, task.predecessors())
                      : task);
      assertThat(CriticalPath.of(TaskNetwork.of(shorter)).length()).isLessThanOrEqualTo(length);
    }
  }
}
