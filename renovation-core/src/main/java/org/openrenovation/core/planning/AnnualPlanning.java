package org.openrenovation.core.planning;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.search.Selection;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * A year's plan (年度改造计划, clause 2.3.1).
 *
 * <p>BY_RANK goes down the ranking and skips what no longer fits. BEST_VALUE makes the total of the
 * exact scores greatest: first among the most urgent tier alone, then among the others with the
 * money and places that it leaves; of equal totals the cheaper plan, of these the one that has the
 * earliest rank in which they differ. Who may not be planned (not included, too few residents
 * agreeing, a fact missing) is in neither.
 *
 * <p>With ¥100 a first candidate of 90 points for ¥100 is the plan by rank; a second and third of
 * 50 and 45 points for ¥50 each are the best value, at 5 points more. Each candidate left out has
 * its reason and what would change it; the decision always says what the strict ranking costs.
 */
public final class AnnualPlanning implements Rule<PlanRequest, AnnualPlan> {
  /** How a plan is chosen. */
  public static final ParameterId<Value.Word> STRATEGY =
      ParameterId.word("plan.strategy", Strategy.BY_RANK.name(), Strategy.BEST_VALUE.name());

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(STRATEGY, Ranking.TIERS);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Word> strategy;
  private final Setting<Value.Counts> tiers;

  private AnnualPlanning(Setting<Value.Word> strategy, Setting<Value.Counts> tiers) {
    this.strategy = strategy;
    this.tiers = tiers;
  }

  /** The making of a plan as this policy has it. */
  public static AnnualPlanning under(Policy policy) {
    return new AnnualPlanning(policy.get(STRATEGY), policy.get(Ranking.TIERS));
  }

  /** How it chooses. */
  public Strategy strategy() {
    return Strategy.valueOf(strategy.required().word());
  }

  @Override
  public String code() {
    return "annualPlan";
  }

  @Override
  public Clause clause() {
    return strategy.use().clause();
  }

  @Override
  public AnnualPlan judge(PlanRequest request, Steps steps) {
    Eligible eligible = Eligible.of(request, firstTier());
    Selection selection = strategy() == Strategy.BY_RANK ? eligible.byRank() : eligible.bestValue();
    Map<String, NotPlanned> notChosen = LinkedHashMap.empty();
    PlanTelling telling = new PlanTelling(clause());
    steps.tell(() -> telling.conditions(request));
    Vector<String> chosen = Vector.empty();
    int place = 0;
    for (PlanCandidate candidate : request.candidates()) {
      Optional<NotPlanned> bar = candidate.bar();
      if (bar.isPresent()) {
        notChosen = notChosen.put(candidate.id(), bar.get());
        steps.tell(() -> telling.barred(candidate, bar.get()));
        continue;
      }
      int at = place++;
      Money left = Money.ofFen(selection.left()[at]);
      if (selection.chosen()[at]) {
        chosen = chosen.append(candidate.id());
        steps.tell(() -> telling.in("plan.chosen", candidate, request.year(), left));
      } else {
        long lacking = selection.lacking()[at];
        NotPlanned reason = lacking > 0 ? NotPlanned.COUNT : NotPlanned.BUDGET;
        notChosen = notChosen.put(candidate.id(), reason);
        steps.tell(() -> telling.turnedAway(candidate, reason, left, lacking));
      }
    }
    if (steps.isListening()) {
      tellPrice(eligible, selection, steps, telling);
    }
    return AnnualPlan.builder()
        .year(request.year())
        .chosen(chosen)
        .notChosen(notChosen)
        .cost(Money.ofFen(eligible.choice().cost(selection.chosen())))
        .totalScore(eligible.total(selection))
        .isProven(selection.bound().isEmpty())
        .build();
  }

  /** What is not asked for is computed only where somebody listens. */
  private void tellPrice(Eligible eligible, Selection selection, Steps steps, PlanTelling telling) {
    boolean isByRank = strategy() == Strategy.BY_RANK;
    Selection byRank = isByRank ? selection : eligible.byRank();
    Selection bestValue = isByRank ? eligible.bestValue() : selection;
    Fraction best = eligible.total(bestValue);
    steps.tell(telling.price(eligible.total(byRank), best, strategy.use(), tiers.use()));
    bestValue.bound().ifPresent(bound -> steps.tell(telling.notProven(bound)));
  }

  private int firstTier() {
    return Math.toIntExact(tiers.required().counts().get("first").get());
  }

  /** How a plan is chosen. */
  public enum Strategy {
    /** Down the ranking (按名次). */
    BY_RANK,
    /** The best total score (总分最优). */
    BEST_VALUE
  }
}
