package org.openrenovation.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openrenovation.core.community.Register;
import org.openrenovation.reports.ReportWriters;
import org.openrenovation.reports.report.Report;

/**
 * One job in a process of its own, so that its heap and its start can be measured. Prints the bytes
 * of the data that it keeps and its processor time in milliseconds.
 */
public final class Once {
  private Once() {}

  /** {@code read FILE}, {@code write ROWS FILE}, {@code raw ROWS FILE}. */
  public static void main(String[] args) throws IOException {
    long before = used();
    long data =
        switch (args[0]) {
          case "read" -> read(Path.of(args[1]), before);
          case "write" -> write(Integer.parseInt(args[1]), Path.of(args[2]), before);
          default -> raw(Integer.parseInt(args[1]), Path.of(args[2]));
        };
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(data + " " + system.getProcessCpuTime() / 1_000_000);
  }

  private static long read(Path file, long before) throws IOException {
    Register register = WorkbookBenchmark.communities(file);
    long data = used() - before;
    if (register.size() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return data;
  }

  private static long write(int rows, Path file, long before) throws IOException {
    Report report = LongTable.of(rows, 1).report();
    long data = rows < 1_000 ? 0 : used() - before;
    try (OutputStream out = Files.newOutputStream(file)) {
      ReportWriters.builtIn().find("xlsx").orElseThrow().write(report, out);
    }
    return data;
  }

  private static long raw(int rows, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      LongTable.of(rows, 1).writeWhole(out);
    }
    return 0;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
