package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.openrenovation.core.base.Decimals;
import org.openrenovation.core.base.Problem;

/** Whole numbers within bounds: JSON numbers without decimals. */
final class WholeShape {
  /** The greatest whole number read; sums of many of these stay within a {@code long}. */
  static final long MOST = 1_000_000_000_000_000L;

  private WholeShape() {}

  static Shape<Long> between(long least, long most) {
    return between(least, most, "expected.whole");
  }

  /** A calendar year. */
  static Shape<Integer> years(int first, int last) {
    return between(first, last, "expected.year").as(Math::toIntExact, Integer::longValue);
  }

  private static Shape<Long> between(long least, long most, String expected) {
    ObjectNode schema = Schemas.type("integer").put("minimum", least).put("maximum", most);
    return Scalar.of(
        schema,
        (node, place, reading) -> read(node, least, most, expected, place, reading),
        value -> JsonNodeFactory.instance.numberNode(value.longValue()));
  }

  static Shape<Integer> ints(int first, int last) {
    return between(first, last).as(Math::toIntExact, Integer::longValue);
  }

  private static Optional<Long> read(
      JsonNode node, long least, long most, String expected, Place place, Reading reading) {
    if (!node.isNumber()) {
      return reading.isNot(place, node, expected);
    }
    BigDecimal figure = node.decimalValue();
    boolean negative = least == 0 && figure.signum() < 0;
    if (Decimals.isReasonable(figure) && Decimals.places(figure) > 0) {
      reading.add(place, Problem.at("", "value.scale", Numbers.written(node)).with("places", "0"));
      return Optional.empty();
    }
    boolean inRange =
        Decimals.isReasonable(figure)
            && figure.compareTo(BigDecimal.valueOf(least)) >= 0
            && figure.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!inRange) {
      reading.add(
          place,
          Problem.at("", negative ? "value.negative" : "value.out-of-range", Numbers.written(node))
              .with("least", Long.toString(least))
              .with("most", Long.toString(most)));
      return Optional.empty();
    }
    return Optional.of(figure.longValueExact());
  }
}
