package org.openrenovation.core.schedule;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * What happens if a task begins so many days later (工序延误的影响): which others move, by how much, and
 * how much later the whole ends. It is what the total float does not cover: with 10 days of float a
 * slip of 12 lengthens the whole by 2.
 *
 * @param before the schedule as it was
 * @param length of the whole afterwards
 * @param moved by task, the days by which its early start moves; only those that move
 */
public record Slip(CriticalPath before, long length, Map<String, Long> moved)
    implements Serializable {
  /**
   * The slip of this task.
   *
   * @param days 0 or more
   * @throws RefusedException where there is no such task, or days are negative
   */
  public static Slip of(TaskNetwork network, String task, long days) {
    CriticalPath before = CriticalPath.of(network);
    Seq<String> ids = network.tasks().map(Task::id);
    int place = ids.indexOf(task);
    if (place < 0) {
      throw new RefusedException(Problem.at("task", "id.unknown", task));
    }
    if (days < 0) {
      throw new RefusedException(Problem.at("days", "value.negative", Long.toString(days)));
    }
    long[] duration = Passes.durations(network);
    long[] start = new long[duration.length];
    start[place] = Math.addExact(before.times().get(task).get().earlyStart(), days);
    Passes.forward(network, duration, start);
    long length = 0;
    Map<String, Long> moved = LinkedHashMap.empty();
    for (int i = 0; i < start.length; i++) {
      long by = start[i] - before.times().get(ids.get(i)).get().earlyStart();
      length = Math.max(length, Math.addExact(start[i], duration[i]));
      moved = by == 0 ? moved : moved.put(Tuple.of(ids.get(i), by));
    }
    return new Slip(before, length, moved);
  }

  /** By how many days the whole ends later. */
  public long lengthened() {
    return length - before.length();
  }
}
