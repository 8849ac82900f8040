package org.openrenovation.reports.writer.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrenovation.reports.writer.Plain;

/**
 * Text that Markdown shows as it is: whatever would be a mark, a list or an element has a backslash
 * before it. An address that is written out ({@code https://example.org}) may still be shown as a
 * link to itself; that is the reader's doing, and hides nothing.
 */
final class MarkdownText {
  /** Marks wherever they stand, and the one that would close a heading. */
  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<|~$]|&(?=[#A-Za-z0-9]+;)|#$");

  /** What makes a heading, a rule, a quotation, a list or a table at the beginning of a line. */
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:[#>=]|[+-](?=[\\s+-]|$)|:(?=-)|\\d{1,9}(?=[.)](?:\\s|$)))");

  private MarkdownText() {}

  /** On one line: a heading, a cell. */
  static String line(String text) {
    return escaped(Plain.text(text).replace('\n', ' ').strip());
  }

  /** A paragraph, its line breaks kept. */
  static String paragraph(String text) {
    return lines(text, "\\\n", line -> begun(escaped(line)));
  }

  /** A cell of a table, its line breaks kept. */
  static String cell(String text) {
    return lines(text, "<br>", MarkdownText::escaped);
  }

  private static String lines(String text, String separator, UnaryOperator<String> form) {
    String shown = Plain.text(text).strip();
    if (shown.isEmpty()) {
      return "";
    }
    // An empty line would end the paragraph.
    return Stream.of(shown.split("\n", -1))
        .map(line -> line.isBlank() ? "&nbsp;" : form.apply(line.strip()))
        .collect(Collectors.joining(separator));
  }

  /** Strong, where there is anything to be so. */
  static String strong(String markdown) {
    return markdown.isEmpty() ? "" : "**" + markdown + "**";
  }

  private static String escaped(String line) {
    return MARK.matcher(line).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
  }

  /** The line as it may stand at the beginning of a paragraph. */
  private static String begun(String line) {
    Matcher beginning = BEGINNING.matcher(line);
    if (!beginning.find()) {
      return line;
    }
    // A list's number keeps its digits; the point behind them is what is escaped.
    int at = Character.isDigit(line.charAt(0)) ? beginning.end() : 0;
    return line.substring(0, at) + "\\" + line.substring(at);
  }
}
