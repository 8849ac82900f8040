package org.openrenovation.core.policy;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.MonthDay;
import java.util.Locale;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/** Values written out for a reader: 4/5 as it is, month ends and words in the reader's language. */
final class ValueText {
  private ValueText() {}

  static Text of(Value value) {
    return new Text(in(Locale.CHINESE, value), in(Locale.ENGLISH, value));
  }

  private static String in(Locale locale, Value value) {
    if (value instanceof Value.Flag flag) {
      return say(locale, flag.yes() ? "word.yes" : "word.no", LinkedHashMap.empty());
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.number());
    }
    if (value instanceof Value.Ratio ratio) {
      return ratio.share().toString();
    }
    if (value instanceof Value.Amount amount) {
      return say(locale, "value.amount", LinkedHashMap.of("amount", amount.money().toString()));
    }
    if (value instanceof Value.Extent extent) {
      return say(locale, "value.extent", LinkedHashMap.of("area", extent.area().toString()));
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.MonthEnd end) {
      return say(
          locale,
          "value.month-end",
          LinkedHashMap.of("month", month(locale, end.month().getValue())));
    }
    if (value instanceof Value.Season season) {
      return say(
          locale,
          "value.season",
          LinkedHashMap.of("from", day(locale, season.from()), "to", day(locale, season.to())));
    }
    if (value instanceof Value.Word word) {
      return word(locale, word.word());
    }
    if (value instanceof Value.Words words) {
      return list(locale, words.words().map(one -> word(locale, one)));
    }
    if (value instanceof Value.Counts counts) {
      return pairs(locale, counts.counts());
    }
    if (value instanceof Value.Shares shares) {
      return pairs(locale, shares.shares());
    }
    if (value instanceof Value.Figures figures) {
      return pairs(locale, figures.figures());
    }
    if (value instanceof Value.Banded banded) {
      return list(locale, banded.bands().bands().map(band -> band(locale, band)));
    }
    Value.Terms terms = (Value.Terms) value;
    return pairs(
        locale, terms.terms().mapValues(some -> some.map(one -> word(locale, one)).mkString(" ")));
  }

  private static String band(Locale locale, Band band) {
    Map<String, String> bounds =
        LinkedHashMap.of(
            "from", band.atLeast().map(Object::toString).orElse(""),
            "to", band.below().map(Object::toString).orElse(""),
            "result", word(locale, band.result()));
    String key =
        band.atLeast().isEmpty()
            ? "value.band.below"
            : band.below().isEmpty() ? "value.band.above" : "value.band.between";
    return say(locale, key, bounds);
  }

  private static String pairs(Locale locale, Map<String, ?> pairs) {
    return list(
        locale,
        pairs.toVector().map((Tuple2<String, ?> pair) -> word(locale, pair._1) + " " + pair._2));
  }

  private static String list(Locale locale, Seq<String> parts) {
    return parts.isEmpty()
        ? say(locale, "value.none", LinkedHashMap.empty())
        : parts.mkString(Text.isChinese(locale) ? "、" : ", ");
  }

  /** A word of the engine in the reader's language; a figure or a county's own word as it is. */
  private static String word(Locale locale, String word) {
    return Messages.find("word." + word, locale, LinkedHashMap.empty()).orElse(word);
  }

  private static String day(Locale locale, MonthDay day) {
    return say(
        locale,
        "value.day-of-year",
        LinkedHashMap.of(
            "month",
            month(locale, day.getMonthValue()),
            "day",
            Integer.toString(day.getDayOfMonth())));
  }

  private static String month(Locale locale, int month) {
    return say(locale, "month." + month, LinkedHashMap.empty());
  }

  private static String say(Locale locale, String key, Map<String, String> arguments) {
    return Messages.text(key, locale, arguments);
  }
}
