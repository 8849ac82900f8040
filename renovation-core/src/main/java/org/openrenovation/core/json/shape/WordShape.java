package org.openrenovation.core.json.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Optional;
import org.openrenovation.core.base.Problem;

/** One word out of those that are known at this place. */
final class WordShape {
  private WordShape() {}

  static Shape<String> of(Seq<String> words) {
    Set<String> known = HashSet.ofAll(words);
    ObjectNode schema = Schemas.type("string");
    ArrayNode choices = schema.putArray("enum");
    words.forEach(choices::add);
    return Scalar.of(
        schema,
        (node, place, reading) -> read(node, known, words, place, reading),
        JsonNodeFactory.instance::textNode);
  }

  static <E extends Enum<E>> Shape<E> of(Class<E> words) {
    return of(Shapes.names(words)).as(word -> Enum.valueOf(words, word), Enum::name);
  }

  private static Optional<String> read(
      JsonNode node, Set<String> known, Seq<String> words, Place place, Reading reading) {
    Optional<String> word = Shapes.TEXT.read(node, place, reading);
    if (word.isPresent() && !known.contains(word.get())) {
      reading.add(place, Problem.at("", "code.unknown", word.get()).withChoices(words));
      return Optional.empty();
    }
    return word;
  }
}
