package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The text of a cell out of its runs, without the reading aids of East Asian text. */
final class RichText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** Reads up to the end of the element at whose start the reader stands. */
  static String read(Xml xml, StringBuilder text, Supplier<String> place) throws IOException {
    text.setLength(0);
    int depth = 1;
    int phonetic = 0;
    boolean inText = xml.is("t");
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          phonetic += xml.is("rPh") ? 1 : 0;
          inText = xml.is("t") && phonetic == 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          phonetic -= xml.is("rPh") ? 1 : 0;
          inText = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (inText) {
            xml.addText(text);
            if (text.length() > RawCell.LONGEST * 8) {
              throw RefusedFileException.tooLarge(place.get(), "cell-too-long", RawCell.LONGEST);
            }
          }
        }
        default -> {}
      }
    }
    String plain = unescaped(text.toString());
    if (plain.length() > RawCell.LONGEST) {
      throw RefusedFileException.tooLarge(place.get(), "cell-too-long", RawCell.LONGEST);
    }
    return plain;
  }

  /** {@code _x000D_} is a character that XML cannot hold. */
  private static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escape = ESCAPE.matcher(text);
    return escape.replaceAll(
        found ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }
}
