package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vavr.Tuple2;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Decimals;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.load.source.RawCell;

/**
 * What a cell means in its column, as the JSON that core's reading expects there; what cannot be
 * made out stays text, for core to refuse.
 */
final class CellReading {
  /**
   * A spreadsheet computes with fifteen digits and stores seventeen: what was entered as 4541.27
   * may be stored as 4541.2700000000004.
   */
  private static final MathContext AS_ENTERED = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int LONGEST_NUMBER = 60;
  private static final int FEW_DIGITS = 15;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]{1,3})?");
  private static final Pattern YEAR = Pattern.compile("([0-9]+)年?(度|改造|建成|建)?(计划)?");
  private static final Pattern YEARS_BETWEEN = Pattern.compile("[、,，;；/和及]+");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");
  private static final Pattern DAY_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(200_000);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
  private static final Set<String> YES = keys("flag.yes");
  private static final Set<String> NO = keys("flag.no");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final boolean from1904;

  CellReading(boolean from1904) {
    this.from1904 = from1904;
  }

  private static Set<String> keys(String words) {
    return ColumnWords.several(words)
        .appendAll(ColumnWords.several(words + ".also"))
        .map(PlainText::key)
        .toSet();
  }

  JsonNode read(RawCell cell, BoundColumn column) {
    return switch (column.column().form()) {
      case TEXT, VALUE -> text(cell);
      case YEAR -> year(cell);
      case YEARS -> years(cell);
      case WHOLE, AREA, MONEY -> figure(cell, column);
      case FLAG -> flag(cell);
      case AREAS -> areas(cell, column);
      case DATE -> date(cell);
      case WORD -> word(cell, column.column());
    };
  }

  /** The cell's value as a person knows it, for a message. */
  String shown(RawCell cell) {
    Optional<BigDecimal> number = number(cell);
    if (cell.form() == RawCell.Form.DATE && number.isPresent()) {
      Optional<LocalDate> day = day(number.get());
      if (day.isPresent()) {
        return day.get().toString();
      }
    }
    return number.filter(Decimals::isReasonable).map(BigDecimal::toPlainString).orElse(cell.text());
  }

  private static JsonNode text(RawCell cell) {
    return switch (cell.form()) {
      case NUMBER ->
          JSON.textNode(
              number(cell)
                  .filter(Decimals::isReasonable)
                  .map(BigDecimal::toPlainString)
                  .orElse(cell.text()));
      case FLAG -> JSON.booleanNode(cell.text().equals("TRUE"));
      default -> JSON.textNode(PlainText.of(cell.text()));
    };
  }

  /** The number as it was entered; empty where the cell holds none, or something that is none. */
  private static Optional<BigDecimal> number(RawCell cell) {
    String text = cell.text();
    if (cell.form() != RawCell.Form.NUMBER && cell.form() != RawCell.Form.DATE) {
      return Optional.empty();
    }
    if (isShort(text)) {
      return Optional.of(whole(new BigDecimal(text).stripTrailingZeros()));
    }
    boolean isNumber = text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
    return isNumber
        ? Optional.of(whole(new BigDecimal(text).round(AS_ENTERED).stripTrailingZeros()))
        : Optional.empty();
  }

  private static BigDecimal whole(BigDecimal entered) {
    return entered.scale() < 0 && Decimals.isReasonable(entered) ? entered.setScale(0) : entered;
  }

  /** Nearly all numbers are of few digits: as they were entered, and known at a glance. */
  private static boolean isShort(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && i > 0 && i < text.length() - 1) {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= FEW_DIGITS && points <= 1;
  }

  private JsonNode figure(RawCell cell, BoundColumn column) {
    if (cell.form() == RawCell.Form.NUMBER) {
      return shifted(number(cell), column.shift(), cell.text());
    }
    if (cell.form() == RawCell.Form.TEXT) {
      return textFigure(cell.text(), column);
    }
    return JSON.textNode(shown(cell));
  }

  private static JsonNode textFigure(String text, BoundColumn column) {
    Units.Figure figure = Units.figure(PlainText.narrow(text), column.column().form());
    return shifted(
        Decimals.parse(PlainText.ungrouped(figure.digits())),
        figure.shift().orElse(column.shift()),
        text);
  }

  private static JsonNode shifted(Optional<BigDecimal> figure, int shift, String otherwise) {
    return figure.isPresent()
        ? JSON.numberNode(figure.get().movePointRight(shift))
        : JSON.textNode(otherwise);
  }

  private JsonNode flag(RawCell cell) {
    if (cell.form() == RawCell.Form.FLAG) {
      return text(cell);
    }
    String key = PlainText.key(cell.text());
    boolean isYes = YES.contains(key);
    return isYes || NO.contains(key) ? JSON.booleanNode(isYes) : JSON.textNode(shown(cell));
  }

  /** A number, or a text with its 年; of a cell that is shown as a date, the date's year. */
  private JsonNode year(RawCell cell) {
    Optional<BigDecimal> number = number(cell);
    if (number.isEmpty()) {
      return cell.form() == RawCell.Form.TEXT ? textYear(cell.text()) : JSON.textNode(cell.text());
    }
    boolean isDate =
        cell.form() == RawCell.Form.DATE
            && (number.get().compareTo(FIRST_YEAR) < 0 || number.get().compareTo(LAST_YEAR) > 0);
    Optional<LocalDate> day = isDate ? day(number.get()) : Optional.empty();
    return day.<JsonNode>map(date -> JSON.numberNode(date.getYear()))
        .orElseGet(() -> JSON.numberNode(number.get()));
  }

  private static JsonNode textYear(String text) {
    Matcher year = YEAR.matcher(PlainText.narrow(text));
    return year.matches()
        ? Decimals.parse(year.group(1)).<JsonNode>map(JSON::numberNode).orElse(JSON.textNode(text))
        : JSON.textNode(PlainText.of(text));
  }

  private JsonNode years(RawCell cell) {
    ArrayNode years = JSON.arrayNode();
    if (cell.form() != RawCell.Form.TEXT) {
      return years.add(year(cell));
    }
    Optional<LocalDate> day = day(PlainText.narrow(cell.text()));
    if (day.isPresent()) {
      return years.add(day.get().getYear());
    }
    for (String one : YEARS_BETWEEN.split(PlainText.narrow(cell.text()))) {
      years.add(textYear(one));
    }
    return years;
  }

  private JsonNode areas(RawCell cell, BoundColumn column) {
    ArrayNode areas = JSON.arrayNode();
    if (cell.form() != RawCell.Form.TEXT) {
      return areas.add(figure(cell, column));
    }
    for (String one : PlainText.narrow(cell.text()).split("[、;；+]", -1)) {
      areas.add(textFigure(one, column));
    }
    return areas;
  }

  /** A spreadsheet's date, or a text such as 2021-12-31, 2021/12/31, 2021年12月31日, 20211231. */
  private JsonNode date(RawCell cell) {
    Optional<BigDecimal> number = number(cell);
    String narrow = PlainText.narrow(cell.text());
    Optional<LocalDate> day =
        number.isPresent() && number.get().compareTo(LAST_SERIAL) < 0
            ? day(number.get())
            : day(
                number
                    .map(BigDecimal::toPlainString)
                    .filter(digits -> digits.length() == 8)
                    .orElse(narrow));
    return JSON.textNode(day.map(LocalDate::toString).orElse(PlainText.of(cell.text())));
  }

  private Optional<LocalDate> day(BigDecimal serial) {
    if (serial.signum() <= 0 || serial.compareTo(LAST_SERIAL) >= 0) {
      return Optional.empty();
    }
    // The time of the day, if any, is behind the point. Day 60 is the 29 February 1900 that never
    // was; what is before it is a day further on.
    long days = serial.longValue();
    return Optional.of(
        from1904 ? DAY_ZERO_1904.plusDays(days) : DAY_ZERO.plusDays(days < 60 ? days + 1 : days));
  }

  private static Optional<LocalDate> day(String narrow) {
    Matcher day = DAY.matcher(narrow);
    Matcher digits = DAY_DIGITS.matcher(narrow);
    Matcher found = day.matches() ? day : digits;
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private JsonNode word(RawCell cell, TableColumn column) {
    String shown = cell.form() == RawCell.Form.TEXT ? PlainText.of(cell.text()) : shown(cell);
    String key = PlainText.key(shown);
    return JSON.textNode(
        column.words().find(word -> isWord(word, key)).map(Tuple2::_1).getOrElse(shown));
  }

  private static boolean isWord(Tuple2<String, Text> word, String key) {
    return PlainText.key(word._1).equals(key)
        || PlainText.key(word._2.zh()).equals(key)
        || PlainText.key(word._2.en()).equals(key);
  }
}
