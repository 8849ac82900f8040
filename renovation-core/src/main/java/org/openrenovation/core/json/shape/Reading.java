package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;

/**
 * One pass over a document: it gathers every problem with its place, so that a reader is told all
 * of them at once.
 */
public final class Reading {
  private static final Set<String> IN_QUOTES = HashSet.of("expected.ratio", "expected.text");
  private static final Set<String> WHOLES = HashSet.of("expected.whole", "expected.year");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final Pattern FLAG = Pattern.compile("true|false");

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
            .with("expected", expected(value, expected)));
    return Optional.empty();
  }

  /** What is expected; where the quotation marks alone are wrong, it says so. */
  private static Text expected(JsonNode value, String expected) {
    Text what = Messages.both(expected);
    if (value.isNumber() && IN_QUOTES.contains(expected)) {
      return Messages.both("expected.in-quotes", HashMap.of("what", what));
    }
    boolean isOnlyQuoted =
        value.isTextual()
            && ((WHOLES.contains(expected) && WHOLE.matcher(value.textValue()).matches())
                || (expected.equals("expected.flag") && FLAG.matcher(value.textValue()).matches()));
    return isOnlyQuoted ? Messages.both("expected.without-quotes", HashMap.of("what", what)) : what;
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
