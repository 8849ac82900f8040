package org.openrenovation.reports.writer.html;

import java.io.IOException;
import java.io.Writer;
import org.openrenovation.reports.writer.Plain;

/** Writes HTML: the only place where text meets markup, so that no text is ever taken for it. */
final class Markup {
  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /** Opens an element; attributes are pairs of name and value. */
  Markup open(String element, String... attributes) throws IOException {
    begin(element, attributes);
    out.write('>');
    return this;
  }

  /** An element that has no contents, written so that an XML parser reads the page too. */
  Markup lone(String element, String... attributes) throws IOException {
    begin(element, attributes);
    out.write(" />");
    return this;
  }

  private void begin(String element, String... attributes) throws IOException {
    out.write('<');
    out.write(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      out.write(escaped(Plain.text(attributes[i + 1])));
      out.write('"');
    }
  }

  /** Closes an element. */
  Markup close(String element) throws IOException {
    out.write("</");
    out.write(element);
    out.write('>');
    return this;
  }

  /** Text between elements. */
  Markup text(String text) throws IOException {
    out.write(escaped(Plain.text(text)));
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  /** A line of its own, for whoever reads the source. */
  Markup line() throws IOException {
    out.write('\n');
    return this;
  }

  /** The library's own style or script: no text from outside. */
  Markup own(String element, String contents) throws IOException {
    open(element);
    out.write(contents);
    return close(element).line();
  }

  /** The document type. */
  Markup documentType() throws IOException {
    out.write("<!DOCTYPE html>\n");
    return this;
  }

  static String escaped(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
          };
      if (!entity.isEmpty() && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        escaped.append(entity.isEmpty() ? text.substring(i, i + 1) : entity);
      }
    }
    return escaped == null ? text : escaped.toString();
  }
}
