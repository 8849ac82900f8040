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
      reading.add(place, outOfRange(node.textValue()));
    }
    return date;
  }

  /** 2024-02-30 is out of the range of its month, 2024-13-01 out of that of its year. */
  private static Problem outOfRange(String text) {
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    LocalDate least = FIRST;
    LocalDate most = LAST;
    if (year >= FIRST.getYear() && year <= LAST.getYear()) {
      boolean isMonth = month >= 1 && month <= 12;
      least = LocalDate.of(year, isMonth ? month : 1, 1);
      most = least.plusMonths(isMonth ? 1 : 12).minusDays(1);
    }
    return Problem.at("", "value.out-of-range", text)
        .with("least", least.toString())
        .with("most", most.toString());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
