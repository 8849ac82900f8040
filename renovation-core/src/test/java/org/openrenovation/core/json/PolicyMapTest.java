package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Reading;

/** The policy maps of the guide follow the document: nothing is left out, nothing is made up. */
class PolicyMapTest {
  private static final PolicyDocument DOCUMENT = Counties.policy("ruicheng");
  private static final Pattern PARAMETER = Pattern.compile("`([a-z-]+(?:\\.[a-z-]+)+)`");

  @ParameterizedTest
  @CsvSource({"docs/policy/ruicheng.md, ' (unset)'", "docs/zh/policy/ruicheng.md, （未定）"})
  void theMapNamesEveryParameterUnderItsClauseAndSaysWhichAreUnset(String page, String unset)
      throws IOException {
    Seq<String> lines = lines(page);
    for (Parameter parameter : DOCUMENT.parameters()) {
      boolean open = parameter.values().exists(value -> value.value().isEmpty());
      String name = "`" + parameter.id() + "`";
      assertThat(row(lines, parameter.clause()).contains(name + unset))
          .as("%s in %s is unset", parameter.id(), page)
          .isEqualTo(open);
      assertThat(lines.filter(line -> line.contains(name))).as(parameter.id()).hasSize(1);
      assertThat(row(lines, parameter.clause())).contains(name);
    }
  }

  @ParameterizedTest
  @CsvSource({"docs/policy/ruicheng.md", "docs/zh/policy/ruicheng.md"})
  void theMapNamesNoParameterThatTheDocumentDoesNotHave(String page) throws IOException {
    Seq<String> known =
        DOCUMENT
            .parameters()
            .map(Parameter::id)
            .appendAll(Vector.of("communities.json", "policy.json"));
    Matcher found = PARAMETER.matcher(lines(page).mkString("\n"));
    while (found.find()) {
      assertThat(known).contains(found.group(1));
    }
  }

  @ParameterizedTest
  @CsvSource({"docs/policy/ruicheng.md, en", "docs/zh/policy/ruicheng.md, zh"})
  void theMapHasEveryClauseAndEveryReadingInItsLanguage(String page, String language)
      throws IOException {
    Seq<String> lines = lines(page);
    Locale locale = Locale.forLanguageTag(language);
    DOCUMENT
        .clauses()
        .forEach(clause -> assertThat(row(lines, clause.id())).contains(clause.label().in(locale)));
    for (Reading reading : DOCUMENT.readings()) {
      assertThat(lines)
          .contains(
              "| %s | %s | %s |"
                  .formatted(
                      reading.id(), reading.question().in(locale), reading.answer().in(locale)));
    }
  }

  private static String row(Seq<String> lines, String clause) {
    return lines
        .find(line -> line.startsWith("| ") && line.split(" \\| ")[0].endsWith("`" + clause + "`"))
        .getOrElseThrow(() -> new AssertionError("no row for clause " + clause));
  }

  private static Seq<String> lines(String page) throws IOException {
    return Vector.ofAll(Files.readAllLines(Path.of("..").resolve(page)));
  }
}
