package org.openrenovation.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.JsonText;
import org.openrenovation.core.json.function.AllFunctions;
import org.openrenovation.core.policy.PolicyClause;

/**
 * Which clauses of the built-in policy have no test yet. It prints them, a line each; a test or a
 * case that cites a clause which the policy does not have fails.
 */
class ClauseCoverageTest {
  private static final Path CLASSES = Path.of("target/test-classes");
  private static final Path CASES = Path.of("src/test/resources/conformance");

  private final Seq<PolicyClause> clauses =
      Counties.policy(Counties.builtIn().head()).clauses().toVector();

  @Test
  void everyClauseThatATestCitesIsOneOfThePolicys() {
    Set<String> byTests = citedByTests();
    assertThat(byTests).isNotEmpty().isSubsetOf(ids());
    clauses
        .filter(clause -> !byTests.contains(clause.id()))
        .forEach(clause -> print(clause, citingFunctions(clause.id())));
  }

  @Test
  void everyConformanceCaseCitesAClauseOfThePolicy() {
    assertThat(caseFiles().flatMap(file -> Vector.ofAll(file.get("cases"))))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(ids()).contains(one.path("clause").asText()));
  }

  private void print(PolicyClause clause, Seq<String> functions) {
    String label = clause.id() + " (" + clause.label().zh() + ")";
    System.out.println(
        functions.isEmpty()
            ? "Clause " + label + " has no test yet"
            : "Clause " + label + " has conformance cases only: " + functions.mkString(", "));
  }

  private Set<String> ids() {
    return LinkedHashSet.ofAll(clauses.map(PolicyClause::id));
  }

  /** The functions built so far that have a case for this clause. */
  private static Seq<String> citingFunctions(String clause) {
    return caseFiles()
        .filter(
            file ->
                Vector.ofAll(file.get("cases"))
                    .exists(one -> one.path("clause").asText().equals(clause)))
        .map(file -> file.get("function").textValue());
  }

  private static Seq<JsonNode> caseFiles() {
    return files(CASES, ".json")
        .map(file -> JsonText.parse(text(file)).get())
        .filter(file -> AllFunctions.BY_NAME.containsKey(file.get("function").textValue()));
  }

  private static Set<String> citedByTests() {
    return HashSet.ofAll(
        files(CLASSES, ".class")
            .map(file -> CLASSES.relativize(file).toString().replace(File.separatorChar, '.'))
            .map(name -> loaded(name.substring(0, name.length() - ".class".length())))
            .flatMap(type -> Vector.<AnnotatedElement>of(type.getDeclaredMethods()).append(type))
            .map(element -> element.getAnnotation(Clause.class))
            .filter(found -> found != null)
            .flatMap(found -> Vector.of(found.value())));
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, ClauseCoverageTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Seq<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return Vector.ofAll(all.filter(file -> file.toString().endsWith(ending)).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
