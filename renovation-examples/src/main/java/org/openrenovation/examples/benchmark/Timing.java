package org.openrenovation.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** How long jobs take, in processor time of this thread, the virtual machine being warm. */
final class Timing {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Timing() {}

  /**
   * The median time of each job in nanoseconds. All are warmed up first, then measured in turn,
   * round by round, so that what disturbs the machine disturbs all alike.
   */
  static long[] medians(int warmUps, int rounds, Runnable... jobs) {
    for (int round = 0; round < warmUps; round++) {
      for (Runnable job : jobs) {
        job.run();
      }
    }
    long[][] times = new long[jobs.length][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < jobs.length; i++) {
        long before = THREADS.getCurrentThreadCpuTime();
        jobs[i].run();
        times[i][round] = THREADS.getCurrentThreadCpuTime() - before;
      }
    }
    return Arrays.stream(times).mapToLong(Timing::median).toArray();
  }

  private static long median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
