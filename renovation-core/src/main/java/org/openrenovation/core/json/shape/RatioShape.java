package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.openrenovation.core.base.Decimals;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;

/**
 * Exact ratios and figures: {@code "4/5"}, {@code "0.8"}, {@code "80%"}; where it says so also JSON
 * numbers. Written reduced.
 */
final class RatioShape {
  private static final String TEXT = "[0-9]+(/[0-9]+|(\\.[0-9]+)?%?)$";

  static final Shape<Fraction> ANY =
      of(Schemas.pattern("^-?" + TEXT), (node, place, reading) -> text(node, place, reading));
  static final Shape<Fraction> POSITIVE =
      of(
          Schemas.pattern("^" + TEXT),
          (node, place, reading) -> positive(text(node, place, reading), node, place, reading));
  static final Shape<Fraction> SHARE =
      of(
          Schemas.pattern("^" + TEXT),
          (node, place, reading) -> share(text(node, place, reading), node, place, reading));
  static final Shape<Fraction> FIGURE =
      of(
          Schemas.either(Schemas.type("number"), Schemas.pattern("^-?" + TEXT)),
          (node, place, reading) ->
              node.isNumber() ? number(node, place, reading) : text(node, place, reading));
  static final Shape<Fraction> WEIGHT =
      of(
          Schemas.either(
              Schemas.type("number").put("minimum", 0), Schemas.pattern("^[0-9]+(\\.[0-9]+)?$")),
          (node, place, reading) -> positive(decimal(node, place, reading), node, place, reading));

  private RatioShape() {}

  private static Shape<Fraction> of(ObjectNode schema, Scalar.Reader<Fraction> reader) {
    return Scalar.of(schema, reader, ratio -> JsonNodeFactory.instance.textNode(ratio.toString()));
  }

  private static Optional<Fraction> text(JsonNode node, Place place, Reading reading) {
    Optional<Fraction> ratio =
        node.isTextual() ? Fraction.read(node.textValue()) : Optional.empty();
    return ratio.isPresent() ? ratio : reading.isNot(place, node, "expected.ratio");
  }

  private static Optional<Fraction> number(JsonNode node, Place place, Reading reading) {
    Optional<BigDecimal> figure = Numbers.number(node);
    if (figure.isEmpty()) {
      reading.add(
          place,
          Problem.at("", "value.out-of-range", Numbers.written(node))
              .with("least", "−10^60")
              .with("most", "10^60"));
    }
    return figure.map(Fraction::of);
  }

  private static Optional<Fraction> decimal(JsonNode node, Place place, Reading reading) {
    if (node.isNumber()) {
      return number(node, place, reading);
    }
    Optional<BigDecimal> figure =
        node.isTextual() ? Decimals.parse(node.textValue()) : Optional.empty();
    return figure.isPresent()
        ? figure.map(Fraction::of)
        : reading.isNot(place, node, "expected.decimal");
  }

  private static Optional<Fraction> positive(
      Optional<Fraction> ratio, JsonNode node, Place place, Reading reading) {
    if (ratio.isPresent() && ratio.get().signum() < 0) {
      reading.add(place, "value.negative", node);
      return Optional.empty();
    }
    return ratio;
  }

  private static Optional<Fraction> share(
      Optional<Fraction> ratio, JsonNode node, Place place, Reading reading) {
    Optional<Fraction> notNegative = positive(ratio, node, place, reading);
    if (notNegative.isPresent() && !notNegative.get().isShare()) {
      reading.add(
          place,
          Problem.at("", "value.out-of-range", node.asText()).with("least", "0").with("most", "1"));
      return Optional.empty();
    }
    return notNegative;
  }
}
