package org.openrenovation.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.testing.Clause;

/** Clause 2.3.1: plans of other money, facts and policies side by side. */
@Clause("2.3.1")
class PlanComparisonTest {
  private static final AnnualPlanning BY_RANK = AnnualPlanning.under(County.POLICY);
  private static final AnnualPlanning BEST_VALUE =
      AnnualPlanning.under(County.with("plan.strategy", new Value.Word("BEST_VALUE")));
  private static final MultiYear MULTI_YEAR = MultiYear.under(County.POLICY);

  private static Vector<String> lines(PlanComparison comparison, Locale locale) {
    return Vector.ofAll(comparison.changes()).map(change -> change.message(locale));
  }

  @Test
  void moreMoneyBringsInWhoWasOverTheBudget() {
    Vector<PlanCandidate> candidates =
        Vector.of(Candidates.of("A", 2, 90, "60"), Candidates.of("B", 2, 80, "60"));
    PlanComparison comparison =
        PlanComparison.between(
            BY_RANK.decide(Candidates.request(candidates, 100, -1)),
            BY_RANK.decide(Candidates.request(candidates, 120, -1)));
    assertThat(lines(comparison, Locale.ENGLISH))
        .containsExactly(
            "B enters 2024: B: needs ¥60.00 where ¥40.00 is left, so not planned; ¥20.00 over the"
                + " budget → B: in the plan of 2024, needs ¥60.00");
    assertThat(comparison.render(Locale.CHINESE))
        .isEqualTo(
            """
            结论：2024 年度改造计划：列入 1 个小区，共需 60.00 元，总分 90.00 分 → 结论：2024 年度改造计划：列入 2 个小区，共需 120.00 元，总分 170.00 分
            2024 年：资金 100.00 元，名额不限 → 2024 年：资金 120.00 元，名额不限
            按名次确定，总分 90.00 分；按总分最优，总分 90.00 分；相差 0.00 分 → 按名次确定，总分 170.00 分；按总分最优，总分 170.00 分；相差 0.00 分
            B 调入 2024 年：B：需要 60.00 元，可用 40.00 元，未列入计划；超出 20.00 元 → B：列入 2024 年计划，需要 60.00 元
            """);
  }

  @Test
  void whoseFactsAreOthersIsToldWithThem() {
    PlanCandidate refused =
        PlanCandidate.builder()
            .id("A")
            .urgency(2)
            .score(Fraction.of(90, 1))
            .need(Money.ofYuan(100))
            .inclusion(Inclusion.Outcome.INCLUDED)
            .consent(false)
            .consentShortfall(3)
            .build();
    PlanComparison comparison =
        PlanComparison.between(
            BY_RANK.decide(
                Candidates.request(
                    Vector.of(Candidates.of("A", 2, 90, "100"), Candidates.of("B", 2, 50, "60")),
                    100,
                    -1)),
            BY_RANK.decide(
                Candidates.request(Vector.of(refused, Candidates.of("B", 2, 60, "50")), 100, -1)));
    assertThat(lines(comparison, Locale.CHINESE))
        .containsExactly(
            "A 调出 2024 年：A：列入 2024 年计划，需要 100.00 元 → A：居民同意未达到规定比例，未列入计划；尚需 3 户同意",
            "B 调入 2024 年，得分由 50.00 变为 60.00，财政资金需求由 60.00 变为 50.00：B：需要 60.00 元，可用 0.00"
                + " 元，未列入计划；超出 60.00 元 → B：列入 2024 年计划，需要 50.00 元");
  }

  @Test
  void anotherPolicyShowsInWhoLeavesAndWhoEnters() {
    PlanRequest request =
        Candidates.request(
            Vector.of(
                Candidates.of("A", 2, 90, "100"),
                Candidates.of("B", 2, 50, "50"),
                Candidates.of("C", 2, 45, "50")),
            100,
            -1);
    PlanComparison comparison =
        PlanComparison.between(BY_RANK.decide(request), BEST_VALUE.decide(request));
    assertThat(comparison.of(PlanChange.Kind.LEAVES).map(PlanChange::community))
        .containsExactly("A");
    assertThat(comparison.of(PlanChange.Kind.ENTERS).map(PlanChange::community))
        .containsExactly("B", "C");
    assertThat(comparison.of(PlanChange.Kind.MOVES)).isEmpty();
    assertThat(comparison.conditions().map(change -> change.message(Locale.CHINESE)))
        .endsWith("年度计划的确定方式：按排名依次确定 → 总得分最高");
  }

  @Test
  void whoMovesAndWhoIsNoCandidateAnyMoreIsToldSo() {
    Vector<PlanYear> years = Vector.of(PlanYear.of(2024, 1), PlanYear.of(2025, 1));
    MultiYearCandidate first = MultiYearTest.candidate("A", 1);
    MultiYearCandidate second = MultiYearTest.candidate("B", 1);
    PlanComparison comparison =
        PlanComparison.between(
            MULTI_YEAR.decide(MultiYearRequest.of(years, Vector.of(first, second))),
            MULTI_YEAR.decide(MultiYearRequest.of(years, Vector.of(second))));
    assertThat(lines(comparison, Locale.ENGLISH))
        .containsExactly(
            "B moves from 2025 to 2024: B: in 2025, needs ¥1.00; earlier only if fewer were"
                + " renovated in all, or a higher rank later → B: in 2024, needs ¥1.00",
            "A leaves 2024: A: in 2024, needs ¥1.00 → (not there)");
  }

  @Test
  void plansOfWhichOnlyTheYearsAreKnownCompareAsWell() {
    PlanComparison comparison =
        PlanComparison.between(
            () -> LinkedHashMap.of("A", 2024, "B", 2025), () -> LinkedHashMap.of("A", 2025));
    assertThat(comparison.changes().map(PlanChange::kind))
        .containsExactly(PlanChange.Kind.MOVES, PlanChange.Kind.LEAVES);
  }

  /** Seen to fail when whoever has the same year in both was listed too. */
  @Property
  void aPlanComparedWithItselfGivesNothing(@ForAll long seed) {
    PlanComparison comparison =
        PlanComparison.between(plan(new Random(seed)), plan(new Random(seed)));
    assertThat(comparison.isEmpty()).isTrue();
    assertThat(comparison.render(Locale.CHINESE)).isEmpty();
  }

  /** Seen to fail when only those of whom the second plan tells were looked at. */
  @Property
  void theFirstPlanWithTheChangesIsTheSecond(@ForAll long one, @ForAll long other) {
    Decision<? extends PlannedYears> before = plan(new Random(one));
    Decision<? extends PlannedYears> after = plan(new Random(other));
    Map<String, Integer> years = LinkedHashMap.ofEntries(before.value().years());
    for (PlanChange change : PlanComparison.between(before, after).changes()) {
      years =
          change.to().isPresent()
              ? years.put(change.community(), change.to().get())
              : years.remove(change.community());
    }
    assertThat(years.toSet()).isEqualTo(after.value().years().toSet());
  }

  /** A plan of one year, an adjusted one, or one of several years. */
  private static Decision<? extends PlannedYears> plan(Random random) {
    Vector<PlanCandidate> candidates = Candidates.random(random);
    PlanRequest request = Candidates.request(candidates, random.nextInt(30), random.nextInt(8) - 1);
    return switch (random.nextInt(4)) {
      case 0 -> BY_RANK.decide(request);
      case 1 -> BEST_VALUE.decide(request);
      case 2 ->
          PlanAdjustment.under(County.POLICY)
              .decide(
                  StandingPlan.of(
                      request,
                      candidates.map(PlanCandidate::id).filter(id -> random.nextBoolean())));
      default ->
          MULTI_YEAR.decide(
              MultiYearRequest.of(
                  Vector.range(2021, 2024)
                      .map(year -> MultiYearTest.year(year, random.nextInt(4), random.nextInt(20))),
                  candidates.map(
                      one -> MultiYearCandidate.of(one.id(), one.need().orElse(Money.ZERO)))));
    };
  }
}
