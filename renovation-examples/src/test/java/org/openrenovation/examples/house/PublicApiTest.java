package org.openrenovation.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The public API is on record in {@code docs/api}, one line a member, inherited members included: a
 * break is always seen, and meant. {@code mvn verify -Dapi.update=true} writes the record anew; the
 * lines that change are then part of the commit, for all to read.
 */
class PublicApiTest {

  private static final Path RECORD = Sources.PROJECT.resolve("docs/api");

  private static final boolean UPDATE = Boolean.getBoolean("api.update");

  @Test
  void isTheOneOnRecord() throws IOException {
    Map<String, Seq<String>> modules =
        ExportedApi.ofEachModule().mapValues(entries -> entries.map(ExportedApi.Entry::toString));
    assertThat(modules.keySet()).hasSizeGreaterThanOrEqualTo(2);
    for (String module : modules.keySet()) {
      Path file = RECORD.resolve(module + ".txt");
      Seq<String> lines = modules.apply(module);
      if (UPDATE) {
        Files.createDirectories(RECORD);
        Files.writeString(file, lines.mkString("", "\n", "\n"));
      }
      assertThat(difference(Vector.ofAll(Files.readAllLines(file)), lines))
          .as("the API of %s beside docs/api; -Dapi.update=true records it anew", module)
          .isEmpty();
    }
  }

  @Test
  void aChangedMemberIsSeenOnBothSides() {
    assertThat(difference(Vector.of("A a(int)", "A b()"), Vector.of("A a(long)", "A b()")))
        .containsExactly("gone: A a(int)", "new: A a(long)");
  }

  /** The first of what is gone and of what is new; a test's message is no list. */
  private static Seq<String> difference(Seq<String> recorded, Seq<String> found) {
    return recorded
        .removeAll(found)
        .take(10)
        .map(line -> "gone: " + line)
        .appendAll(found.removeAll(recorded).take(10).map(line -> "new: " + line));
  }
}
