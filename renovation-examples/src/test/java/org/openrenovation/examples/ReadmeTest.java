package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's example is the code that the consumer test compiles and runs. */
class ReadmeTest {
  @Test
  void quotesTheConsumersExample() throws IOException {
    String example =
        Files.readString(Path.of("src/it/consumer/src/main/java/consumer/Example.java"))
            .split("// example\n")[1];
    assertThat(Files.readString(Path.of("../README.md"))).contains(example.strip());
    assertThat(
            example.lines().filter(line -> !line.isBlank() && !line.startsWith("import")).count())
        .isLessThanOrEqualTo(20);
  }
}
