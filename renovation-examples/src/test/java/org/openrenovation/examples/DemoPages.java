package org.openrenovation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openrenovation.examples.cli.Cli;

/** The pages of the demonstration, made once for all tests that look at them in a browser. */
final class DemoPages {
  private static final Path CHINESE = write("zh");

  private DemoPages() {}

  /** The Chinese page of this kind, of the whole programme on made-up files. */
  static Path chinese(String kind) {
    return CHINESE.resolve("training").resolve(kind + ".html");
  }

  /** The folder of all Chinese ones. */
  static Path chinese() {
    return CHINESE.resolve("training");
  }

  /** The same programme's page in English. */
  static Path english(String kind) {
    return of(chinese().resolve("county.json"), kind, "en");
  }

  /** The page of a county's whole case. */
  static Path of(Path county, String kind, String language) {
    Path folder = folder();
    run(
        "report",
        "--as-of",
        "2024-06-30",
        "--programme",
        county.toString(),
        "--kind",
        kind,
        "--format",
        "html",
        "--lang",
        language,
        "--out",
        folder.toString());
    return folder.resolve(kind + ".html");
  }

  /** What helps to measure a page; to be evaluated in it. */
  static String measures() {
    try (var in = DemoPages.class.getResourceAsStream("measures.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(String language) {
    Path folder = folder();
    run("demo", "--format", "html", "--lang", language, "--out", folder.toString());
    return folder;
  }

  private static void run(String... arguments) {
    StringWriter said = new StringWriter();
    int code =
        Cli.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(said),
            new PrintWriter(said, true));
    assertThat(code).as(said.toString()).isZero();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "pages");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
