package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openrenovation.reports.load.ReadLimits;

/** A file's rows, whatever its kind; what a file is, its first bytes say and not its name. */
public final class Source {
  private static final int ZIP = 0x504B0304;
  private static final int OLD_OFFICE = 0xD0CF11E0;

  private Source() {}

  /**
   * Reads the file through.
   *
   * @throws RefusedFileException where the file is refused
   * @throws IOException where it cannot be read
   */
  public static void read(Path file, ReadLimits limits, RowSink sink) throws IOException {
    if (Files.size(file) > limits.fileBytes()) {
      throw RefusedFileException.tooLarge("", "too-large", limits.fileBytes());
    }
    switch (signature(file)) {
      case ZIP -> XlsxSource.read(file, limits, sink);
      case OLD_OFFICE -> throw RefusedFileException.of("", "old-workbook");
      default -> CsvSource.read(file, sink);
    }
  }

  private static int signature(Path file) throws IOException {
    int signature = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (byte one : in.readNBytes(4)) {
        signature = signature << 8 | one & 0xFF;
      }
    }
    return signature;
  }
}
