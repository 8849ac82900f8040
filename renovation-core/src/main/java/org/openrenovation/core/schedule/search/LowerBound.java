package org.openrenovation.core.schedule.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What no schedule can be better than (下界). It comes from two views: the links alone, as if there
 * were crews enough; and each crew alone, which has to do all of its work between the earliest
 * beginning of it and what has to follow.
 *
 * <p>One crew, 5 days due by 5 and 2 days due by 2: the crew is at work until 7, and whichever
 * project ends then is late by 2 at least.
 */
final class LowerBound {
  /** Of many possible beginnings only so many are looked at. */
  private static final int BEGINNINGS = 64;

  private final Instance instance;
  private final int size;
  private final Supply[] supplies;
  private final long[] head;
  private final long[] tail;
  private final long[] ownTail;

  LowerBound(Instance instance) {
    this.instance = instance;
    this.size = instance.size();
    this.supplies = instance.supplies();
    this.head = heads();
    this.tail = tails(false);
    this.ownTail = tails(true);
  }

  private long[] heads() {
    long[] heads = new long[size];
    Side side = instance.side(true);
    for (int task : instance.order()) {
      heads[task] = instance.release()[task];
      for (int k = 0; k < side.before()[task].length; k++) {
        int other = side.before()[task][k];
        heads[task] =
            Math.max(heads[task], heads[other] + instance.duration()[other] + side.lag()[task][k]);
      }
    }
    return heads;
  }

  /** The days that have to follow a task; within its project or at all. */
  private long[] tails(boolean ownOnly) {
    long[] tails = new long[size];
    Side side = instance.side(false);
    int[] project = instance.projects().of();
    for (int place = size - 1; place >= 0; place--) {
      int task = instance.order()[place];
      for (int k = 0; k < side.before()[task].length; k++) {
        int next = side.before()[task][k];
        if (!ownOnly || project[next] == project[task]) {
          long follows = side.lag()[task][k] + instance.duration()[next] + tails[next];
          tails[task] = Math.max(tails[task], follows);
        }
      }
    }
    return tails;
  }

  /** The end of the whole. */
  long makespan() {
    return end(IntStream.range(0, size).toArray(), tail);
  }

  /** The end of these tasks. */
  private long end(int[] tasks, long[] tails) {
    long end = 0;
    for (int task : tasks) {
      end = Math.max(end, head[task] + instance.duration()[task] + tails[task]);
    }
    for (int crew = 0; crew < supplies.length; crew++) {
      end = Math.max(end, crewEnd(crew, tasks, tails));
    }
    return end;
  }

  /** Whatever begins late and has much to follow is work of the crew that lies between the two. */
  private long crewEnd(int crew, int[] tasks, long[] tails) {
    int[] need = instance.needs()[crew];
    Integer[] works =
        Arrays.stream(tasks).filter(task -> need[task] > 0).boxed().toArray(Integer[]::new);
    Arrays.sort(works, (one, other) -> Long.compare(tails[other], tails[one]));
    long end = 0;
    for (long from : beginnings(works)) {
      long work = 0;
      for (int task : works) {
        if (head[task] >= from) {
          work += (long) need[task] * instance.duration()[task];
          end = Math.max(end, supplies[crew].doneBy(from, work) + tails[task]);
        }
      }
    }
    return end;
  }

  private long[] beginnings(Integer[] works) {
    long[] all = Arrays.stream(works).mapToLong(task -> head[task]).sorted().distinct().toArray();
    int step = Math.max(1, (all.length + BEGINNINGS - 1) / BEGINNINGS);
    return IntStream.range(0, all.length)
        .filter(i -> i % step == 0)
        .mapToLong(i -> all[i])
        .toArray();
  }

  /**
   * The weighted lateness: of each project by itself, and more where all those due by some day
   * cannot be done by then.
   */
  long lateness() {
    int[][] tasks = byProject();
    long[] own = new long[tasks.length];
    for (int project = 0; project < tasks.length; project++) {
      own[project] = cost(project, tasks[project].length == 0 ? 0 : end(tasks[project], ownTail));
    }
    int[] dated =
        IntStream.range(0, tasks.length)
            .filter(project -> tasks[project].length > 0)
            .filter(project -> instance.projects().due()[project] != Projects.NEVER)
            .boxed()
            .sorted((one, other) -> Long.compare(due(one), due(other)))
            .mapToInt(Integer::intValue)
            .toArray();
    return Arrays.stream(own).sum() + together(dated, tasks, own);
  }

  /**
   * What the projects of the earliest due days cost together beyond what each costs by itself: one
   * of them is the last.
   */
  private long together(int[] dated, int[][] tasks, long[] own) {
    long most = 0;
    int step = Math.max(1, (dated.length + BEGINNINGS - 1) / BEGINNINGS);
    for (int count = dated.length; count > 1; count -= step) {
      int[] projects = Arrays.copyOf(dated, count);
      int[] all =
          Arrays.stream(projects).flatMap(project -> Arrays.stream(tasks[project])).toArray();
      long end = end(all, ownTail);
      long least = Long.MAX_VALUE;
      for (int project : projects) {
        least = Math.min(least, Math.max(0, cost(project, end) - own[project]));
      }
      most = Math.max(most, least);
    }
    return most;
  }

  private long due(int project) {
    return instance.projects().due()[project];
  }

  private long cost(int project, long end) {
    return due(project) == Projects.NEVER
        ? 0
        : instance.projects().weight()[project] * Math.max(0, end - due(project));
  }

  private int[][] byProject() {
    int[] counts = new int[instance.projects().size()];
    for (int task = 0; task < size; task++) {
      counts[instance.projects().of()[task]]++;
    }
    int[][] tasks = new int[counts.length][];
    Arrays.setAll(tasks, project -> new int[counts[project]]);
    for (int task = 0; task < size; task++) {
      int project = instance.projects().of()[task];
      tasks[project][--counts[project]] = task;
    }
    return tasks;
  }
}
