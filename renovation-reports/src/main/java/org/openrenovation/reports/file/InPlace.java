package org.openrenovation.reports.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside its place and then moves it there, so that a reader sees the old file or the
 * new one, never half of one.
 */
public final class InPlace {
  private InPlace() {}

  /** What writes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes them; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes this file; missing folders above it are made.
   *
   * @throws IOException where the file cannot be written; what stood there before still stands
   *     there
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // Not a temporary file of the JDK's making: those are for their owner's eyes only, and would
    // stay so after the move.
    Path beside =
        target.resolveSibling(
            "."
                + target.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().getId());
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  beside,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
