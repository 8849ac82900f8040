package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
  /** What a text takes in memory beside its characters. */
  private static final int OVERHEAD = 24;

  private final List<String> texts = new ArrayList<>();

  static SharedStrings of(Container container, @Nullable String part, long bytes, long characters)
      throws IOException {
    SharedStrings shared = new SharedStrings();
    if (part != null) {
      long taken = 0;
      StringBuilder one = new StringBuilder();
      try (Xml xml = container.open(part, bytes)) {
        while (xml.nextElement()) {
          if (xml.is("si")) {
            String text = RichText.read(xml, one, () -> part);
            taken += text.length() + OVERHEAD;
            if (taken > characters) {
              throw RefusedFileException.tooLarge(part, "part-too-large", characters);
            }
            shared.texts.add(text);
          }
        }
      }
    }
    return shared;
  }

  /** The text at this position, or nothing where there is none. */
  @Nullable String at(String position) {
    try {
      int at = Integer.parseInt(position.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : null;
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
