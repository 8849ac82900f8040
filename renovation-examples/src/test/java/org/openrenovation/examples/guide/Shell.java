package org.openrenovation.examples.guide;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrenovation.examples.cli.Cli;

/**
 * So much of a shell as the guide's commands need: {@code renovation …}, fed by {@code echo '…' |},
 * its output kept by {@code > FILE}; {@code mkdir}; {@code echo '…' > FILE}; {@code echo $?}. Paths
 * below {@code own} lie in a folder of the test's.
 */
final class Shell {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private final Path folder;
  private int code;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** What the command prints. */
  Seq<String> run(String command) throws IOException {
    if (command.equals("echo $?")) {
      return Vector.of(Integer.toString(code));
    }
    Seq<String> words = words(command);
    if (words.head().equals("mkdir")) {
      Files.createDirectories(place(words.last()));
      return Vector.empty();
    }
    int pipe = words.indexOf("|");
    String fed = pipe < 0 ? "" : words.get(1);
    int kept = words.indexOf(">");
    if (words.head().equals("echo") && kept == 2) {
      Files.writeString(place(words.last()), words.get(1) + "\n");
      return Vector.empty();
    }
    Seq<String> arguments = words.subSequence(pipe + 1, kept < 0 ? words.size() : kept);
    if (!arguments.head().equals("renovation")) {
      throw new AssertionError("no command of the guide's: " + command);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    code =
        Cli.run(
            arguments.tail().map(word -> place(word, word)).toJavaArray(String[]::new),
            new ByteArrayInputStream(fed.getBytes(StandardCharsets.UTF_8)),
            printed,
            new PrintWriter(err, true));
    printed.flush();
    if (kept >= 0) {
      Files.writeString(place(words.get(kept + 1)), out.toString());
    }
    return Vector.ofAll((kept < 0 ? out + "" + err : err.toString()).lines().toList())
        .map(line -> line.replace(folder + "/", ""));
  }

  /** Lines that begin with a minus give way to those that begin with a plus. */
  void edit(String file, Seq<String> change) throws IOException {
    String text = Files.readString(place(file));
    String old = changed(change, '-');
    if (text.split(Pattern.quote(old), -1).length != 2) {
      throw new AssertionError("not once in " + file + ":\n" + old);
    }
    Files.writeString(place(file), text.replace(old, changed(change, '+')));
  }

  private static String changed(Seq<String> change, char sign) {
    return change
        .filter(line -> line.charAt(0) == sign || line.charAt(0) == ' ')
        .map(line -> line.substring(1))
        .mkString("", "\n", "\n");
  }

  private static Seq<String> words(String command) {
    Vector<String> words = Vector.empty();
    Matcher found = WORD.matcher(command);
    while (found.find()) {
      words = words.append(found.group(1) == null ? found.group(2) : found.group(1));
    }
    return words;
  }

  private Path place(String word) {
    return Path.of(place(word, word));
  }

  private String place(String word, String otherwise) {
    return word.equals("own") || word.startsWith("own/")
        ? folder.resolve(word).toString()
        : otherwise;
  }
}
