package org.openrenovation.core.funding.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.funding.County;
import org.openrenovation.core.funding.Gift;
import org.openrenovation.core.funding.GiftBook;
import org.openrenovation.core.funding.InKind;
import org.openrenovation.core.funding.subsidy.Region;
import org.openrenovation.core.funding.subsidy.SubsidyAllocation;
import org.openrenovation.core.funding.subsidy.SubsidyPot;
import org.openrenovation.core.funding.subsidy.SubsidyShares;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clauses 3.1 and 3.3: costs, gifts and upper-level money, divided to the fen. */
class ApportionTest {
  private static final Apportion TRAINING = Apportion.under(County.TRAINING);

  private static CostUnit floor(int floor) {
    return CostUnit.builder().id("F" + floor).floor(floor).build();
  }

  private static UnitCost lift(CostUnit... units) {
    return UnitCost.builder()
        .amount(Money.ofYuan(360_000))
        .base(ApportionBase.FLOOR)
        .units(Vector.of(units))
        .build();
  }

  /** The published example of a six-storey house: 36 of 600 thousand, floors 1 and 2 free. */
  @Test
  @Clause("3.3")
  void aLiftIsSharedByThePublishedPercentagesOfItsFloors() {
    Decision<Apportionment> decision =
        TRAINING.decide(lift(floor(1), floor(2), floor(3), floor(4), floor(5), floor(6)));
    assertThat(decision.value().amounts().orElseThrow().mapValues(Money::toString))
        .isEqualTo(
            LinkedHashMap.of(
                "F1",
                "0.00",
                "F2",
                "0.00",
                "F3",
                "61200.00",
                "F4",
                "79200.00",
                "F5",
                "100800.00",
                "F6",
                "118800.00"));
    assertThat(decision.trace().render(Locale.CHINA)).contains("360000.00 元由 4 户分摊，依据：按楼层系数");
  }

  @Test
  @Clause("3.3")
  void withoutCoefficientsALiftCannotBeSharedAndTheParameterIsNamed() {
    Decision<Apportionment> decision =
        Apportion.under(County.POLICY).decide(lift(floor(2), floor(3)));
    assertThat(decision.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(decision.findings().map(Finding::code)).containsExactly("policy.unset");
    assertThat(decision.findings().head().step().uses().head().id())
        .isEqualTo("apportion.lift.coefficients");
  }

  @Test
  @Clause("3.3")
  void whereTheOwnersAgreedOnNothingFloorAreasCount() {
    UnitCost.Builder cost = UnitCost.builder().amount(Money.parse("10.00"));
    cost.addUnits(CostUnit.builder().id("a").area(Area.parse("50")).build());
    cost.addUnits(CostUnit.builder().id("b").area(Area.parse("100")).build());
    Apportionment shared = Apportion.under(County.POLICY).outcome(cost.build());
    assertThat(shared.amounts().orElseThrow().values().mkString(" ")).isEqualTo("3.33 6.67");
    cost.addUnits(CostUnit.builder().id("c").build());
    UnitCost lacking = cost.build();
    assertThatThrownBy(() -> TRAINING.outcome(lacking)).hasMessageContaining("units[2].area");
  }

  @Test
  @Clause("3.3")
  void aFloorWithoutACoefficientIsRefusedWithTheFloorsThatHaveOne() {
    UnitCost cost = lift(floor(2), floor(9));
    assertThatThrownBy(() -> TRAINING.outcome(cost))
        .hasMessageContaining("units[1].floor")
        .hasMessageContaining("1, 2, 3, 4, 5, 6");
    Policy cellar =
        County.with(
            "apportion.lift.coefficients",
            new Value.Figures(LinkedHashMap.of("cellar", Fraction.ONE)));
    assertThatThrownBy(() -> Apportion.under(cellar)).hasMessageContaining("cellar");
    UnitCost free = lift(floor(1), floor(2));
    assertThatThrownBy(() -> TRAINING.outcome(free)).hasMessageContaining("units");
  }

  @Test
  @Clause("3.3")
  void agreedWeightsAreSharedAndEveryPartIsTold() {
    WeightedCost cost =
        new WeightedCost(
            Money.parse("100.00"),
            Vector.of(
                new WeightedCost.Share("a", Fraction.of(1, 3)),
                new WeightedCost.Share("b", Fraction.of(2, 3)),
                new WeightedCost.Share("c", Fraction.ZERO)));
    Decision<Apportionment> decision = TRAINING.decide(cost);
    assertThat(decision.trace().root().test()).isEqualTo("apportion");
    assertThat(decision.trace().root().parts().map(step -> step.message(Locale.CHINA)))
        .containsExactly(
            "费用 100.00 元由 2 户按约定权重分摊",
            "a：权重 1/3，分摊 33.33 元",
            "b：权重 2/3，分摊 66.67 元",
            "c：权重 0，分摊 0.00 元");
    assertThat(decision.trace().parameters()).isEmpty();
    assertThat(TRAINING.decide(lift(floor(3))).trace().parameters().map(use -> use.id()))
        .containsExactly("apportion.lift.coefficients", "apportion.base");
    Money below = Money.ofFen(-1);
    assertThatThrownBy(() -> LargestRemainder.split(below, Vector.of(Fraction.ONE)))
        .hasMessageContaining("amount");
  }

  @Test
  @Clause("3.3")
  void giftsOfLaterDaysAreNotThereYetAndEachIsTold() {
    GiftBook.Builder book =
        GiftBook.builder()
            .addEntries(gift("a", Gift.Kind.CASH, "1", "500.00"))
            .addEntries(gift("b", Gift.Kind.MATERIAL, "2.50", "1.00"));
    Decision<InKind.Totals> day =
        InKind.under(County.POLICY).decide(book.asOf(LocalDate.of(2023, 6, 1)).build());
    assertThat(day.value().total()).isEqualTo(Money.parse("502.50"));
    assertThat(day.trace().root().test()).isEqualTo("inKind");
    assertThat(day.trace().root().parts().map(step -> step.message(Locale.CHINA)))
        .containsExactly("a（捐资）：1 × 500.00 元，计 500.00 元", "b（捐物）：2.5 × 1.00 元，计 2.50 元");
    GiftBook before =
        GiftBook.builder()
            .addEntries(gift("a", Gift.Kind.CASH, "1", "500.00"))
            .asOf(LocalDate.of(2023, 5, 31))
            .build();
    assertThat(InKind.under(County.POLICY).outcome(before).total()).isEqualTo(Money.ZERO);
    GiftBook.Builder twice = book.addEntries(gift("a", Gift.Kind.CASH, "1", "5.00"));
    assertThatThrownBy(twice::build).hasMessageContaining("entries[2].id");
  }

  @Test
  @Clause("3.3")
  void goodsAndLabourAreCashOnlyWhereThePolicySaysSo() {
    GiftBook book =
        GiftBook.builder()
            .addEntries(gift("a", Gift.Kind.LABOUR, "7.5", "22.00"))
            .addEntries(gift("b", Gift.Kind.CASH, "1", "500.00"))
            .build();
    Decision<InKind.Totals> decision = InKind.under(County.POLICY).decide(book);
    assertThat(decision.value().cash()).isEqualTo(Money.parse("500.00"));
    assertThat(decision.value().inKind()).isEqualTo(Money.parse("165.00"));
    assertThat(decision.trace().render(Locale.CHINA))
        .contains("捐资 500.00 元，捐物折价 0.00 元，投工折价 165.00 元，合计 665.00 元");
    Policy other = County.with("in-kind.as-cash", new Value.Flag(true));
    assertThat(InKind.under(other).outcome(book).cash()).isEqualTo(Money.parse("665.00"));
  }

  private static Gift gift(String id, Gift.Kind kind, String quantity, String value) {
    return Gift.builder()
        .id(id)
        .kind(kind)
        .quantity(Fraction.parse(quantity))
        .unitValue(Money.parse(value))
        .date(LocalDate.of(2023, 6, 1))
        .build();
  }

  @Test
  @Clause("3.1")
  void theWeightsOfTheYearDivideAndFrom2022TheyAreUnset() {
    SubsidyPot pot =
        new SubsidyPot(
            Money.parse("1000.00"), Vector.of(region("A", 300, 30), region("B", 100, 10)));
    Policy of2019 = new Policy(County.POLICY.document(), LocalDate.of(2019, 12, 31));
    SubsidyShares shares = SubsidyAllocation.under(of2019).outcome(pot);
    assertThat(shares.shares().orElseThrow().get("A")).contains(Fraction.of(3, 4));
    assertThat(
            SubsidyAllocation.under(of2019)
                .decide(pot)
                .trace()
                .root()
                .parts()
                .map(step -> step.message(Locale.CHINA)))
        .containsExactly("A：份额 3/4（75.00%），分得 750.00 元", "B：份额 1/4（25.00%），分得 250.00 元");
    SubsidyPot empty = new SubsidyPot(Money.ofYuan(1), Vector.of(region("A", 0, 10)));
    assertThatThrownBy(() -> SubsidyAllocation.under(of2019).outcome(empty))
        .hasMessageContaining("weights.area");
    Decision<SubsidyShares> now = SubsidyAllocation.under(County.POLICY).decide(pot);
    assertThat(now.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(now.findings().map(Finding::code)).containsExactly("policy.unset");
  }

  @Test
  @Clause("3.1")
  void weightsOfOtherFactorsAndRegionsBelowNothingAreRefused() {
    Policy other =
        County.with("subsidy.weights", new Value.Shares(LinkedHashMap.of("age", Fraction.ONE)));
    assertThatThrownBy(() -> SubsidyAllocation.under(other)).hasMessageContaining("performance");
    assertThatThrownBy(() -> region("A", -1, 2)).hasMessageContaining("area");
  }

  private static Region region(String id, long area, long households) {
    return Region.builder()
        .id(id)
        .area(Area.ofHundredths(area * 100))
        .households(households)
        .buildings(households / 10)
        .communities(households / 10)
        .difficulty(Fraction.ONE)
        .performance(Fraction.of(80, 1))
        .build();
  }
}
