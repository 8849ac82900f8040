package org.openrenovation.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrenovation.examples.cli.Cli;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.ReportWriters;

/**
 * The demonstration in every kind, every format and both languages, against what is on record: the
 * Markdown of each kind word for word (but for the whole programme, the chapters of which these
 * are), the other formats by the digest of what they hold. {@code -Dgolden=write} records anew; the
 * change is then looked at before it is committed.
 */
class DemonstrationGoldenTest {
  private static final Path RECORD =
      Path.of("src/test/resources/org/openrenovation/examples/golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyKindInEveryFormatIsAsRecorded(String language) throws IOException {
    StringWriter refused = new StringWriter();
    int code =
        Cli.run(
            new String[] {
              "demo",
              "--lang",
              language,
              "--format",
              ReportWriters.builtIn().ids().mkString(","),
              "--out",
              folder.toString()
            },
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(new StringWriter()),
            new PrintWriter(refused, true));
    assertThat(code).as(refused.toString()).isZero();
    Map<String, Path> written = written(folder.resolve("training"));
    assertThat(written.keySet().stream().map(name -> name.split("\\.")[0]).distinct())
        .as("every kind is written, and the whole case beside them")
        .containsExactlyInAnyOrderElementsOf(ReportDefinitions.builtIn().ids().append("county"));

    Map<String, String> record = new TreeMap<>();
    StringBuilder digests = new StringBuilder();
    for (Map.Entry<String, Path> one : written.entrySet()) {
      if (one.getKey().endsWith(".md") && !one.getKey().equals("programme.md")) {
        record.put(
            one.getKey().replace(".md", "." + language + ".md"),
            Files.readString(one.getValue(), StandardCharsets.UTF_8));
      } else {
        digests.append(one.getKey()).append(' ').append(Contents.digest(one.getValue()));
        digests.append('\n');
      }
    }
    record.put("digests." + language + ".txt", digests.toString());
    record.put("refusals." + language + ".txt", refused.toString().replace("\r\n", "\n"));
    if ("write".equals(System.getProperty("golden"))) {
      write(record, language);
    }
    assertThat(recorded(language)).containsExactlyEntriesOf(record);
  }

  private static Map<String, Path> written(Path below) throws IOException {
    return files(below, "").stream()
        .collect(
            Collectors.toMap(
                file -> file.getFileName().toString(),
                file -> file,
                (one, other) -> one,
                TreeMap::new));
  }

  private static List<Path> files(Path below, String part) throws IOException {
    try (Stream<Path> files = Files.list(below)) {
      return files.filter(file -> file.getFileName().toString().contains(part)).sorted().toList();
    }
  }

  private static void write(Map<String, String> record, String language) throws IOException {
    Files.createDirectories(RECORD);
    for (Path old : files(RECORD, "." + language + ".")) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> one : record.entrySet()) {
      Files.writeString(RECORD.resolve(one.getKey()), one.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static TreeMap<String, String> recorded(String language) throws IOException {
    TreeMap<String, String> recorded = new TreeMap<>();
    for (Path file : files(RECORD, "." + language + ".")) {
      recorded.put(
          file.getFileName().toString(),
          Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
    return recorded;
  }
}
