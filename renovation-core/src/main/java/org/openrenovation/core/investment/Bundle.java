package org.openrenovation.core.investment;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Which communities carry each other (跨片区组合平衡、小区自平衡, clause 3.5): those with a surplus are all in,
 * and as many households of deficit communities as the surplus carries, then as many communities.
 * Where areas may not carry each other, each balances by itself.
 *
 * <p>A surplus of ¥100.00 carries one deficit of ¥100.00 with 50 households rather than two of
 * ¥50.00 with 20 and 25.
 */
public final class Bundle implements Rule<BundleCandidates, Bundle.Result> {
  /** Whether areas may carry each other. */
  public static final ParameterId<Value.Flag> ACROSS_AREAS =
      ParameterId.of("bundle.across-areas", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(ACROSS_AREAS);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Flag> acrossAreas;

  private Bundle(Setting<Value.Flag> acrossAreas) {
    this.acrossAreas = acrossAreas;
  }

  /** The bundling as this policy has it. */
  public static Bundle under(Policy policy) {
    return new Bundle(policy.get(ACROSS_AREAS));
  }

  @Override
  public String code() {
    return "bundle";
  }

  @Override
  public Clause clause() {
    return acrossAreas.use().clause();
  }

  @Override
  public Result judge(BundleCandidates candidates, Steps steps) {
    Map<String, ? extends Seq<BundleMember>> groups =
        acrossAreas.required().yes()
            ? LinkedHashMap.of("", candidates.communities())
            : TreeMap.ofEntries(candidates.communities().groupBy(BundleMember::area));
    Vector<BundleMember> chosen = Vector.empty();
    boolean isProven = true;
    for (Seq<BundleMember> group : groups.values()) {
      Seq<BundleMember> surplus = group.reject(BundleMember::isDeficit);
      long budget = Money.sum(surplus.map(BundleMember::npv)).fen();
      BestDeficits.Chosen best = BestDeficits.of(group.filter(BundleMember::isDeficit), budget);
      chosen = chosen.appendAll(surplus).appendAll(best.members());
      isProven &= best.isProven();
    }
    Result result = result(chosen.sortBy(BundleMember::id), isProven);
    if (steps.isListening()) {
      candidates
          .communities()
          .forEach(member -> steps.tell(step(member, result.chosen().contains(member.id()))));
      if (!result.isProven()) {
        steps.tell(notProven());
      }
    }
    return result;
  }

  private static Result result(Seq<BundleMember> chosen, boolean isProven) {
    long households = 0;
    for (BundleMember member : chosen) {
      households = Math.addExact(households, member.households());
    }
    return new Result(
        chosen.map(BundleMember::id),
        households,
        Money.sum(chosen.map(BundleMember::npv)),
        isProven);
  }

  private Step step(BundleMember member, boolean isIn) {
    return Step.builder()
        .test("bundle.member")
        .code(isIn ? "bundle.in" : "bundle.out")
        .subject(member.id())
        .clause(clause())
        .state(Truth.of(isIn))
        .figure("area", member.area())
        .figure("households", member.households())
        .figure("npv", member.npv())
        .addUses(acrossAreas.use())
        .build();
  }

  private Step notProven() {
    return Step.builder()
        .test("bundle.proven")
        .code("bundle.not-proven")
        .clause(clause())
        .state(Truth.UNKNOWN)
        .build();
  }

  /**
   * The bundle.
   *
   * @param chosen the ids of its communities, sorted
   * @param households how many it covers
   * @param npv what it is worth; 0 or more
   * @param isProven whether no better one exists; always so up to 40 communities
   */
  public record Result(Seq<String> chosen, long households, Money npv, boolean isProven)
      implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "bundle.result",
          LinkedHashMap.of(
              "communities", Text.same(Integer.toString(chosen.size())),
              "households", Text.same(Long.toString(households)),
              "npv", Text.same(npv.toString())));
    }
  }
}
