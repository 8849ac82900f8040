package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;

/**
 * Every public case of the functions built so far: the built-in county with its overlay {@code
 * example}.
 */
class ConformanceTest {
  private static final Path CASES = Path.of("src/test/resources/conformance");

  static RenovationFunctions functions() {
    String county = Counties.builtIn().head();
    PolicyDocument document = Counties.policy(county).with(Counties.overlay(county, "example"));
    return RenovationFunctions.under(Policy.of(document, document.planYears().to()));
  }

  /** Printed, so that whoever builds sees what is still to come. */
  @Test
  void theFunctionsThatAreNotBuiltYetAreListed() throws IOException {
    RenovationFunctions functions = functions();
    try (Stream<Path> files = Files.list(CASES)) {
      Seq<String> named =
          Vector.ofAll(files.sorted().map(file -> file.getFileName().toString()).toList())
              .map(name -> name.replace(".json", ""));
      Seq<String> missing = named.reject(functions.names()::contains);
      System.out.println("Conformance: not built yet: " + missing.mkString(", "));
      assertThat(named).containsAll(functions.names());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCaseAnswersAsExpected() throws IOException {
    RenovationFunctions functions = functions();
    try (Stream<Path> files = Files.list(CASES)) {
      Seq<Path> all = Vector.ofAll(files.sorted().toList());
      return all.filter(
              file ->
                  functions.names().contains(file.getFileName().toString().replace(".json", "")))
          .flatMap(file -> Conformance.run(functions, text(file)).get())
          .map(
              result ->
                  DynamicTest.dynamicTest(
                      result.id(), () -> assertThat(result.differences()).isEmpty()))
          .toJavaStream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
