package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.openrenovation.core.base.Decimals;

/**
 * JSON numbers and decimal strings as exact decimals; {@code 1e999999999} is refused before
 * anything is computed with it.
 */
final class Numbers {
  private Numbers() {}

  /** The JSON number, if its size is reasonable. */
  static Optional<BigDecimal> number(JsonNode node) {
    BigDecimal figure = node.decimalValue();
    return Decimals.isReasonable(figure) ? Optional.of(figure) : Optional.empty();
  }

  /** The JSON number, or the decimal in a string. */
  static Optional<BigDecimal> numberOrText(JsonNode node) {
    return node.isNumber()
        ? number(node)
        : node.isTextual() ? Decimals.parse(node.textValue()) : Optional.empty();
  }

  static String written(JsonNode number) {
    BigDecimal figure = number.decimalValue();
    return Decimals.isReasonable(figure)
        ? figure.toPlainString()
        : figure.unscaledValue().bitLength() < 200 ? figure.toString() : "…";
  }
}
