package org.openrenovation.core.planning;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.planning.search.FewestRemovals;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The least change that makes a standing plan valid again (动态调整, clause 2.3.1).
 *
 * <p>Out go those that may no longer be planned, then as few as possible, of the later ranks, until
 * budget and places hold: of ¥90, ¥50 and ¥50 against ¥100 the first goes alone. Where the policy
 * wishes it, the freed places, as many as were removed, are filled down the ranking with whoever
 * fits what is left; else nothing is added (R27). Adjusting twice changes nothing more.
 */
public final class PlanAdjustment implements Rule<StandingPlan, AnnualPlan> {
  /** Whether freed places are filled. */
  public static final ParameterId<Value.Flag> REFILL =
      ParameterId.of("plan.refill", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(REFILL);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Flag> refill;

  private PlanAdjustment(Setting<Value.Flag> refill) {
    this.refill = refill;
  }

  /** The adjustment as this policy has it. */
  public static PlanAdjustment under(Policy policy) {
    return new PlanAdjustment(policy.get(REFILL));
  }

  @Override
  public String code() {
    return "planAdjustment";
  }

  @Override
  public Clause clause() {
    return refill.use().clause();
  }

  @Override
  public AnnualPlan judge(StandingPlan plan, Steps steps) {
    PlanRequest request = plan.request();
    Set<String> standing = HashSet.ofAll(plan.standing());
    Vector<PlanCandidate> members =
        request.candidates().filter(one -> standing.contains(one.id())).toVector();
    Vector<PlanCandidate> valid = members.filter(one -> one.bar().isEmpty());
    long places = request.maxCount().orElse(Long.MAX_VALUE);
    boolean[] stays =
        FewestRemovals.kept(
            valid.toJavaStream().mapToLong(one -> need(one).fen()).toArray(),
            request.budget().fen(),
            places);
    Vector<PlanCandidate> kept =
        valid.zipWithIndex().filter(one -> stays[one._2]).map(one -> one._1);
    Vector<PlanCandidate> removed = members.removeAll(kept);
    Money left = request.budget().minus(Money.sum(kept.map(PlanAdjustment::need)));
    Vector<PlanCandidate> added =
        refill.required().yes()
            ? refilled(request, standing, left, Math.min(removed.size(), places - kept.size()))
            : Vector.empty();
    NotPlanned shortOf = kept.size() >= places ? NotPlanned.COUNT : NotPlanned.BUDGET;
    if (steps.isListening()) {
      long lacking = Math.max(0, valid.size() - places);
      tell(request, kept, removed, added, left, shortOf, lacking, steps);
    }
    Set<PlanCandidate> in = HashSet.ofAll(kept).addAll(added);
    Vector<PlanCandidate> chosen = request.candidates().filter(in::contains).toVector();
    return AnnualPlan.builder()
        .year(request.year())
        .chosen(chosen.map(PlanCandidate::id))
        .removed(removed.map(PlanCandidate::id))
        .added(added.map(PlanCandidate::id))
        .notChosen(reasons(removed, shortOf))
        .cost(Money.sum(chosen.map(PlanAdjustment::need)))
        .totalScore(chosen.map(PlanCandidate::score).fold(Fraction.ZERO, Fraction::plus))
        .build();
  }

  private static Map<String, NotPlanned> reasons(
      Vector<PlanCandidate> removed, NotPlanned shortOf) {
    Map<String, NotPlanned> reasons = LinkedHashMap.empty();
    for (PlanCandidate candidate : removed) {
      reasons = reasons.put(candidate.id(), candidate.bar().orElse(shortOf));
    }
    return reasons;
  }

  private static Vector<PlanCandidate> refilled(
      PlanRequest request, Set<String> standing, Money money, long free) {
    Vector<PlanCandidate> added = Vector.empty();
    Money left = money;
    for (PlanCandidate candidate : request.candidates()) {
      boolean isOpen = !standing.contains(candidate.id()) && candidate.bar().isEmpty();
      if (isOpen && added.size() < free && need(candidate).compareTo(left) <= 0) {
        added = added.append(candidate);
        left = left.minus(need(candidate));
      }
    }
    return added;
  }

  private void tell(
      PlanRequest request,
      Vector<PlanCandidate> kept,
      Vector<PlanCandidate> removed,
      Vector<PlanCandidate> added,
      Money left,
      NotPlanned shortOf,
      long lacking,
      Steps steps) {
    PlanTelling telling = new PlanTelling(clause());
    steps.tell(telling.conditions(request));
    for (PlanCandidate candidate : request.candidates()) {
      if (kept.contains(candidate)) {
        steps.tell(telling.in("plan.kept", candidate, request.year(), left));
      } else if (added.contains(candidate)) {
        steps.tell(telling.in("plan.added", candidate, request.year(), left));
      } else if (removed.contains(candidate)) {
        steps.tell(
            candidate
                .bar()
                .map(bar -> telling.barred(candidate, bar))
                .orElseGet(() -> telling.turnedAway(candidate, shortOf, left, lacking)));
      }
    }
    steps.tell(telling.refill(added.size(), removed.size(), refill.use()));
  }

  private static Money need(PlanCandidate candidate) {
    return candidate.need().orElseThrow();
  }
}
