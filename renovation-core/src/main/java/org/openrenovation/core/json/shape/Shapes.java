package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;

/** The shapes that every document is made of: figures, words, dates, lists and maps. */
public final class Shapes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Any text, the empty one too. */
  public static final Shape<String> TEXT =
      Scalar.of(
          Schemas.type("string"),
          (node, place, reading) ->
              node.isTextual()
                  ? Optional.of(node.textValue())
                  : reading.isNot(place, node, "expected.text"),
          NODES::textNode);

  /** A text that is not empty: an id, a name. */
  public static final Shape<String> ID =
      Scalar.of(
          Schemas.type("string").put("minLength", 1),
          (node, place, reading) ->
              TEXT.read(node, place, reading)
                  .filter(id -> Scalar.isNotEmpty(id, place, node, reading)),
          NODES::textNode);

  /** {@code true} or {@code false}. */
  public static final Shape<Boolean> FLAG =
      Scalar.of(
          Schemas.type("boolean"),
          (node, place, reading) ->
              node.isBoolean()
                  ? Optional.of(node.booleanValue())
                  : reading.isNot(place, node, "expected.flag"),
          NODES::booleanNode);

  /** A whole number from 0 to 10^15: households, days, places. */
  public static final Shape<Long> COUNT = WholeShape.between(0, WholeShape.MOST);

  /** A whole number of any sign: a lag, an offset. */
  public static final Shape<Long> WHOLE = WholeShape.between(-WholeShape.MOST, WholeShape.MOST);

  /** A calendar year. */
  public static final Shape<Integer> YEAR = WholeShape.years(1900, 2200);

  /** A year in which something was built. */
  public static final Shape<Integer> BUILT_YEAR = WholeShape.years(1900, 2100);

  /** A month from 1 to 12. */
  public static final Shape<Integer> MONTH = WholeShape.ints(1, 12);

  /** A date {@code 2024-03-31}. */
  public static final Shape<LocalDate> DATE =
      Scalar.of(
          Schemas.type("string").put("format", "date"),
          DateReader::read,
          date -> NODES.textNode(date.toString()));

  /** An amount of any sign. */
  public static final Shape<Money> SIGNED_MONEY =
      FigureShape.of(2, false, Money::ofFen, Money::fen, Money::toString);

  /** An amount of 0 or more. */
  public static final Shape<Money> MONEY =
      FigureShape.of(2, true, Money::ofFen, Money::fen, Money::toString);

  /** An area of 0 or more. */
  public static final Shape<Area> AREA =
      FigureShape.of(2, true, Area::ofHundredths, Area::hundredths, Area::toString);

  /** A decimal of 0 or more with at most two places, in hundredths. */
  public static final Shape<Long> HUNDREDTHS =
      FigureShape.of(
          2,
          true,
          Long::valueOf,
          Long::longValue,
          hundredths -> Area.ofHundredths(hundredths).toString());

  /** A ratio of any sign and size, as a string. */
  public static final Shape<Fraction> RATIO = RatioShape.ANY;

  /** A ratio of 0 or more, as a string. */
  public static final Shape<Fraction> POSITIVE_RATIO = RatioShape.POSITIVE;

  /** A ratio from 0 to 1, as a string. */
  public static final Shape<Fraction> SHARE = RatioShape.SHARE;

  /**
   * An exact figure of any sign and any number of places: a JSON number, or a string as decimal,
   * fraction or percentage.
   */
  public static final Shape<Fraction> FIGURE = RatioShape.FIGURE;

  /**
   * A decimal of 0 or more with any number of places, as number or string: a weight, a quantity.
   */
  public static final Shape<Fraction> WEIGHT = RatioShape.WEIGHT;

  /** A text in both languages. */
  public static final Shape<Text> BILINGUAL =
      ObjectShape.of(Text.class, TextParts::new)
          .required("zh", ID, Text::zh, (parts, zh) -> parts.zh = zh)
          .required("en", ID, Text::en, (parts, en) -> parts.en = en)
          .build(parts -> new Text(parts.zh, parts.en));

  private Shapes() {}

  /** A whole number from the least to the most, both included. */
  public static Shape<Integer> between(int least, int most) {
    return WholeShape.ints(least, most);
  }

  /** One of the enum's words. */
  public static <E extends Enum<E>> Shape<E> word(Class<E> words) {
    return WordShape.of(words);
  }

  /** One of these codes. */
  public static Shape<String> code(Seq<String> codes) {
    return WordShape.of(codes);
  }

  /** A list of these, of any length. */
  public static <T> Shape<Seq<T>> listOf(Shape<T> element) {
    return new ListShape<>(element, 0);
  }

  /** A list of one of these or more. */
  public static <T> Shape<Seq<T>> someOf(Shape<T> element) {
    return new ListShape<>(element, 1);
  }

  /** A list, or the plain form that stands for the simplest of them. */
  public static <T> Shape<T> listOr(Shape<T> list, Shape<T> plain, Predicate<T> isPlain) {
    return new ListOr<>(list, plain, isPlain);
  }

  /** A list of these to be written. */
  public static <T> View<Seq<T>> viewOf(View<T> element) {
    return new ListView<>(element);
  }

  /** An object from any ids to these, in the order of the document. */
  public static <T> Shape<Map<String, T>> mapOf(Shape<T> value) {
    return new MapShape<>(Function.identity(), value, "", Vector.empty());
  }

  /** An object from these codes to these. */
  public static <T> Shape<Map<String, T>> mapOfCodes(Seq<String> codes, Shape<T> value) {
    return new MapShape<>(key -> MapShape.code(codes, key), value, "", codes);
  }

  /** An object from years to these. */
  public static <T> Shape<Map<String, T>> mapOfYears(Shape<T> value) {
    return new MapShape<>(MapShape::year, value, "^[0-9]{4}$", Vector.empty());
  }

  /** An object from ids to these, to be written. */
  public static <T> View<Map<String, T>> viewByKey(View<T> value) {
    return new MapView<>(value);
  }

  /** A value that may be absent, and then is written as {@code null}. */
  public static <T> View<Optional<T>> orNull(View<T> value) {
    return new View<>() {
      @Override
      public JsonNode write(Optional<T> maybe) {
        return maybe.map(value::write).orElse(NODES.nullNode());
      }

      @Override
      public ObjectNode schema() {
        return Schemas.orNull(value.schema());
      }
    };
  }

  /** What this value is made of is written in place of it. */
  public static <T, U> View<T> view(View<U> inner, Function<T, U> of) {
    return new View<>() {
      @Override
      public JsonNode write(T value) {
        return inner.write(of.apply(value));
      }

      @Override
      public ObjectNode schema() {
        return inner.schema();
      }
    };
  }

  static Vector<String> names(Class<? extends Enum<?>> words) {
    return Vector.of(words.getEnumConstants()).map(Enum::name);
  }

  static JsonNode number(BigDecimal figure) {
    return NODES.numberNode(figure);
  }

  private static final class TextParts {
    private String zh = "";
    private String en = "";
  }
}
