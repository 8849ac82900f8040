package org.openrenovation.core.policy;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value.Immutable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;

/**
 * Values laid over a policy (假设调整): examples where the text sets none, or another policy to compare
 * with. What it sets says so: an example's basis is ASSUMPTION.
 */
@Immutable
public interface Overlay extends Serializable {
  /** A short id: {@code example}. */
  String id();

  /** What it is for. */
  Text title();

  /**
   * The values by parameter, each without an end; one with a beginning leaves the values before it
   * as they are.
   */
  Map<String, DatedValue> values();

  /** The sections that it puts in place of those of their keys, or adds. */
  Seq<PolicySection> sections();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** One value for one parameter, as an assumption. */
  static Overlay of(String parameter, Value value) {
    DatedValue dated = DatedValue.builder().value(value).basis(Basis.ASSUMPTION).build();
    return builder().id(parameter).title(Text.same(parameter)).putValues(parameter, dated).build();
  }

  /**
   * The parameters with these values in place of theirs.
   *
   * @throws RefusedException where a parameter is not there, or has another form
   */
  default Seq<Parameter> over(Seq<Parameter> parameters) {
    Vector<Problem> unknown =
        values()
            .toVector()
            .filter(entry -> !parameters.exists(parameter -> parameter.id().equals(entry._1)))
            .map(entry -> Problem.at("values." + entry._1, "id.unknown", entry._1));
    RefusedException.throwIfAny(unknown.appendAll(foreign(parameters)));
    return parameters.map(
        parameter ->
            values().get(parameter.id()).map(value -> laid(parameter, value)).getOrElse(parameter));
  }

  private Seq<Problem> foreign(Seq<Parameter> parameters) {
    return parameters.flatMap(
        parameter ->
            values()
                .get(parameter.id())
                .flatMap(
                    dated ->
                        dated
                            .value()
                            .map(io.vavr.control.Option::of)
                            .orElse(io.vavr.control.Option.none()))
                .filter(value -> !parameter.type().holds(value))
                .map(
                    value ->
                        Problem.at("values." + parameter.id(), "value.type", value.shown().en())
                            .with("expected", parameter.type().expected())));
  }

  private static Parameter laid(Parameter parameter, DatedValue value) {
    Seq<DatedValue> kept =
        value.from().isEmpty()
            ? Vector.empty()
            : parameter.values().flatMap(old -> before(old, value.from().get()).stream().toList());
    return Parameter.builder()
        .id(parameter.id())
        .name(parameter.name())
        .clause(parameter.clause())
        .type(parameter.type())
        .values(kept.append(value))
        .build();
  }

  /** What is left of an older value before that day. */
  private static Optional<DatedValue> before(DatedValue old, LocalDate day) {
    if (old.from().map(first -> !first.isBefore(day)).orElse(false)) {
      return Optional.empty();
    }
    if (old.to().map(last -> last.isBefore(day)).orElse(false)) {
      return Optional.of(old);
    }
    DatedValue.Builder cut = DatedValue.builder().basis(old.basis()).to(day.minusDays(1));
    old.from().ifPresent(cut::from);
    old.value().ifPresent(cut::value);
    old.reading().ifPresent(cut::reading);
    old.source().ifPresent(cut::source);
    return Optional.of(cut.build());
  }

  /** Builds an overlay. */
  final class Builder extends ImmutableOverlay.Builder {}
}
