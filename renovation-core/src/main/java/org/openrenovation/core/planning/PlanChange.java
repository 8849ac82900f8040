package org.openrenovation.core.planning;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Wording;

/** A community that is in one of two plans only, or in another year (计划变动). */
@Value.Immutable
public interface PlanChange extends Serializable {
  /** The community's id. */
  String community();

  /** Its year in the first plan; absent where it is not in it. */
  Optional<Integer> from();

  /** Its year in the second plan; absent where it is not in it. */
  Optional<Integer> to();

  /** How the first plan tells of it; absent where it is no candidate there, or no reasons are. */
  Optional<Step> before();

  /** How the second plan tells of it. */
  Optional<Step> after();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What becomes of it. */
  default Kind kind() {
    if (from().isEmpty()) {
      return Kind.ENTERS;
    }
    return to().isEmpty() ? Kind.LEAVES : Kind.MOVES;
  }

  /** What is its own and differs, as far as both plans tell it: its need, its points, its tier. */
  default Map<String, Changed> figures() {
    Map<String, Text> first = before().map(Step::figures).orElse(LinkedHashMap.empty());
    Map<String, Text> second = after().map(Step::figures).orElse(LinkedHashMap.empty());
    return LinkedHashMap.ofEntries(
        PlanTelling.OWN_FIGURES
            .filter(name -> first.containsKey(name) && second.containsKey(name))
            .filter(name -> !first.get(name).equals(second.get(name)))
            .map(
                name ->
                    Tuple.of(name, new Changed(first.get(name).get(), second.get(name).get()))));
  }

  /** What becomes of it and why, in Chinese or English. */
  default String message(Locale locale) {
    return Messages.text(
        "compare." + kind().name().toLowerCase(Locale.ROOT),
        locale,
        LinkedHashMap.of(
            "community", community(),
            "from", from().map(String::valueOf).orElse(""),
            "to", to().map(String::valueOf).orElse(""),
            "before", told(before(), locale),
            "after", told(after(), locale),
            "figures", figures().map(one -> one._2.message(one._1, locale)).mkString()));
  }

  private static String told(Optional<Step> step, Locale locale) {
    return step.map(one -> one.message(locale))
        .orElseGet(() -> Messages.text("difference.none", locale, LinkedHashMap.empty()));
  }

  /** Builds a change. */
  final class Builder extends ImmutablePlanChange.Builder {}

  /** What may become of a community. */
  enum Kind {
    /** It is in the second plan only (调入). */
    ENTERS,
    /** It is in the first plan only (调出). */
    LEAVES,
    /** Its year is another (调整年度). */
    MOVES
  }

  /**
   * A figure of two plans.
   *
   * @param before in the first
   * @param after in the second
   */
  record Changed(Text before, Text after) implements Serializable {
    private String message(String name, Locale locale) {
      return Wording.of(
              "compare.figure",
              "name",
              Messages.both("compare.figure." + name),
              "before",
              before,
              "after",
              after)
          .in(locale);
    }
  }
}
