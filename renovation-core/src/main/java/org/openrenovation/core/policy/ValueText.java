package org.openrenovation.core.policy;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.MonthDay;
import java.util.Locale;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * Values written out for a reader: 4/5 as it is, month ends and words in the reader's language.
 *
 * @param locale the reader's language
 * @param names what a county calls words of its own
 */
record ValueText(Locale locale, Map<String, Text> names) {
  static Text of(Value value, Map<String, Text> names) {
    return new Text(
        new ValueText(Locale.CHINESE, names).write(value),
        new ValueText(Locale.ENGLISH, names).write(value));
  }

  private String write(Value value) {
    if (value instanceof Value.Flag flag) {
      return say(flag.yes() ? "word.yes" : "word.no", LinkedHashMap.empty());
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.number());
    }
    if (value instanceof Value.Ratio ratio) {
      return figure(ratio.share());
    }
    if (value instanceof Value.Amount amount) {
      return say("value.amount", LinkedHashMap.of("amount", amount.money().toString()));
    }
    if (value instanceof Value.Extent extent) {
      return say("value.extent", LinkedHashMap.of("area", extent.area().toString()));
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.MonthEnd end) {
      return say("value.month-end", LinkedHashMap.of("month", month(end.month().getValue())));
    }
    if (value instanceof Value.Season season) {
      return say(
          "value.season", LinkedHashMap.of("from", day(season.from()), "to", day(season.to())));
    }
    if (value instanceof Value.Word word) {
      return word(word.word());
    }
    if (value instanceof Value.Words words) {
      return list(words.words().map(one -> word(one)));
    }
    if (value instanceof Value.Counts counts) {
      return pairs(counts.counts());
    }
    if (value instanceof Value.Shares shares) {
      return pairs(shares.shares());
    }
    if (value instanceof Value.Figures figures) {
      return pairs(figures.figures());
    }
    if (value instanceof Value.Banded banded) {
      return list(banded.bands().bands().map(band -> band(band)));
    }
    Value.Terms terms = (Value.Terms) value;
    return pairs(terms.terms().mapValues(some -> some.map(one -> word(one)).mkString(" ")));
  }

  private String band(Band band) {
    Map<String, String> bounds =
        LinkedHashMap.of(
            "from", band.atLeast().map(ValueText::figure).orElse(""),
            "to", band.below().map(ValueText::figure).orElse(""),
            "result", word(band.result()));
    String key =
        band.atLeast().isEmpty()
            ? "value.band.below"
            : band.below().isEmpty() ? "value.band.above" : "value.band.between";
    return say(key, bounds);
  }

  private String pairs(Map<String, ?> pairs) {
    return list(pairs.toVector().map((Tuple2<String, ?> pair) -> word(pair._1) + " " + pair._2));
  }

  private String list(Seq<String> parts) {
    return parts.isEmpty()
        ? say("value.none", LinkedHashMap.empty())
        : parts.mkString(Text.isChinese(locale) ? "、" : ", ");
  }

  /**
   * A county's own word by its name, a word of the engine in the reader's language; a figure as it
   * is.
   */
  private String word(String word) {
    return names
        .get(word)
        .map(name -> name.in(locale))
        .getOrElse(() -> Messages.find("word." + word, locale, LinkedHashMap.empty()).orElse(word));
  }

  private String day(MonthDay day) {
    return say(
        "value.day-of-year",
        LinkedHashMap.of(
            "month", month(day.getMonthValue()), "day", Integer.toString(day.getDayOfMonth())));
  }

  private String month(int month) {
    return say("month." + month, LinkedHashMap.empty());
  }

  private String say(String key, Map<String, String> arguments) {
    return Messages.text(key, locale, arguments);
  }

  /** A whole figure, a score say, is written without its denominator. */
  private static String figure(Fraction figure) {
    String written = figure.toString();
    return written.endsWith("/1") ? written.substring(0, written.length() - 2) : written;
  }
}
