package org.openrenovation.examples.house;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's own Java files, found from the folder in which this module's tests run. */
final class Sources {

  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  static final Seq<String> MODULES =
      List.of("renovation-core", "renovation-reports", "renovation-examples");

  private Sources() {}

  /** The files of a module's main code, in a fixed order. */
  static Seq<Path> main(String module) {
    Path root = PROJECT.resolve(module).resolve("src/main/java");
    if (!Files.exists(root)) {
      return List.empty();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return List.ofAll(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Seq<Path> main() {
    return MODULES.flatMap(Sources::main);
  }

  static Seq<String> lines(Path file) {
    try {
      return List.ofAll(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String named(Path file) {
    return PROJECT.relativize(file).toString();
  }
}
