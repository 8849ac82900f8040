package org.openrenovation.reports.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {
  private static final String CURRENT = read();

  private LibraryVersion() {}

  static String current() {
    return CURRENT;
  }

  private static String read() {
    Properties library = new Properties();
    try (InputStream in =
        LibraryVersion.class.getResourceAsStream(
            "/org/openrenovation/reports/library.properties")) {
      if (in == null) {
        throw new IllegalStateException("library.properties is not there");
      }
      library.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return library.getProperty("version");
  }
}
