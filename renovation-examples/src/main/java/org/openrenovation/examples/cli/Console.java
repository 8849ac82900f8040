package org.openrenovation.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.JsonText;

/**
 * Where a command reads and prints, and in which language.
 *
 * @param words the language
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether somebody is looking
 */
record Console(Words words, InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {
  /** The answer is there. */
  static final int DONE = 0;

  /** The command ran, and the answer has problems or failures. */
  static final int PROBLEMS = 1;

  /** Arguments or input cannot be used. */
  static final int UNUSABLE = 2;

  void print(String line) {
    terminal.clear(err);
    out.println(line);
  }

  /** Rows in columns. */
  void table(Seq<? extends Seq<String>> rows) {
    TextTable.lines(rows, terminal.widths()).forEach(this::print);
  }

  /** Shows how far the work is, where somebody is looking. */
  void progress(String words) {
    terminal.show(words, err);
  }

  /** The work is done. */
  void done() {
    terminal.clear(err);
  }

  /** What is worth a look. */
  void note(String line) {
    terminal.clear(err);
    err.println(terminal.in(Terminal.Colour.YELLOW, line));
  }

  /** What is wrong. */
  void wrong(String line) {
    terminal.clear(err);
    err.println(terminal.in(Terminal.Colour.RED, line));
  }

  void print(JsonNode json) {
    out.print(JsonText.pretty(json));
  }

  /** Problems for a person, a line each. */
  int tell(Seq<Problem> problems) {
    problems.forEach(problem -> wrong(problem.message(words.locale())));
    return PROBLEMS;
  }

  /** Problems for a program: {@code {"problems": [{"path", "code", "value", "message"}]}}. */
  int printProblems(Seq<Problem> problems) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode list = answer.putArray("problems");
    for (Problem problem : problems) {
      ObjectNode one =
          list.addObject()
              .put("path", problem.path())
              .put("code", problem.code())
              .put("value", problem.value());
      one.putObject("message")
          .put("zh", problem.message(Locale.CHINESE))
          .put("en", problem.message(Locale.ENGLISH));
    }
    print(answer);
    return PROBLEMS;
  }
}
