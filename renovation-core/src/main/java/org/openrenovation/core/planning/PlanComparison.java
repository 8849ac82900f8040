package org.openrenovation.core.planning;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Difference;
import org.openrenovation.core.explain.Step;

/**
 * Two plans laid side by side (计划对比): who enters, who leaves, who moves to another year, and why;
 * and what else the plans tell differently, money, places and results. Any two can be compared, of
 * one year or of several, made under other policies, with other money or other facts. A plan
 * compared with itself gives nothing.
 */
@Value.Immutable
public interface PlanComparison extends Serializable {
  /**
   * What differs in the plans as a whole, by test: {@code 2024 年：资金 100.00 元 → 2024 年：资金 120.00 元}.
   */
  Seq<Difference.Change> conditions();

  /** Who enters, leaves or moves: in the order in which the second plan tells, then the first. */
  Seq<PlanChange> changes();

  /** What differs between two plans with their reasons. */
  static PlanComparison between(
      Decision<? extends PlannedYears> before, Decision<? extends PlannedYears> after) {
    return new Builder()
        .conditions(
            Difference.between(before, after)
                .changes()
                .filter(change -> !change.test().equals(PlanTelling.CANDIDATE)))
        .changes(changes(before.value(), after.value(), told(before), told(after)))
        .build();
  }

  /** What differs between two plans of which only the years are known. */
  static PlanComparison between(PlannedYears before, PlannedYears after) {
    return new Builder()
        .changes(changes(before, after, LinkedHashMap.empty(), LinkedHashMap.empty()))
        .build();
  }

  /** How a plan tells of each candidate. */
  private static Map<String, Step> told(Decision<?> plan) {
    return plan.trace()
        .root()
        .parts()
        .filter(step -> step.test().equals(PlanTelling.CANDIDATE))
        .foldLeft(
            LinkedHashMap.empty(), (all, step) -> all.put(step.subject().orElseThrow(), step));
  }

  private static Vector<PlanChange> changes(
      PlannedYears before,
      PlannedYears after,
      Map<String, Step> toldBefore,
      Map<String, Step> toldAfter) {
    return LinkedHashSet.ofAll(toldAfter.keySet())
        .addAll(after.years().keySet())
        .addAll(toldBefore.keySet())
        .addAll(before.years().keySet())
        .toVector()
        .filter(id -> !before.years().get(id).equals(after.years().get(id)))
        .map(
            id ->
                PlanChange.builder()
                    .community(id)
                    .from(before.years().get(id).toJavaOptional())
                    .to(after.years().get(id).toJavaOptional())
                    .before(toldBefore.get(id).toJavaOptional())
                    .after(toldAfter.get(id).toJavaOptional())
                    .build());
  }

  /** Whether the two tell the same of who is renovated when, and under which conditions. */
  default boolean isEmpty() {
    return conditions().isEmpty() && changes().isEmpty();
  }

  /** Those of whom this becomes. */
  default Seq<PlanChange> of(PlanChange.Kind kind) {
    return changes().filter(change -> change.kind() == kind);
  }

  /** The differences for a person to read, a line each; not for parsing. */
  default String render(Locale locale) {
    return conditions()
        .map(change -> change.message(locale))
        .appendAll(changes().map(change -> change.message(locale)))
        .map(line -> line + "\n")
        .mkString();
  }

  /** Builds a comparison. */
  final class Builder extends ImmutablePlanComparison.Builder {}
}
