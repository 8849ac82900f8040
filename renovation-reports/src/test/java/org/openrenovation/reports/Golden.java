package org.openrenovation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that stay as they are: the files beside this class in the test resources. {@code
 * -Dgolden=write} writes them anew; the change is then looked at before it is committed.
 */
public final class Golden {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/openrenovation/reports/golden");

  private Golden() {}

  /** Holds the text against the file of this name. */
  public static void assertSame(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
