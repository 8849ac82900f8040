package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Problem;

/** Dates as {@code 2024-03-31}, in the years that the domain knows. */
final class DateReader {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  private DateReader() {}

  static Optional<LocalDate> read(JsonNode node, Place place, Reading reading) {
    if (!node.isTextual() || !FORM.matcher(node.textValue()).matches()) {
      return reading.isNot(place, node, "expected.date");
    }
    Optional<LocalDate> date =
        date(node.textValue()).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    if (date.isEmpty()) {
      reading.add(
          place,
          Problem.at("", "value.out-of-range", node.textValue())
              .with("least", FIRST.toString())
              .with("most", LAST.toString()));
    }
    return date;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
