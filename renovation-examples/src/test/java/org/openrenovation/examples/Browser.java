package org.openrenovation.examples;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium, without network. Where there is none the test fails under {@code CI=true}
 * and says that it is left out elsewhere.
 */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final int LONGEST_SECONDS = 120;

  private final Path program;
  private final Path folder;
  private final Path profile;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
    this.profile = profile();
  }

  /** Not in the test's own folder: a browser goes on writing for a moment after its end. */
  private static Path profile() {
    try {
      return Files.createTempDirectory(Path.of("target"), "browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Browser in(Path folder) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        if (Files.isExecutable(Path.of(place, name))) {
          return new Browser(Path.of(place, name), folder);
        }
      }
    }
    String missing = "no Chromium on the PATH: the page was not looked at in a browser";
    return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
  }

  /** What the page is once its scripts have run, and what they said. */
  record Shown(String dom, String console) {}

  Shown show(Path page) {
    Path said = folder.resolve("browser.log");
    Path dom = folder.resolve("dom.html");
    run(dom, said, "--enable-logging=stderr", "--dump-dom", page.toUri().toString());
    String console =
        read(said)
            .lines()
            .filter(line -> line.contains("CONSOLE"))
            .reduce("", (all, line) -> all + line + "\n");
    return new Shown(read(dom), console);
  }

  Path print(Path page) {
    Path pdf = folder.resolve("page.pdf");
    run(
        folder.resolve("print.out"),
        folder.resolve("print.log"),
        "--no-pdf-header-footer",
        "--print-to-pdf=" + pdf,
        page.toUri().toString());
    return pdf;
  }

  /** Opens the page for somebody who reads it, types and presses keys. */
  BrowserPage open(Path page) {
    Process process =
        start(folder.resolve("open.out"), folder.resolve("open.log"), "--remote-debugging-port=0");
    return BrowserPage.open(process, profile, page);
  }

  private Process start(Path out, Path err, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile.toAbsolutePath()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Path out, Path err, String... arguments) {
    Process process = start(out, err, arguments);
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail("the browser did not end within " + LONGEST_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("interrupted");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
