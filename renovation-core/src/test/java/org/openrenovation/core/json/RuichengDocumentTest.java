package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyClause;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Reading;
import org.openrenovation.core.testing.Clause;

/** Ruicheng's document, its example values and its thirty communities, held against the text. */
class RuichengDocumentTest {
  private static final PolicyDocument DOCUMENT = Counties.policy("ruicheng");
  private static final Overlay EXAMPLE = Counties.overlay("ruicheng", "example");
  private static final Register COMMUNITIES = Counties.communities("ruicheng");

  /**
   * Every parameter in order: id, clause, basis, reading, value; several values one after another.
   */
  private static final String PARAMETERS =
      """
      policy.judged-by 1 READING R30 PLAN_YEAR
      plan.targets 1 TEXT {2021:2,2022:7,2023:6,2024:7,2025:8}
      assessment.cut-off 2.3.3 TEXT 11
      assessment.grades 5.3 UNSET
      inclusion.required 2.1 TEXT [residential,inCountySeat,facilitiesDeficient,residentsWilling]
      inclusion.exclusions 2.1 TEXT R32 [inShantytownPlan,rebuildPlanned,mainlySelfBuilt,urbanVillage]
      inclusion.deficiency 2.1 READING R31 ANY
      inclusion.built-before 2.1 READING R11 {}
      support.central.key-year 3.1 TEXT 2000
      support.central.year-rule 3.1 READING R10 LATEST
      scope.basic.waiver 2.2 READING WITH_REASON
      scope.support.threshold 2.2 UNSET
      scope.smart-safe.synchronised 2.2 TEXT true
      room.ratio 2.2.1 UNSET
      room.minimum 2.2.1 UNSET
      survey.channels 2.3 TEXT [ONLINE,OFFLINE]
      consent.inclusion.threshold 2.3.1 TEXT R1 4/5
      consent.base 2.3.1 READING R3 HOUSEHOLDS
      consent.paper-over-online 2.3 READING true
      consultation.scheme.threshold 2.4.1 TEXT R4 4/5
      satisfaction.threshold 2.4.5 TEXT R1 4/5
      satisfaction.base 2.4.5 READING R7 RESPONDENTS
      satisfaction.count-basically 2.4.5 READING R7 true
      satisfaction.min-response 2.4.5 UNSET
      vote.general.quorum 2.8 TEXT R1 2/3
      vote.general.approval 2.8 TEXT R2 1/2
      vote.special.quorum 2.8 LAW R1 2/3
      vote.special.approval 2.8 LAW R1 3/4
      vote.abstention 2.8 READING R9 PARTICIPATES
      vote.person 2.8 LAW R8 OWNER
      ranking.tiers 2.3.1 READING R16 {first:1,last:3}
      ranking.weights 2.3.1 UNSET R15
      ranking.tie-order 2.3.1 READING [willingness,contribution,participation,demolition,latestBuiltYear,id]
      plan.strategy 2.3.1 READING BY_RANK
      plan.refill 2.3.1 READING R27 false
      grading.bands 2.4.1 UNSET
      coordination.kinds 2.3.2 TEXT [WATER,POWER,HEAT,GAS,TELECOM,DRAINAGE,ELDERLY_CARE,CULTURE,EDUCATION,\
      HEALTH,CHILD_CARE,SPORTS,POSTAL,PUBLIC_SECURITY]
      coordination.overlap 2.3.2 READING 1
      milestone.survey 2.3.3 TEXT R6 1
      milestone.designed 2.3.3 TEXT R6 2
      milestone.approved 2.3.3 TEXT R6 3
      milestone.started 2.3.3 TEXT R17 5
      milestone.substantially-complete 2.3.3 TEXT R18 10
      milestone.complete 2.3.3 TEXT R18 11
      calendar.working 2.3.3 LAW CN
      calendar.stops 2.3.3 UNSET
      gates.warning-days 2.3.3 UNSET
      progress.limits 2.3.3 UNSET R15
      publicity.days 2.4.2 TEXT 5
      publicity.counting 2.4.2 READING R5 CALENDAR
      publicity.roll-on-rest-day 2.4.2 LAW R5 true
      publicity.objections-block 2.4.2 READING R23 false
      review.city.which-result 2.4.2 READING R19 LAST
      permits.before-start 2.4.3 TEXT [QUALITY_SUPERVISION,SAFETY_FILING,CONSTRUCTION_PERMIT]
      charges.barred-payers 2.4.4 READING [CONTRACTOR,PROJECT]
      acceptance.parties 2.4.5 TEXT [COMMUNITY,RESIDENTS,DESIGNER,CONTRACTOR,SUPERVISOR,COUNTY_OFFICE]
      acceptance.spot-check 2.4.5 READING true
      bodies.six 2.7 TEXT [PARTY_BRANCH,RESIDENTS_COMMITTEE,OWNERS_COMMITTEE_OR_PROPERTY_COMMITTEE,\
      PROPERTY_COMPANY,BUILDING_LEADER,SERVICE_STATION]
      property.services 2.8 TEXT [CLEANING,MAINTENANCE,SECURITY]
      property.managed-from 2.8 READING COMPLETION
      property.vote 2.8 TEXT [PROFESSIONAL]
      funding.capacity 2.2 UNSET
      funding.owner-share.improvement 2.2 UNSET R13
      funding.owner-share.enhancement 2.2 UNSET R13
      funding.owner-share.basic 2.2 UNSET
      funding.basic.public-part-above 2.2 READING R12 1/2
      funding.county-share 3.2 UNSET R14
      funding.contribution-order 3.2 READING [utility,originalOwner,social]
      funding.upper-order 3.2 READING [central,provincial,city]
      subsidy.weights 3.1 LAW {area:2/5,households:2/5,buildings:1/10,communities:1/10,performance:0/1}; \
      LAW {area:2/5,households:3/10,buildings:1/10,communities:1/10,performance:1/10}; UNSET
      earmark.central.prefers 3.1 TEXT R34 {builtBy:[2000]}
      earmark.special-funds.prefers 3.2 TEXT R34 {items:[ELDERLY_CARE,HEALTH_STATION,MARKET]}
      earmark.provident-fund.allowed 3.3 TEXT R26 {items:[ELEVATOR,OWN_HOME]}
      earmark.priority 3.1 UNSET
      ledger.special 3.1 TEXT true
      provident.purposes 3.3 TEXT [ELEVATOR,OWN_HOME]
      provident.own-home 3.3 READING R26 true
      provident.cap 3.3 READING R26 OWNERS_SHARE
      apportion.base 3.3 LAW AREA
      apportion.lift.coefficients 3.3 UNSET
      debt.refusals 3.4 READING R28 [governmentGuarantee,buyback,minimumReturn,contractorAdvance,\
      governmentObligor]
      debt.bond-within-quota 3.2 READING R28 true
      investment.term 3.5 UNSET
      investment.rate 3.5 UNSET
      bundle.across-areas 3.5 TEXT true
      in-kind.as-cash 3.3 READING false
      utility.kinds 3.5 TEXT [POWER,TELECOM,WATER,HEAT,GAS]
      units.community-first 2.4 TEXT true
      units.adjacent-joined 4.2 TEXT true
      stock.usable 4.2 READING R35 [idle,consent]
      stock.services 4.2 TEXT [ELDERLY_CARE,CHILD_CARE,HEALTH,CULTURE,OTHER]
      stock.lease 4.2 TEXT true
      land.price-waiver 4.3 TEXT R36 [VACANT,WASTE,GREEN,CLEARED]
      quality.due-day 2.5 READING true
      return.percent-decimals 5.3 READING 1
      return.start-gate 5.3 READING STARTED
      return.completion-gate 5.3 READING COMPLETE
      """;

  @Test
  @Clause("head")
  void theEnvelopeIsThatOfTheDocument() {
    assertThat(DOCUMENT.number()).isEqualTo("芮政办发〔2022〕23号");
    assertThat(DOCUMENT.issued()).isEqualTo(LocalDate.of(2022, 7, 5));
    assertThat(DOCUMENT.inForce().from()).isEqualTo(DOCUMENT.issued());
    assertThat(DOCUMENT.inForce().to()).isEmpty();
    assertThat(DOCUMENT.planYears().years()).containsExactly(2021, 2022, 2023, 2024, 2025);
  }

  @Test
  void everyParameterHasTheClauseTheBasisTheReadingAndTheValueOfTheText() {
    Seq<String> actual = parameters().map(RuichengDocumentTest::line);
    assertThat(actual).containsExactlyElementsOf(Vector.ofAll(PARAMETERS.lines()));
  }

  /** A parameter as the table above writes it. */
  private static String line(JsonNode parameter) {
    String values =
        elements(parameter.get("values"))
            .map(
                value ->
                    value.get("basis").textValue()
                        + (value.has("reading") ? " " + value.get("reading").textValue() : "")
                        + (value.has("value") ? " " + value.get("value") : ""))
            .mkString("; ");
    return (parameter.get("id").textValue() + " " + parameter.get("clause").textValue())
        + (" " + values.replace("\"", ""));
  }

  @Test
  void theClausesFollowTheNumberingOfTheText() {
    assertThat(DOCUMENT.clauseIds())
        .hasSize(37)
        .contains("head", "1", "2.1", "2.2.3", "2.3.3", "2.4.5", "2.8", "3.5", "4.4", "5.4")
        .contains("A1", "A2", "A3");
    assertThat(DOCUMENT.clause("2.3.1").label()).isEqualTo(new Text("二（三）1", "II(3)1"));
    assertThat(DOCUMENT.clause("A3").label()).isEqualTo(new Text("附件3", "Annex 3"));
  }

  @Test
  void theReadingsAreR1ToR36() {
    assertThat(DOCUMENT.readings().map(Reading::id))
        .containsExactlyElementsOf(Vector.rangeClosed(1, 36).map(number -> "R" + number));
  }

  @Test
  void theExampleSetsExactlyWhatTheTextLeavesOpen() {
    Seq<String> open =
        DOCUMENT
            .parameters()
            .filter(parameter -> parameter.values().exists(value -> value.value().isEmpty()))
            .map(Parameter::id);
    assertThat(EXAMPLE.values().keySet()).containsExactlyInAnyOrderElementsOf(open);
    assertThat(EXAMPLE.values().values().map(DatedValue::basis)).containsOnly(Basis.ASSUMPTION);
    assertThat(
            DOCUMENT
                .with(EXAMPLE)
                .parameters()
                .flatMap(Parameter::values)
                .filter(value -> value.value().isEmpty()))
        .isEmpty();
  }

  /** What it lays over the law's weights begins where the law's end. */
  @Test
  void theExampleLeavesTheSubsidyWeightsOf2021AsTheRuleHasThem() {
    Parameter weights = DOCUMENT.with(EXAMPLE).parameter("subsidy.weights").orElseThrow();
    assertThat(weights.on(LocalDate.of(2021, 12, 31)).map(DatedValue::basis)).contains(Basis.LAW);
    assertThat(weights.on(LocalDate.of(2022, 1, 1)).map(DatedValue::basis))
        .contains(Basis.ASSUMPTION);
  }

  @Test
  void theExampleReadsAsATableOfFiguresInBothLanguages() {
    assertThat(shown("funding.owner-share.improvement"))
        .isEqualTo(
            new Text(
                "低于 3/10：3/10、3/10 以上、低于 3/5：1/5、3/5 以上：1/10",
                "below 3/10: 3/10, 3/10 up to below 3/5: 1/5, 3/5 and above: 1/10"));
    assertThat(shown("calendar.stops").zh()).isEqualTo("12月1日至2月29日");
    assertThat(shown("progress.limits")).isEqualTo(new Text("绿灯 0、黄灯 10", "green 0, amber 10"));
  }

  private static Text shown(String parameter) {
    return EXAMPLE.values().get(parameter).get().value().orElseThrow().shown();
  }

  /**
   * No word of the engine is left as it stands in the data: none in capitals or camel case in
   * Chinese, none in snake or camel case in English. Grades A, B and C are the county's own.
   */
  @Test
  void everyValueReadsAsChineseAndAsEnglish() {
    for (Parameter parameter : DOCUMENT.with(EXAMPLE).parameters()) {
      for (DatedValue value : parameter.values()) {
        Text shown = DOCUMENT.shown(value.value().orElseThrow());
        assertThat(shown.zh()).as(parameter.id()).doesNotContainPattern("[A-Za-z]{2}");
        assertThat(shown.en())
            .as(parameter.id())
            .isNotEmpty()
            .doesNotContainPattern("[A-Z]{2}|_|[a-z][A-Z]|[\\u4e00-\\u9fff]");
      }
    }
  }

  @Test
  void everyNameHeadingAndReadingIsChineseInChineseAndEnglishInEnglish() {
    Seq<Text> texts =
        DOCUMENT
            .parameters()
            .map(Parameter::name)
            .appendAll(DOCUMENT.clauses().map(PolicyClause::heading))
            .appendAll(DOCUMENT.readings().flatMap(r -> Vector.of(r.question(), r.answer())))
            .appendAll(
                DOCUMENT
                    .parameters()
                    .flatMap(Parameter::values)
                    .flatMap(value -> value.source().stream().toList()));
    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(text.zh()).containsPattern("[\\u4e00-\\u9fff]");
              assertThat(text.en()).containsPattern("[a-z]{2}");
            });
  }

  @Test
  void theDocumentIsReadAgainAsItIsWritten() {
    assertThat(PolicyDocuments.read(PolicyDocuments.write(DOCUMENT)).get()).isEqualTo(DOCUMENT);
  }

  /** Annex 3, year by year. */
  @ParameterizedTest
  @CsvSource({
    "2021, 2,  3, 100,  8804.27",
    "2022, 7,  9, 147, 14735.08",
    "2023, 6, 11, 257, 29456.42",
    "2024, 7,  8, 218, 24030.96",
    "2025, 8,  9, 141, 14965.16",
  })
  @Clause("A3")
  void theRegisterAddsUpByYear(int year, int size, long buildings, long households, String area) {
    assertThat(totals(COMMUNITIES.of(year)))
        .isEqualTo(new Totals(size, buildings, households, area));
  }

  @Test
  @Clause("A3")
  void theRegisterAddsUpToThirtyCommunities() {
    assertThat(totals(COMMUNITIES)).isEqualTo(new Totals(30, 40, 863, "91991.89"));
  }

  @Test
  @Clause("A3")
  void oneCommunityWasBuiltInTwoYears() {
    assertThat(COMMUNITIES.communities().filter(one -> one.builtYears().size() > 1))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo("2023-02");
              assertThat(one.name()).isEqualTo("工商银行住宅楼");
              assertThat(one.builtYears()).containsExactly(1995, 1997);
            });
  }

  @Test
  @Clause("A3")
  void everyCommunityIsToldWhole() {
    for (Community one : COMMUNITIES.communities()) {
      assertThat(Vector.of(one.location(), one.buildings(), one.households(), one.area()))
          .as(one.id())
          .allMatch(Optional::isPresent);
      assertThat(one.id()).startsWith(one.planYear() + "-");
    }
    assertThat(HashSet.ofAll(COMMUNITIES.communities().map(Community::name))).hasSize(30);
  }

  private record Totals(int communities, long buildings, long households, String area) {}

  private static Totals totals(Register register) {
    Area area = register.area();
    return new Totals(
        register.size(), register.buildings(), register.households(), area.toString());
  }

  private static Seq<JsonNode> parameters() {
    return elements(JsonText.parse(PolicyDocuments.write(DOCUMENT)).get().get("parameters"));
  }

  private static Seq<JsonNode> elements(JsonNode list) {
    return Vector.ofAll(StreamSupport.stream(list.spliterator(), false));
  }
}
