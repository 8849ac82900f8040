package org.openrenovation.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.RenovationFunctions;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.examples.lessons.IsItIn;

/**
 * The guide says what is so: its Java is compiled code, its commands and lessons print what it
 * shows, its lists are complete, in both languages. A line {@code …} of a block stands for any
 * lines.
 */
class GuideTest {
  private static final Path LESSONS = Path.of("src/main/java/org/openrenovation/examples/lessons");
  private static final Path SOURCES = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A change of data, a document: each has its own test. */
  private static final Seq<String> QUOTED_ELSEWHERE = Vector.of("diff", "json");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyBlockOfCodeIsQuotedAndEveryOutputIsAsShown() {
    return Page.all()
        .flatMap(
            page ->
                page.blocks()
                    .filter(
                        block ->
                            !block.subject().isEmpty()
                                && !QUOTED_ELSEWHERE.contains(block.language()))
                    .map(
                        block ->
                            DynamicTest.dynamicTest(
                                page.name() + " " + block.language() + " " + block.subject(),
                                () -> assertQuoted(block))))
        .toJavaStream();
  }

  @Test
  void everyLessonIsShownWithAllThatItPrints() throws Exception {
    Seq<Page.Block> shown =
        Page.all().flatMap(Page::blocks).filter(block -> block.language().equals("text"));
    try (Stream<Path> files = Files.list(LESSONS)) {
      for (Path file : files.filter(file -> Page.read(file).contains(" main(")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        String printed = printed(lesson(name)).map(String::strip).mkString("\n");
        assertThat(
                shown
                    .filter(block -> block.subject().equals(name))
                    .map(block -> block.lines().map(String::strip).mkString("\n")))
            .as(name)
            .contains(printed);
      }
    }
  }

  @Test
  void noBlockGoesUnchecked() {
    for (Page page : Page.all()) {
      for (Page.Block block : page.blocks()) {
        String checked = block.subject().isEmpty() ? block.language() : block.language() + " …";
        assertThat(checked)
            .as(page.name())
            .isIn("java …", "text …", "diff …", "json …", "console", "xml");
      }
    }
  }

  @Test
  void everyDocumentIsReadByTheLibrary() {
    Seq<Page.Block> documents =
        Page.all().flatMap(Page::blocks).filter(block -> block.language().equals("json"));
    assertThat(documents).isNotEmpty();
    for (Page.Block document : documents) {
      String json = document.lines().mkString("\n");
      switch (document.subject()) {
        case "files" ->
            assertThat(
                    Communities.readFiles(
                            Policy.of(Counties.policy("ruicheng"), 2025),
                            Counties.communities("ruicheng"),
                            json)
                        .get()
                        .files())
                .isNotEmpty();
        case "works" ->
            assertThat(Communities.readWorks(Counties.communities("ruicheng"), json).get().crews())
                .isNotEmpty();
        default -> fail("no reader of " + document.subject());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatIsShown() {
    return Page.all()
        .filter(page -> page.blocks().exists(block -> block.language().equals("console")))
        .map(page -> DynamicTest.dynamicTest(page.name(), () -> assertRuns(page)))
        .toJavaStream();
  }

  @Test
  void theCoordinatesAreTheReadmes() {
    String readme = Page.read(SOURCES.resolve("README.md"));
    Page.all()
        .flatMap(Page::blocks)
        .filter(block -> block.language().equals("xml"))
        .forEach(block -> assertThat(readme).contains(block.lines().mkString("\n")));
  }

  @Test
  void everyLinkLeadsToAFile() {
    for (Page page : Page.all()) {
      Path from = Page.DOCS.resolve(page.name());
      Matcher link = LINK.matcher(page.lines().mkString("\n"));
      while (link.find()) {
        assertThat(from.resolveSibling(link.group(1))).as(page.name()).exists();
      }
    }
  }

  @Test
  void everyPageIsThereInBothLanguagesWithTheSameQuotations() {
    Seq<Page> chinese = Page.all().filter(Page::isChinese);
    Seq<Page> english = Page.all().reject(Page::isChinese);
    assertThat(chinese.map(Page::name)).isEqualTo(english.map(page -> "zh/" + page.name()));
    chinese
        .zip(english)
        .forEach(pair -> assertThat(fences(pair._1)).as(pair._1.name()).isEqualTo(fences(pair._2)));
  }

  private static Seq<String> fences(Page page) {
    return page.blocks().map(block -> block.language() + " " + block.subject());
  }

  @Test
  void everyFunctionHasItsLineWithItsClauseAndItsDoorInJava() throws IOException {
    PolicyDocument document = Counties.policy("ruicheng");
    Map<String, Path> types = types();
    Seq<String> names =
        RenovationFunctions.under(Policy.of(document, document.planYears().to())).names();
    for (String name : Vector.of("functions.md", "zh/functions.md")) {
      Seq<Seq<String>> rows = Page.of(name).rows();
      assertThat(rows.flatMap(row -> code(row.head())))
          .as("the functions listed in docs/%s", name)
          .containsExactlyInAnyOrderElementsOf(names);
      for (Seq<String> row : rows) {
        assertThat(row.get(2).split("[、,] ?")).as(row.head()).isSubsetOf(document.clauseIds());
        for (String door : code(row.get(3))) {
          String type = door.split("\\.")[0];
          assertThat(types.keySet()).contains(type);
          Seq<String> methods =
              Vector.of(door.split("\\."))
                  .tail()
                  .map(call -> call.substring(0, call.indexOf('(')))
                  .reject(call -> HashSet.of("decide", "outcome").contains(call));
          methods.forEach(
              method ->
                  assertThat(Page.read(types.get(type).get()))
                      .as(door)
                      .contains(" " + method + "("));
        }
      }
    }
  }

  @Test
  void theGlossaryHasTheSameTermsInBothLanguagesAndNamesOnlyWhatIsThere() throws IOException {
    Seq<Seq<String>> english = Page.of("glossary.md").rows();
    Seq<Seq<String>> chinese = Page.of("zh/glossary.md").rows();
    assertThat(chinese.map(row -> row.take(3)).toSet())
        .isEqualTo(english.map(row -> Vector.of(row.get(1), row.get(0), row.get(2))).toSet());
    Map<String, Path> types = types();
    english
        .flatMap(row -> code(row.get(2)))
        .map(name -> name.split("\\.")[0])
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .forEach(name -> assertThat(types.keySet()).contains(name));
  }

  private static Seq<String> code(String cell) {
    Vector<String> found = Vector.empty();
    Matcher code = CODE.matcher(cell);
    while (code.find()) {
      found = found.append(code.group(1));
    }
    return found;
  }

  /** The types of core and reports by simple name. */
  private static Map<String, Path> types() throws IOException {
    Map<String, Path> types = HashMap.empty();
    for (String module : Vector.of("renovation-core", "renovation-reports")) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          types = types.put(file.getFileName().toString().replace(".java", ""), file);
        }
      }
    }
    return types;
  }

  private static void assertQuoted(Page.Block block) throws Exception {
    if (block.language().equals("java")) {
      Path source = LESSONS.resolve(block.subject() + ".java");
      assertContains(Vector.ofAll(Files.readAllLines(source)), block.lines());
    } else {
      assertContains(printed(lesson(block.subject())), block.lines());
    }
  }

  private static Class<?> lesson(String name) throws ClassNotFoundException {
    return Class.forName(IsItIn.class.getPackageName() + "." + name);
  }

  private static Seq<String> printed(Class<?> lesson) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      lesson.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    return Vector.ofAll(bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private void assertRuns(Page page) throws IOException {
    Path own = Files.createDirectories(folder.resolve(page.name().replace('/', '-')));
    Shell shell = new Shell(own);
    for (Page.Block block : page.blocks()) {
      if (block.language().equals("diff")) {
        shell.edit(block.subject(), block.lines());
      } else if (block.language().equals("console")) {
        Seq<String> rest = block.lines();
        while (!rest.isEmpty()) {
          String command = rest.head().substring(2);
          Seq<String> shown = rest.tail().takeUntil(line -> line.startsWith("$ "));
          assertThat(rest.head()).startsWith("$ ");
          Seq<String> actual = shell.run(command);
          if (shown.isEmpty()) {
            assertThat(actual).as(command).isEmpty();
          } else {
            assertContains(actual, shown);
          }
          rest = rest.drop(1 + shown.size());
        }
      }
    }
  }

  /** The runs of lines between the lines {@code …} stand in the whole, one after another. */
  private static void assertContains(Seq<String> whole, Seq<String> shown) {
    Seq<String> text = whole.map(String::strip);
    Seq<String> rest = shown.map(String::strip);
    while (!rest.isEmpty()) {
      Seq<String> run = rest.takeUntil(line -> line.equals("…"));
      int at = text.indexOfSlice(run);
      assertThat(at)
          .as(() -> run.mkString("\n") + "\nstands not in\n" + whole.mkString("\n"))
          .isNotNegative();
      text = text.drop(at + run.size());
      rest = rest.drop(run.size() + 1);
    }
  }
}
