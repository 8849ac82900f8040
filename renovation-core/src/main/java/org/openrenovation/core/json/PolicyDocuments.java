package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.document.OverlayShape;
import org.openrenovation.core.json.document.PolicyShape;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.CountyPolicy;

/**
 * Policy documents and overlays as JSON (政策文件的读写): read whole or refused with every problem,
 * written in the same form.
 *
 * <p>A section may be given in place, or as the name of a file that lies beside the document:
 * {@code "sections": {"inclusion": "inclusion.json"}}.
 */
public final class PolicyDocuments {
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.json");

  private PolicyDocuments() {}

  /** A document that has its sections in place. */
  public static Validation<Seq<Problem>, PolicyDocument> read(String json) {
    return read(json, name -> Optional.empty());
  }

  /**
   * A document some of whose sections may lie beside it.
   *
   * @param beside the text of the file of this name, if there is one; asked only for plain file
   *     names, never for paths
   */
  public static Validation<Seq<Problem>, PolicyDocument> read(
      String json, Function<String, Optional<String>> beside) {
    return JsonText.parse(json)
        .flatMap(tree -> withSections(tree, beside))
        .flatMap(tree -> Reading.of(PolicyShape.DOCUMENT, tree))
        .flatMap(PolicyDocuments::checked);
  }

  /** An overlay of this document. */
  public static Validation<Seq<Problem>, Overlay> readOverlay(
      PolicyDocument document, String json) {
    return JsonText.parse(json).flatMap(tree -> Reading.of(OverlayShape.over(document), tree));
  }

  /** The document as JSON, its sections in place. */
  public static String write(PolicyDocument document) {
    return JsonText.pretty(PolicyShape.DOCUMENT.write(document));
  }

  /** The JSON Schema of policy documents, from the declaration that also reads them. */
  public static String schema() {
    ObjectNode schema = PolicyShape.DOCUMENT.schema();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    return JsonText.pretty(schema);
  }

  private static Validation<Seq<Problem>, PolicyDocument> checked(PolicyDocument document) {
    Seq<Problem> problems = CountyPolicy.problems(document);
    return problems.isEmpty() ? Validation.valid(document) : Validation.invalid(problems);
  }

  private static Validation<Seq<Problem>, JsonNode> withSections(
      JsonNode tree, Function<String, Optional<String>> beside) {
    List<Problem> problems = new ArrayList<>();
    if (tree.get("sections") instanceof ObjectNode sections) {
      for (Map.Entry<String, JsonNode> section : sections.properties()) {
        if (section.getValue().isTextual()) {
          file(section.getValue().textValue(), beside)
              .peek(section::setValue)
              .peekLeft(
                  found ->
                      problems.addAll(
                          Problem.below("sections." + section.getKey(), found).asJava()));
        }
      }
    }
    return problems.isEmpty() ? Validation.valid(tree) : Validation.invalid(Vector.ofAll(problems));
  }

  private static Either<Seq<Problem>, JsonNode> file(
      String name, Function<String, Optional<String>> beside) {
    Optional<String> text =
        FILE_NAME.matcher(name).matches() ? beside.apply(name) : Optional.empty();
    return text.map(found -> JsonText.parse(found).toEither())
        .orElseGet(() -> Either.left(Vector.of(Problem.at("", "file.missing", name))));
  }
}
