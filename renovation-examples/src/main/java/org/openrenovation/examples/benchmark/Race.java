package org.openrenovation.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Several ways of doing one thing, in turn and in one process: processor time, the compiler's and
 * the collector's included, the median of the rounds after the first ones.
 */
final class Race {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * One way of doing it.
   *
   * @param name of the way
   * @param job does it once
   */
  record Entrant(String name, Job job) {}

  /** What is timed. */
  interface Job {
    void run() throws IOException;
  }

  private Race() {}

  /**
   * Runs all in turn, and tells of each in a line, the last one being the measure of the others.
   */
  static void run(Seq<Entrant> entrants, Consumer<String> line) {
    Vector<Vector<Long>> times = Vector.fill(entrants.size(), Vector::empty);
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int i = 0; i < entrants.size(); i++) {
        long time = time(entrants.get(i).job());
        if (round >= WARM_UP) {
          times = times.update(i, times.get(i).append(time));
        }
      }
    }
    long measure = median(times.last());
    for (int i = 0; i < entrants.size(); i++) {
      long median = median(times.get(i));
      line.accept(
          String.format(
              Locale.ROOT,
              "%s: %d ms of processor time, %.2f of %s",
              entrants.get(i).name(),
              median / 1_000_000,
              (double) median / measure,
              entrants.last().name()));
    }
  }

  private static long time(Job job) {
    System.gc();
    long before = SYSTEM.getProcessCpuTime();
    try {
      job.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SYSTEM.getProcessCpuTime() - before;
  }

  static long median(Seq<Long> times) {
    return times.sorted().get(times.size() / 2);
  }
}
