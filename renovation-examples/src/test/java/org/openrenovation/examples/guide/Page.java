package org.openrenovation.examples.guide;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A page of the guide.
 *
 * @param name below {@code docs}: {@code zh/start.md}
 * @param lines its lines
 */
record Page(String name, Seq<String> lines) {
  static final Path DOCS = Path.of("../docs");

  /**
   * A fenced block: {@code ```java IsItIn}.
   *
   * @param language the fence's first word
   * @param subject what the block shows: a lesson, a file; empty where nothing is named
   * @param lines what stands in it
   */
  record Block(String language, String subject, Seq<String> lines) {}

  static Page of(String name) {
    return new Page(name, Vector.of(read(DOCS.resolve(name)).split("\n", -1)));
  }

  /** Every page but the decisions and the policy maps, which have their own form. */
  static Seq<Page> all() {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return Vector.ofAll(files.sorted().toList())
          .map(file -> DOCS.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".md"))
          .filter(name -> !name.startsWith("adr/") && !name.contains("policy/"))
          .map(Page::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Seq<Block> blocks() {
    Vector<Block> blocks = Vector.empty();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        if (open >= 0) {
          String[] fence = lines.get(open).substring(3).split(" ", 2);
          blocks =
              blocks.append(
                  new Block(
                      fence[0], fence.length == 2 ? fence[1] : "", lines.subSequence(open + 1, i)));
        }
        open = open >= 0 ? -1 : i;
      }
    }
    return blocks;
  }

  /** The cells of the tables' rows, headings left out. */
  Seq<Seq<String>> rows() {
    return lines
        .zipWithIndex()
        .filter(line -> line._1.startsWith("| ") && !line._1.startsWith("| ---"))
        .filter(line -> !lines.get(line._2 + 1).startsWith("| ---"))
        .map(line -> Vector.of(line._1.split("\\|")).tail().map(String::strip));
  }

  boolean isChinese() {
    return name.startsWith("zh/");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
