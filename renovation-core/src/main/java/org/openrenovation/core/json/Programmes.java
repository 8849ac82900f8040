package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.document.ProgrammeShape;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.CountyPolicy;
import org.openrenovation.core.programme.Programme;

/**
 * A county's whole case as one JSON document (全县改造工作的读写): read whole or refused with every problem,
 * written in the same form.
 */
public final class Programmes {
  private Programmes() {}

  /** A programme: {@code {"policy": {…}, "communities": […], "facts": {…}}}. */
  public static Validation<Seq<Problem>, Programme> read(String json) {
    return JsonText.parse(json)
        .flatMap(tree -> Reading.of(ProgrammeShape.PROGRAMME, tree))
        .flatMap(Programmes::checked);
  }

  /** The programme as JSON, its policy whole. */
  public static String write(Programme programme) {
    return JsonText.pretty(ProgrammeShape.PROGRAMME.write(programme));
  }

  /** The JSON Schema of programmes under any policy; what has a policy's words is open in it. */
  public static String schema() {
    return pretty(ProgrammeShape.PROGRAMME.schema());
  }

  /**
   * The JSON Schema of programmes under this policy, its facts, gates, items and sources by their
   * names.
   */
  public static String schema(PolicyDocument policy) {
    return pretty(ProgrammeShape.schema(policy));
  }

  private static String pretty(ObjectNode schema) {
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    return JsonText.pretty(schema);
  }

  private static Validation<Seq<Problem>, Programme> checked(Programme programme) {
    Seq<Problem> problems = Problem.below("policy", CountyPolicy.problems(programme.policy()));
    return problems.isEmpty() ? Validation.valid(programme) : Validation.invalid(problems);
  }
}
