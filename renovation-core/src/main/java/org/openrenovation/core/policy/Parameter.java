package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;

/**
 * A parameter of the policy (政策参数): an id that the engine or a report asks for, its clause, and its
 * values by date, which join without gap or overlap.
 */
@Immutable
public interface Parameter extends Serializable {
  /** The id: {@code consent.inclusion.threshold}. */
  String id();

  /** What it is called, with the policy's own words in Chinese. */
  Text name();

  /** The clause that it belongs to. */
  String clause();

  /** The form that its values have, set or not. */
  ValueType type();

  /** Its values by date, earliest first; one at least. */
  Seq<DatedValue> values();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a value of another form, and dates that leave a day without a value or give it two. */
  @Check
  default void check() {
    RefusedException.throwIfAny(
        values().isEmpty()
            ? Vector.of(Problem.at("values", "value.empty"))
            : ParameterDates.problems(values()).appendAll(foreign()));
  }

  private Seq<Problem> foreign() {
    return values()
        .zipWithIndex()
        .filter(place -> place._1.value().map(value -> !type().holds(value)).orElse(false))
        .map(
            place ->
                Problem.at(
                        "values[" + place._2 + "].value",
                        "value.type",
                        place._1.value().orElseThrow().shown().en())
                    .with("expected", type().expected()));
  }

  /** The value that holds on this day; absent before the first or after the last. */
  default Optional<DatedValue> on(LocalDate day) {
    return values().find(value -> value.holdsOn(day)).toJavaOptional();
  }

  /** Builds a parameter. */
  final class Builder extends ImmutableParameter.Builder {}
}
