package org.openrenovation.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clauses 2.6, 3.3, 3.5 and 4.3: what a project may use, and what it must see to. */
class SupportTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final LandUse LAND = LandUse.under(POLICY);
  private static final UtilityAssets UTILITIES = UtilityAssets.under(POLICY);
  private static final ProvidentFund FUND = ProvidentFund.under(POLICY);

  private static Facts agreed() {
    return LAND.facts()
        .with("breachesPlanning", false)
        .with("rightHolderAgrees", true)
        .with("neighboursAgree", true)
        .saying("purpose", "FACILITY");
  }

  private static Answer<LandUse.State> price(LandUse land, Facts facts) {
    return land.outcome(facts).rules().get("LAND_PRICE").get();
  }

  private static Seq<String> findings(Decision<?> decision) {
    return decision
        .findings()
        .map(finding -> finding.code() + finding.subject().map(about -> " " + about).orElse(""));
  }

  @Test
  @Clause("4.3")
  void vacantLandInsideIsFreeAndLandAroundHasItsPrice() {
    Facts vacant = agreed().saying("landKind", "VACANT");
    assertThat(price(LAND, vacant.with("withinCommunity", true)).state())
        .isEqualTo(LandUse.State.WAIVED);
    assertThat(price(LAND, vacant.with("withinCommunity", false)).state())
        .isEqualTo(LandUse.State.DUE);
    assertThat(price(LAND, vacant).missing()).containsExactly("withinCommunity");
    assertThat(price(LAND, agreed()).missing()).containsExactly("landKind", "withinCommunity");
  }

  @Test
  @Clause("4.3")
  void aCountyThatFreesFewerKindsOfLandAsksAPriceForTheOthers() {
    LandUse other =
        LandUse.under(
            POLICY.with(Overlay.of("land.price-waiver", new Value.Words(Vector.of("WASTE")))));
    Facts green = agreed().saying("landKind", "GREEN").with("withinCommunity", true);
    assertThat(price(other, green).state()).isEqualTo(LandUse.State.DUE);
    assertThat(other.decide(green).trace().parameters().map(ParameterUse::id))
        .containsExactly("land.price-waiver");
    LandUse none =
        LandUse.under(
            POLICY.with(Overlay.of("land.price-waiver", new Value.Words(Vector.empty()))));
    assertThat(price(none, green.without("landKind")).state()).isEqualTo(LandUse.State.DUE);
  }

  @Test
  @Clause("4.3")
  void aKindOfLandThatTheTableDoesNotKnowIsFoundWhenTheDocumentIsLoaded() {
    Policy other = POLICY.with(Overlay.of("land.price-waiver", new Value.Words(Vector.of("FARM"))));
    assertThatThrownBy(() -> LandUse.under(other))
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly(
                        "sections.landUse.lines[1].rows[0].when[5].parameter code.unknown FARM",
                        "sections.landUse.lines[1].rows[2].when[4].parameter code.unknown FARM"));
  }

  @Test
  @Clause("4.3")
  void whyLandMayBeUsedIsSaid() {
    Facts lift = agreed().saying("purpose", "ELEVATOR").with("idleBuilding", false);
    assertThat(LAND.decide(lift).findings().map(finding -> finding.message(Locale.CHINA)).take(1))
        .containsExactly("利用存量土地：允许（违反规划：否；使用权人同意：是；相邻权人同意：是；用途为“加装电梯”：是）");
    assertThat(findings(LAND.decide(lift)))
        .containsExactly(
            "land.allowed STOCK_LAND_USE",
            "land.missing-fact LAND_PRICE.landKind",
            "land.missing-fact LAND_PRICE.withinCommunity",
            "land.not-applicable REGISTRATION_CHANGE",
            "land.not-applicable REGISTRATION");
  }

  @Test
  @Clause("3.5")
  void whatTheUtilityOwnedItRenovatesAndTheRestIsHandedOver() {
    Facts open = UTILITIES.facts();
    Decision<UtilityAssets.Result> decision =
        UTILITIES.decide(
            new UtilityAssetList(
                Vector.of(
                    new UtilityAsset("a", "POWER", open.with("ownedByUtilityBefore", true)),
                    new UtilityAsset("b", "WATER", open.with("ownedByUtilityBefore", false)),
                    new UtilityAsset("c", "GAS", open))));
    assertThat(decision.value().assets().get("c").get().missing())
        .containsExactly("ownedByUtilityBefore");
    assertThat(decision.value().shown().zh()).isEqualTo("3 处专营设施中，应当移交 1 处，无法认定 1 处");
    assertThat(findings(decision))
        .contains(
            "utility.utility a.RENOVATES",
            "utility.required b.HAND_OVER",
            "utility.missing-fact c.RENOVATES.ownedByUtilityBefore",
            "utility.utility c.MAINTAINS");
  }

  @Test
  @Clause("3.5")
  void aKindThatIsNoneOfTheUtilitiesAndALineTooFewAreRefused() {
    UtilityAssetList cable =
        new UtilityAssetList(Vector.of(new UtilityAsset("a", "CABLE_TV", UTILITIES.facts())));
    assertThatThrownBy(() -> UTILITIES.outcome(cable))
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly("assets[0].kind code.unknown CABLE_TV"));
    FactTable table = POLICY.section(FactTable.class, UtilityAssets.KEY);
    FactTable fewer =
        new FactTable(table.key(), table.clause(), table.facts(), table.lines().take(2));
    assertThatThrownBy(() -> UtilityAssets.under(Policy.of(POLICY.document().with(fewer), 2023)))
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly("sections.utilityAssets.lines id.unknown MAINTAINS"));
  }

  private static Withdrawal.Builder lift() {
    return withdrawal("ELEVATOR");
  }

  private static Withdrawal.Builder withdrawal(String purpose) {
    return Withdrawal.builder().purpose(purpose).share(Money.parse("50000.00"));
  }

  @Test
  @Clause("3.3")
  void upToWhatIsLeftOfTheShareAtOnesOwnHome() {
    Decision<WithdrawalVerdict> decision =
        FUND.decide(lift().ownHome(true).withdrawn(Money.parse("19999.99")).build());
    assertThat(decision.value().cap()).contains(Money.parse("30000.01"));
    assertThat(findings(decision)).isEmpty();
    assertThat(decision.trace().render(Locale.CHINA))
        .contains("可以提取", "本人应分担 50000.00 元，已提取 19999.99 元，还可提取 30000.01 元");
  }

  @Test
  @Clause("3.3")
  void anotherPurposeDeniesWhateverTheHome() {
    assertThat(findings(FUND.decide(withdrawal("OTHER").build())))
        .containsExactly("provident.purpose");
    assertThat(findings(FUND.decide(withdrawal("OTHER").ownHome(false).build())))
        .containsExactly("provident.purpose", "provident.not-own-home");
    Decision<WithdrawalVerdict> open = FUND.decide(lift().build());
    assertThat(open.value().outcome()).isEqualTo(ProvidentFund.Outcome.UNDETERMINED);
    assertThat(open.value().cap()).isEqualTo(Optional.empty());
    assertThat(findings(open)).containsExactly("provident.missing-fact ownHome");
  }

  @Test
  @Clause("3.3")
  void aCountyThatDoesNotAskForTheOwnHomeNeedNotKnowIt() {
    ProvidentFund other =
        ProvidentFund.under(POLICY.with(Overlay.of("provident.own-home", new Value.Flag(false))));
    assertThat(other.outcome(lift().build()).outcome()).isEqualTo(ProvidentFund.Outcome.ALLOWED);
    assertThatThrownBy(() -> lift().withdrawn(Money.parse("-0.01")).build())
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly("withdrawn value.negative -0.01"));
  }

  @Test
  @Clause("2.6")
  void theOwnersBundleNeedsOwnersWhoStandAsOneAndSomethingToEarnFrom() {
    ModelChoice models = ModelChoice.under(POLICY);
    Facts facts = models.facts().with("marketConditions", true).with("revenueSpace", true);
    Decision<ModelChoice.Result> decision =
        models.decide(facts.with("commercialBundle", false).with("singleOwnerInterest", true));
    assertThat(decision.value().that(ModelChoice.State.FITS))
        .containsExactly("EPC_O_OWNER_BUNDLE", "PUBLIC");
    assertThat(decision.value().shown().zh()).isEqualTo("3 种模式中，适用 2 种，无法认定 0 种");
    assertThat(decision.findings().last().message(Locale.CHINA)).isEqualTo("政府投资改造：适用（任何情形）");
  }
}
