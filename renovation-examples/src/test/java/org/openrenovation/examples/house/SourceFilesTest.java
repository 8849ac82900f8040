package org.openrenovation.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

  private static final int MOST_LINES = 400;

  @Test
  void noFileIsLongerThanFourHundredLines() {
    assertThat(Sources.main().filter(file -> Sources.lines(file).size() > MOST_LINES))
        .as("files that hold more than one idea")
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatBelongsThereAndIsNullMarked() {
    Seq<Path> packages =
        Sources.main()
            .filter(file -> !file.endsWith("module-info.java"))
            .map(file -> file.resolveSibling("package-info.java"))
            .distinct();
    assertThat(packages).isNotEmpty();
    assertThat(packages.filter(info -> !saysWhatBelongs(info)).map(Sources::named)).isEmpty();
  }

  private static boolean saysWhatBelongs(Path info) {
    if (!Files.exists(info)) {
      return false;
    }
    String text = Sources.lines(info).mkString("\n");
    return text.startsWith("/**") && text.contains("@NullMarked");
  }
}
