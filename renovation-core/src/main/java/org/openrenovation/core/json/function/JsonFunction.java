package org.openrenovation.core.json.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.json.shape.Reading;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Policy;

/**
 * One function: JSON in, the room's answer out.
 *
 * @param name as callers know it
 * @param input the shape of its input, which may depend on the policy (whose facts have the
 *     policy's names)
 * @param answer what the room answers
 * @param output how that is written
 */
public record JsonFunction<I, O>(
    String name,
    Function<Policy, Shape<I>> input,
    BiFunction<Policy, I, Validation<Seq<Problem>, O>> answer,
    View<O> output) {

  /** A function whose input is always sound once read. */
  static <I, O> JsonFunction<I, O> of(
      String name, Shape<I> input, BiFunction<Policy, I, O> answer, View<O> output) {
    return new JsonFunction<>(
        name, policy -> input, (policy, in) -> Validation.valid(answer.apply(policy, in)), output);
  }

  /** A function that may still find its input unsound. */
  static <I, O> JsonFunction<I, O> checked(
      String name,
      Shape<I> input,
      BiFunction<Policy, I, Validation<Seq<Problem>, O>> answer,
      View<O> output) {
    return new JsonFunction<>(name, policy -> input, answer, output);
  }

  /** A function whose input has words of the policy's own. */
  static <I, O> JsonFunction<I, O> policyShaped(
      String name,
      Function<Policy, Shape<I>> input,
      BiFunction<Policy, I, O> answer,
      View<O> output) {
    return new JsonFunction<>(
        name, input, (policy, in) -> Validation.valid(answer.apply(policy, in)), output);
  }

  /** A function whose answer may refuse its input, for what only the policy shows to be wrong. */
  static <I, O> JsonFunction<I, O> refusable(
      String name, Shape<I> input, BiFunction<Policy, I, O> answer, View<O> output) {
    return checked(
        name,
        input,
        (policy, in) -> {
          try {
            return Validation.valid(answer.apply(policy, in));
          } catch (RefusedException refused) {
            return Validation.invalid(refused.problems());
          }
        },
        output);
  }

  /** The answer as JSON, with the reasoning where the answer is a decision. */
  public Validation<Seq<Problem>, Answer> apply(Policy policy, JsonNode json) {
    return Reading.of(input.apply(policy), json)
        .flatMap(in -> answer.apply(policy, in))
        .map(
            out ->
                new Answer(
                    output.write(out),
                    out instanceof Decision<?> decision
                        ? Optional.of(decision.trace())
                        : Optional.empty()));
  }

  /** The JSON Schema of its input under this policy. */
  public ObjectNode inputSchema(Policy policy) {
    return input.apply(policy).schema();
  }

  /** What a function answers; a class of its own, since a record does not hold an Optional. */
  public static final class Answer {
    private final JsonNode value;
    private final Optional<Trace> trace;

    Answer(JsonNode value, Optional<Trace> trace) {
      this.value = value;
      this.trace = trace;
    }

    /** The value. */
    public JsonNode value() {
      return value;
    }

    /** How it came about, where the function decides. */
    public Optional<Trace> trace() {
      return trace;
    }
  }
}
