package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;

/**
 * One pass over a document: it gathers every problem with its place, so that a reader is told all
 * of them at once.
 */
public final class Reading {
  private final List<Problem> problems = new ArrayList<>();

  private Reading() {}

  /** The value, or everything that is wrong with the document. */
  public static <T> Validation<Seq<Problem>, T> of(Shape<T> shape, JsonNode document) {
    Reading reading = new Reading();
    Optional<T> value = shape.read(document, Place.ROOT, reading);
    return value.isPresent() && reading.problems.isEmpty()
        ? Validation.valid(value.get())
        : Validation.invalid(Vector.ofAll(reading.problems));
  }

  /** How many were found so far. */
  int count() {
    return problems.size();
  }

  /** Notes a problem that a value found in itself, seen from this place. */
  public void add(Place place, Problem problem) {
    problems.add(problem.below(place.toString()));
  }

  /** Notes a problem of this value at this place. */
  void add(Place place, String code, JsonNode value) {
    problems.add(Problem.at(place.toString(), code, written(value)));
  }

  /** Notes that the value is not what is expected here: {@code expected.date}. */
  public <T> Optional<T> isNot(Place place, JsonNode value, String expected) {
    problems.add(
        Problem.at(place.toString(), "value.type", written(value))
            .with("expected", Messages.both(expected)));
    return Optional.empty();
  }

  /** Notes that a value is missing here. */
  void missing(Place place) {
    problems.add(Problem.at(place.toString(), "field.missing"));
  }

  /** A value as it was given; a number whose digits would fill a book stays unprinted. */
  private static String written(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isNumber()) {
      return Numbers.written(value);
    }
    return value.isContainerNode() ? (value.isArray() ? "[…]" : "{…}") : value.asText();
  }
}
