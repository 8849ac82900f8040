package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.openrenovation.core.base.Decimals;
import org.openrenovation.core.base.Problem;

/**
 * Decimals of a fixed number of places: money, areas. Read from a number or a string, written as a
 * string with all its places.
 */
final class FigureShape {
  /** In units of the last place; sums of a thousand of these stay within a {@code long}. */
  private static final BigDecimal MOST = BigDecimal.valueOf(9_000_000_000_000_000L);

  private FigureShape() {}

  static <T> Shape<T> of(
      int places,
      boolean positive,
      LongFunction<T> make,
      ToLongFunction<T> units,
      Function<T, String> written) {
    ObjectNode text =
        Schemas.pattern((positive ? "^" : "^-?") + "[0-9]+(\\.[0-9]{1," + places + "}0*)?$");
    ObjectNode number =
        positive ? Schemas.type("number").put("minimum", 0) : Schemas.type("number");
    return Scalar.of(
        Schemas.either(text, number),
        (node, place, reading) -> units(node, places, positive, place, reading).map(make::apply),
        value -> JsonNodeFactory.instance.textNode(written.apply(value)));
  }

  private static Optional<Long> units(
      JsonNode node, int places, boolean positive, Place place, Reading reading) {
    Optional<BigDecimal> figure = Numbers.numberOrText(node);
    if (figure.isEmpty()) {
      return node.isNumber()
          ? outOfRange(node, places, positive, place, reading)
          : reading.isNot(place, node, "expected.decimal");
    }
    if (Decimals.places(figure.get()) > places) {
      reading.add(
          place,
          Problem.at("", "value.scale", given(node)).with("places", Integer.toString(places)));
      return Optional.empty();
    }
    if (positive && figure.get().signum() < 0) {
      reading.add(place, "value.negative", node);
      return Optional.empty();
    }
    BigDecimal units = figure.get().movePointRight(places);
    return units.abs().compareTo(MOST) > 0
        ? outOfRange(node, places, positive, place, reading)
        : Optional.of(units.longValueExact());
  }

  private static Optional<Long> outOfRange(
      JsonNode node, int places, boolean positive, Place place, Reading reading) {
    String most = MOST.movePointLeft(places).toPlainString();
    reading.add(
        place,
        Problem.at("", "value.out-of-range", given(node))
            .with("least", positive ? "0" : "-" + most)
            .with("most", most));
    return Optional.empty();
  }

  private static String given(JsonNode node) {
    return node.isTextual() ? node.textValue() : Numbers.written(node);
  }
}
