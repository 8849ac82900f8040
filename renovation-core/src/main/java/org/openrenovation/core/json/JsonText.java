package org.openrenovation.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;

/**
 * JSON text to a tree and back: exact decimals, no key twice, nothing behind the end, bounded depth
 * and sizes.
 */
public final class JsonText {
  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private JsonText() {}

  /** The tree, or the place where the text stops being JSON. */
  public static Validation<Seq<Problem>, JsonNode> parse(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      return tree.isMissingNode()
          ? Validation.invalid(Vector.of(malformed("", "json.empty", "1", "1")))
          : Validation.valid(tree);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "?" : Integer.toString(at.getLineNr());
      String column = at == null ? "?" : Integer.toString(at.getColumnNr());
      return Validation.invalid(
          Vector.of(malformed(e.getOriginalMessage(), reason(e), line, column)));
    }
  }

  /**
   * The value at which the parser stands, its decimals exact whatever the parser's mapper makes of
   * them.
   */
  static JsonNode tree(JsonParser parser) throws IOException {
    JsonNode tree =
        MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(parser);
    return tree == null ? MAPPER.getNodeFactory().nullNode() : tree;
  }

  /**
   * The tree as indented text with {@code \n} at the end of each line, the same on every machine.
   */
  public static String pretty(JsonNode tree) {
    try {
      return MAPPER.writer(PRETTY).writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /**
   * Why it is not JSON, in words that we can say in both languages; the parser's own are English.
   */
  private static String reason(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "json.ends";
    }
    if (e instanceof StreamConstraintsException) {
      return "json.bounds";
    }
    return e.getOriginalMessage().startsWith("Duplicate field") ? "json.twice" : "json.stray";
  }

  private static Problem malformed(String value, String reason, String line, String column) {
    return Problem.at("", "json.malformed", value)
        .with("reason", Messages.both(reason))
        .with("line", line)
        .with("column", column);
  }
}
