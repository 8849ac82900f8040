package org.openrenovation.core.schedule;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The critical path (关键线路): when each task can start and finish, when it must, and by how much it
 * may slip, in whole working-day offsets.
 *
 * <p>A task occupies [start, start + duration). A 5 days, B 4 days after A's start with a lag of 2:
 * B runs from 2 to 6, the whole takes 6 days and neither may slip. With a deadline below the length
 * floats are negative: the schedule is so many days late already.
 *
 * @param length the greatest early finish
 * @param times by task, in the order of the network
 */
public record CriticalPath(long length, Map<String, Times> times) implements Serializable {
  /** Of a network that is to end when it can. */
  public static CriticalPath of(TaskNetwork network) {
    return of(network, OptionalLong.empty());
  }

  /** Of a network that is to end by this offset. */
  public static CriticalPath of(TaskNetwork network, long deadline) {
    return of(network, OptionalLong.of(deadline));
  }

  private static CriticalPath of(TaskNetwork network, OptionalLong deadline) {
    Seq<Task> tasks = network.tasks();
    long[] duration = Passes.durations(network);
    long[] early = new long[duration.length];
    Passes.forward(network, duration, early);
    long length = 0;
    for (int i = 0; i < early.length; i++) {
      length = Math.max(length, Math.addExact(early[i], duration[i]));
    }
    long[] late = new long[duration.length];
    Arrays.fill(late, deadline.orElse(length));
    Passes.backward(network, duration, late);
    Map<String, Times> times = LinkedHashMap.empty();
    for (int i = 0; i < early.length; i++) {
      long free = Passes.freeFloat(network, i, duration, early, length);
      times =
          times.put(
              tasks.get(i).id(),
              new Times(
                  early[i],
                  early[i] + duration[i],
                  late[i] - duration[i],
                  late[i],
                  late[i] - duration[i] - early[i],
                  free));
    }
    return new CriticalPath(length, times);
  }

  /**
   * When a task can be done and must be.
   *
   * @param earlyStart the least offset at which it can start
   * @param earlyFinish that plus its duration
   * @param lateStart the greatest offset at which it may start
   * @param lateFinish that plus its duration
   * @param totalFloat how much it may slip without the whole ending too late; negative where it is
   *     late already
   * @param freeFloat how much it may slip without moving any other task's early start, or the
   *     length
   */
  public record Times(
      long earlyStart,
      long earlyFinish,
      long lateStart,
      long lateFinish,
      long totalFloat,
      long freeFloat)
      implements Serializable {
    /** Whether it may not slip at all (关键工序). */
    public boolean isCritical() {
      return totalFloat <= 0;
    }
  }
}
