package org.openrenovation.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.testing.Clause;

/** Clauses 2.2, 3.2 and 3.3: who pays what of a budget and of a settlement. */
@Clause({"2.2", "3.2", "3.3"})
class FundingSplitTest {
  private static final CommunityBudget BUDGET =
      new CommunityBudget(
          Vector.of(
              new FundedItem("ROADS", WorkClass.BASIC, Money.ofYuan(400_000)),
              new FundedItem("ELEVATOR", WorkClass.IMPROVEMENT, Money.ofYuan(300_000)),
              new FundedItem("MEALS", WorkClass.ENHANCEMENT, Money.ofYuan(100_000))),
          new OtherMoney(
              LinkedHashMap.of("utility", Money.ofYuan(50_000)),
              LinkedHashMap.of(
                  "central", Money.ofYuan(200_000), "provincial", Money.ofYuan(150_000))));

  /** A capacity of 9/20 is in the middle band: 1/5 and 2/5. */
  @Test
  void theOwnersShareFollowsTheCountysFiscalCapacity() {
    Decision<FundingPlan> decision = FundingSplit.under(County.TRAINING).decide(BUDGET);
    FundingPlan plan = decision.value();
    assertThat(plan.owners()).contains(Money.ofYuan(100_000));
    assertThat(plan.sources().remainder()).contains(Money.ofYuan(300_000));
    assertThat(plan.sources().county()).contains(Money.ofYuan(240_000));
    assertThat(plan.basicFiscalRatio()).contains(Fraction.of(13, 14));
    assertThat(decision.findings()).isEmpty();
    assertThat(decision.trace().render(Locale.CHINA))
        .contains(
            "加装电梯（完善类）300000.00 元，业主出资 60000.00 元",
            "扣除上级补助后剩余 300000.00 元，县财政承担 240000.00 元，其他地方资金 60000.00 元");
  }

  @Test
  void everySourceIsToldInTheOrderOfUse() {
    Decision<FundingPlan> decision = FundingSplit.under(County.TRAINING).decide(BUDGET);
    assertThat(decision.trace().root().test()).isEqualTo("funding");
    assertThat(decision.trace().root().parts().map(Step::code))
        .containsExactly(
            "funding.item",
            "funding.item",
            "funding.item",
            "funding.contributions",
            "funding.government",
            "funding.upper",
            "funding.county",
            "funding.basic-fiscal");
    SettledAccount account =
        new SettledAccount(Money.ofYuan(700_000), Money.ofYuan(100_000), BUDGET.money());
    Decision<Settlement.Result> settled = Settlement.under(County.TRAINING).decide(account);
    assertThat(settled.trace().root().test()).isEqualTo("settlement");
    assertThat(settled.trace().root().parts().map(step -> step.message(Locale.CHINA)))
        .containsExactly(
            "使用各方出资 50000.00 元",
            "政府投入 550000.00 元",
            "使用上级补助 350000.00 元",
            "扣除上级补助后剩余 200000.00 元，县财政承担 160000.00 元，其他地方资金 40000.00 元");
    assertThatThrownBy(
            () ->
                Settlement.under(County.TRAINING)
                    .outcome(
                        new SettledAccount(
                            Money.ofYuan(1),
                            Money.ZERO,
                            new OtherMoney(
                                LinkedHashMap.empty(), LinkedHashMap.of("moon", Money.ofYuan(1))))))
        .hasMessageContaining("upper.moon");
  }

  /** Half is not mainly. */
  @Test
  void exactlyHalfFromThePublicPurseIsNotMainlyFromIt() {
    FundingSplit split =
        FundingSplit.under(
            County.TRAINING.with(
                Overlay.of("funding.owner-share.basic", new Value.Ratio(Fraction.of(1, 2)))));
    CommunityBudget budget =
        new CommunityBudget(
            Vector.of(new FundedItem("ROADS", WorkClass.BASIC, Money.ofYuan(100))),
            new OtherMoney(LinkedHashMap.empty(), LinkedHashMap.empty()));
    assertThat(split.decide(budget).findings().map(Finding::code))
        .containsExactly("funding.basic-not-fiscal");
    assertThat(split.decide(budget).findings().head().message(Locale.CHINA)).contains("占 1/2，未");
  }

  @Test
  void whatTheTextLeavesOpenIsNamedAndTheRestIsGivenAllTheSame() {
    Decision<FundingPlan> decision = FundingSplit.under(County.POLICY).decide(BUDGET);
    assertThat(decision.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(decision.findings().map(finding -> finding.subject().orElseThrow()))
        .containsExactly(
            "ownerShare.BASIC", "ownerShare.IMPROVEMENT", "ownerShare.ENHANCEMENT", "countyShare");
    assertThat(decision.value().total()).isEqualTo(Money.ofYuan(800_000));
    assertThat(decision.value().sources().government()).isEmpty();
  }

  /** Where the table is there and the capacity is not, it is the capacity that must be set. */
  @Test
  void theParameterThatIsMissingIsTheOneNamed() {
    Bands table =
        new Bands(
            Vector.of(
                Band.builder().below(Fraction.of(1, 2)).result("1/5").build(),
                Band.builder().atLeast(Fraction.of(1, 2)).result("1/10").build()));
    Policy policy =
        County.POLICY.with(Overlay.of("funding.owner-share.improvement", new Value.Banded(table)));
    Decision<FundingPlan> decision = FundingSplit.under(policy).decide(BUDGET);
    assertThat(
            decision
                .findings()
                .filter(finding -> finding.subject().equals(Optional.of("ownerShare.IMPROVEMENT")))
                .flatMap(finding -> finding.step().uses())
                .map(ParameterUse::id))
        .containsExactly("funding.capacity");
  }

  @Test
  void whateverTheOwnersPayTooMuchIsTooMuch() {
    CommunityBudget budget =
        new CommunityBudget(
            BUDGET.items(),
            new OtherMoney(
                LinkedHashMap.of("utility", Money.ofYuan(800_001)),
                LinkedHashMap.of("central", Money.ofYuan(7))));
    Decision<FundingPlan> decision = FundingSplit.under(County.POLICY).decide(budget);
    assertThat(decision.value().sources().government()).contains(Money.ZERO);
    assertThat(decision.findings().map(Finding::code))
        .contains("funding.over-contributed", "funding.upper-surplus", "funding.basic-not-fiscal");
    assertThat(decision.trace().render(Locale.CHINA)).contains("节余 ≥ 1.00 元", "节余 7.00 元");
  }

  @Test
  void moneyOfSomebodyThePolicyDoesNotKnowIsRefused() {
    CommunityBudget budget =
        new CommunityBudget(
            BUDGET.items(),
            new OtherMoney(LinkedHashMap.of("friends", Money.ofYuan(1)), LinkedHashMap.empty()));
    assertThatThrownBy(() -> FundingSplit.under(County.POLICY).outcome(budget))
        .hasMessageContaining("contributions.friends")
        .hasMessageContaining("utility, originalOwner, social");
  }

  /** Seen to fail when the county's part and the rest were each rounded half-up. */
  @Property
  void whatIsUsedAddsUpToTheTotal(@ForAll long seed) {
    Random random = new Random(seed);
    FundingPlan plan = FundingSplit.under(shares(random, 0)).outcome(budget(random));
    PublicFunding sources = plan.sources();
    Money used =
        Money.sum(used(sources.contributionsUsed()))
            .plus(Money.sum(used(sources.upperUsed())))
            .plus(plan.owners().orElseThrow())
            .plus(sources.county().orElseThrow())
            .plus(sources.otherLocal().orElseThrow());
    assertThat(used).isEqualTo(plan.total());
    assertThat(Money.sum(plan.items().map(item -> item.owners().orElseThrow())))
        .isEqualTo(plan.owners().orElseThrow());
  }

  /** Seen to fail when the owners' money was taken whole where it exceeds the settlement. */
  @Property
  void aSettlementAddsUpToTheFenToo(@ForAll long seed) {
    Random random = new Random(seed);
    SettledAccount account =
        new SettledAccount(
            Money.ofFen(random.nextInt(1_000)),
            Money.ofFen(random.nextInt(600)),
            budget(random).money());
    Settlement.Result result = Settlement.under(shares(random, 0)).outcome(account);
    PublicFunding sources = result.sources();
    Money used =
        Money.sum(used(sources.contributionsUsed()))
            .plus(Money.sum(used(sources.upperUsed())))
            .plus(result.owners())
            .plus(sources.county().orElseThrow())
            .plus(sources.otherLocal().orElseThrow());
    assertThat(used).isEqualTo(account.settlement());
  }

  /** Seen to fail when an unset owners' share was read as 0. */
  @Property
  void whatIsGivenWithoutAShareIsSoWhateverTheShare(@ForAll long seed) {
    Random random = new Random(seed);
    CommunityBudget budget = budget(random);
    long shares = random.nextLong();
    int unset = random.nextInt(16);
    FundingPlan open = FundingSplit.under(shares(new Random(shares), unset)).outcome(budget);
    for (int i = 0; i < 8; i++) {
      Policy set = shares(new Random(shares), unset, random);
      FundingPlan closed = FundingSplit.under(set).outcome(budget);
      assertThat(closed.outcome()).isEqualTo(Determination.DETERMINED);
      figures(open)
          .forEach((name, figure) -> assertThat(figures(closed).get(name)).contains(figure));
    }
    boolean allGiven =
        figures(open).size()
            == figures(FundingSplit.under(shares(random, 0)).outcome(budget)).size();
    assertThat(open.outcome() == Determination.DETERMINED).isEqualTo(allGiven);
  }

  /** Seen to fail when city money was taken before central money. */
  @Property
  void moreUpperMoneyNeverCostsTheCountyMore(@ForAll long seed) {
    Random random = new Random(seed);
    CommunityBudget budget = budget(random);
    OtherMoney money = budget.money();
    OtherMoney more =
        new OtherMoney(
            money.contributions(),
            money
                .upper()
                .put(
                    "central",
                    money.upper().get("central").get().plus(Money.ofFen(random.nextInt(200)))));
    FundingSplit split = FundingSplit.under(shares(random, 0));
    PublicFunding before = split.outcome(budget).sources();
    PublicFunding after = split.outcome(new CommunityBudget(budget.items(), more)).sources();
    assertThat(after.county().orElseThrow()).isLessThanOrEqualTo(before.county().orElseThrow());
    assertThat(after.upperUsed().get(0).used().orElseThrow())
        .isGreaterThanOrEqualTo(before.upperUsed().get(0).used().orElseThrow());
    Money left = before.government().orElseThrow().minus(money.upper().get("central").get());
    assertThat(before.upperUsed().get(2).used().orElseThrow().isZero() || !left.isNegative())
        .isTrue();
  }

  @Test
  void aSettlementBelowWhatOwnersPaidLeavesTheRestAsSurplus() {
    OtherMoney none = new OtherMoney(LinkedHashMap.empty(), LinkedHashMap.empty());
    Decision<Settlement.Result> decision =
        Settlement.under(County.POLICY)
            .decide(new SettledAccount(Money.ofYuan(100), Money.ofYuan(120), none));
    assertThat(decision.value().outcome()).isEqualTo(Determination.DETERMINED);
    assertThat(decision.value().sources().contributionSurplus()).contains(Money.ofYuan(20));
    Decision<Settlement.Result> open =
        Settlement.under(County.POLICY)
            .decide(new SettledAccount(Money.ofYuan(100), Money.ofYuan(99), none));
    assertThat(open.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(open.findings().map(Finding::code)).containsExactly("policy.unset");
    assertThat(open.findings().head().step().uses().head().id()).isEqualTo("funding.county-share");
  }

  private static Seq<Money> used(Seq<SourceUse> uses) {
    return uses.map(use -> use.used().orElseThrow());
  }

  private static Map<String, Object> figures(FundingPlan plan) {
    Map<String, Object> figures = LinkedHashMap.empty();
    PublicFunding sources = plan.sources();
    Map<String, Optional<?>> all =
        LinkedHashMap.<String, Optional<?>>of(
                "owners", plan.owners(),
                "ratio", plan.basicFiscalRatio(),
                "surplus", sources.contributionSurplus(),
                "government", sources.government(),
                "upperSurplus", sources.upperSurplus(),
                "remainder", sources.remainder(),
                "county", sources.county(),
                "otherLocal", sources.otherLocal())
            .merge(
                LinkedHashMap.ofEntries(
                    sources
                        .contributionsUsed()
                        .appendAll(sources.upperUsed())
                        .map(use -> Tuple.of(use.source(), use.used()))))
            .merge(
                LinkedHashMap.ofEntries(
                    plan.items()
                        .zipWithIndex()
                        .map(item -> Tuple.of("item" + item._2, item._1.owners()))));
    for (Tuple2<String, Optional<?>> one : all) {
      if (one._2.isPresent()) {
        figures = figures.put(one._1, one._2.get());
      }
    }
    return figures;
  }

  private static CommunityBudget budget(Random random) {
    Seq<FundedItem> items =
        Vector.fill(
            random.nextInt(5),
            () ->
                new FundedItem(
                    "x",
                    WorkClass.values()[random.nextInt(3)],
                    Money.ofFen(random.nextInt(4) * random.nextInt(50))));
    return new CommunityBudget(
        items,
        new OtherMoney(
            amounts(random, "utility", "originalOwner", "social"),
            amounts(random, "central", "provincial", "city")));
  }

  private static Map<String, Money> amounts(Random random, String... words) {
    return LinkedHashMap.ofEntries(
        Vector.of(words)
            .map(word -> Tuple.of(word, Money.ofFen(random.nextInt(3) * random.nextInt(80)))));
  }

  /** Random shares, of which those with a bit in the mask are unset. */
  private static Policy shares(Random random, int unset) {
    return shares(random, unset, null);
  }

  private static Policy shares(Random random, int unset, Random instead) {
    Policy policy = County.POLICY;
    String[] ids = {
      "funding.owner-share.basic",
      "funding.owner-share.improvement",
      "funding.owner-share.enhancement",
      "funding.county-share"
    };
    for (int i = 0; i < ids.length; i++) {
      Fraction share = Fraction.of(random.nextInt(5), 4);
      boolean open = (unset >> i & 1) == 1;
      if (open && instead == null) {
        continue;
      }
      Fraction set = open ? Fraction.of(instead.nextInt(8), 7) : share;
      policy = policy.with(Overlay.of(ids[i], value(i, set)));
    }
    return policy;
  }

  private static Value value(int place, Fraction share) {
    Fraction within = share.compareTo(Fraction.ONE) > 0 ? Fraction.ONE : share;
    return place == 0 || place == 3
        ? new Value.Ratio(within)
        : new Value.Banded(new Bands(Vector.of(Band.builder().result(within.toString()).build())));
  }
}
