package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.RefusedException;

/**
 * How a value is read from JSON and written to it, declared once.
 *
 * @param <T> the value
 */
public interface Shape<T> extends View<T> {
  /**
   * The value; empty where problems were noted instead. The node is neither absent nor {@code
   * null}: a field sees to that.
   */
  Optional<T> read(JsonNode node, Place place, Reading reading);

  /** Another value made of this one; what it refuses of itself is noted at this place. */
  default <U> Shape<U> as(Function<T, U> make, Function<U, T> unmake) {
    Shape<T> inner = this;
    return new Shape<>() {
      @Override
      public Optional<U> read(JsonNode node, Place place, Reading reading) {
        return inner.read(node, place, reading).flatMap(value -> made(make, value, place, reading));
      }

      @Override
      public JsonNode write(U value) {
        return inner.write(unmake.apply(value));
      }

      @Override
      public ObjectNode schema() {
        return inner.schema();
      }
    };
  }

  /** What the making refuses becomes problems at this place. */
  static <T, U> Optional<U> made(Function<T, U> make, T value, Place place, Reading reading) {
    try {
      return Optional.of(make.apply(value));
    } catch (RefusedException refused) {
      refused.problems().forEach(problem -> reading.add(place, problem));
      return Optional.empty();
    }
  }
}
