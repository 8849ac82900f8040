package org.openrenovation.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.function.AllFunctions;
import org.openrenovation.core.json.function.JsonFunction;
import org.openrenovation.core.json.function.Views;
import org.openrenovation.core.policy.Policy;

/**
 * Every function of the library by name, for callers that are not Java (函数接口): JSON in, the value
 * or every problem out.
 *
 * <p>{@code under(policy).evaluate("threshold", json)} of 79 of 100 against 4/5 gives {@code
 * {"met": false, "ratio": "79/100", "shortfall": "1"}}. The same input gives the same output, byte
 * for byte. An amount beyond the range of the library is a problem at the root, never a wrapped
 * figure.
 */
public final class RenovationFunctions {
  private final Policy policy;

  private RenovationFunctions(Policy policy) {
    this.policy = policy;
  }

  /**
   * The functions under this policy; a key that an input leaves out is read as the policy has it.
   */
  public static RenovationFunctions under(Policy policy) {
    return new RenovationFunctions(policy);
  }

  /** Their names. */
  public Seq<String> names() {
    return AllFunctions.BY_NAME.keySet().toVector();
  }

  /** The value of this function for this JSON text. */
  public Validation<Seq<Problem>, JsonNode> evaluate(String name, String json) {
    return JsonText.parse(json).flatMap(input -> evaluate(name, input));
  }

  /** The value of this function for this input. */
  public Validation<Seq<Problem>, JsonNode> evaluate(String name, JsonNode input) {
    return answer(name, input).map(JsonFunction.Answer::value);
  }

  /**
   * The value and, where the function decides, its whole reasoning: {@code {"value": …, "trace":
   * …}}.
   */
  public Validation<Seq<Problem>, JsonNode> explain(String name, JsonNode input) {
    return answer(name, input)
        .map(
            answer -> {
              ObjectNode explained = JsonNodeFactory.instance.objectNode();
              explained.set("value", answer.value());
              answer.trace().ifPresent(trace -> explained.set("trace", Views.TRACE.write(trace)));
              return explained;
            });
  }

  /** The JSON Schema of this function's input under the policy. */
  public Validation<Seq<Problem>, JsonNode> schema(String name) {
    return function(name)
        .map(
            function ->
                function
                    .inputSchema(policy)
                    .put("$schema", "https://json-schema.org/draft/2020-12/schema"));
  }

  private Validation<Seq<Problem>, JsonFunction.Answer> answer(String name, JsonNode input) {
    return function(name).flatMap(function -> bounded(function, input));
  }

  private Validation<Seq<Problem>, JsonFunction.Answer> bounded(
      JsonFunction<?, ?> function, JsonNode input) {
    try {
      return function.apply(policy, input);
    } catch (ArithmeticException beyond) {
      return Validation.invalid(Vector.of(Problem.at("", "value.overflow")));
    }
  }

  private static Validation<Seq<Problem>, JsonFunction<?, ?>> function(String name) {
    return AllFunctions.BY_NAME
        .get(name)
        .<Validation<Seq<Problem>, JsonFunction<?, ?>>>map(Validation::valid)
        .getOrElse(
            () ->
                Validation.invalid(
                    Vector.of(
                        Problem.at("", "function.unknown", name)
                            .withChoices(AllFunctions.BY_NAME.keySet()))));
  }
}
