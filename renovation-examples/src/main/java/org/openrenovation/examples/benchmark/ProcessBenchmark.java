package org.openrenovation.examples.benchmark;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What shows only in a process of its own: how much heap a long table needs beyond its data, and
 * what a report of thirty rows costs from the start of the virtual machine to its end.
 */
public final class ProcessBenchmark {
  /** The heap beyond the data kept in which a long table is read and written, in megabytes. */
  public static final int HEAP = 64;

  private static final int ROUNDS = 21;
  private static final int THIRTY = 30;
  private static final int PLENTY = 2_048;

  /**
   * What a process told of itself.
   *
   * @param data bytes of the data that it kept
   * @param time of the processor, in milliseconds
   */
  record Told(long data, long time) {
    /** The data in whole megabytes, rounded up. */
    int megabytes() {
      return (int) ((data + (1 << 20) - 1) >> 20);
    }
  }

  private ProcessBenchmark() {}

  /** Reads and writes so many rows in little memory, writes thirty, and tells of each in a line. */
  public static void run(int rows, Consumer<String> line) throws IOException {
    Path folder = Files.createTempDirectory("benchmark");
    Path file = folder.resolve("table.xlsx");
    try {
      line.accept("write: " + heap(writing(rows, file)));
      try (OutputStream out = Files.newOutputStream(file)) {
        LongTable.of(rows, 1).writeStreamed(out);
      }
      line.accept("read: " + heap(reading(file)));
      line.accept(thirty(file));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  static List<String> reading(Path file) {
    return List.of("read", file.toString());
  }

  static List<String> writing(int rows, Path file) {
    return List.of("write", Integer.toString(rows), file.toString());
  }

  static List<String> raw(int rows, Path file) {
    return List.of("raw", Integer.toString(rows), file.toString());
  }

  /** Measures the data with plenty of heap, and does the job again with little beside them. */
  static String heap(List<String> job) throws IOException {
    int data = run(List.of("-Xmx" + PLENTY + "m"), job).megabytes();
    int most = data + HEAP;
    run(List.of("-Xmx" + most + "m"), job);
    return "done at -Xmx" + most + "m, " + HEAP + " MB beyond " + data + " MB of data";
  }

  private static String thirty(Path file) throws IOException {
    Vector<Long> ours = Vector.empty();
    Vector<Long> raw = Vector.empty();
    for (int round = 0; round < ROUNDS; round++) {
      ours = ours.append(run(List.of(), writing(THIRTY, file)).time());
      raw = raw.append(run(List.of(), raw(THIRTY, file)).time());
    }
    return String.format(
        Locale.ROOT,
        "thirty rows: report %d ms of processor time, raw XSSF %d ms, ratio %.2f",
        Race.median(ours),
        Race.median(raw),
        (double) Race.median(ours) / Race.median(raw));
  }

  /** Runs {@link Once} with these options of the virtual machine. */
  static Told run(List<String> options, List<String> job) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    // POI asks for a logger, and without one it would say so.
    command.add(
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Once.class.getName()));
    command.addAll(job);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", job) + ": " + told);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    String[] figures = told.strip().split("[ \\n]", -1);
    return new Told(
        Long.parseLong(figures[figures.length - 2]), Long.parseLong(figures[figures.length - 1]));
  }
}
