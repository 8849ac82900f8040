package org.openrenovation.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Truth;

/** What is found in a document by its id, its type and its day, and what a policy makes of it. */
class PolicyDocumentTest {
  private static final ParameterId<Value.Count> DAYS = ParameterId.of("days", Value.Count.class);
  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  /** A section of one word. */
  private record Names(String key, String word) implements PolicySection {
    @Override
    public Map<String, Text> names() {
      return LinkedHashMap.of(word, new Text("县里的话", "the county's word"));
    }
  }

  /** A section that names nothing. */
  private record Silent(String key) implements PolicySection {}

  private static DatedValue.Builder dated(Value value) {
    return DatedValue.builder().value(value).basis(Basis.TEXT);
  }

  private static Parameter parameter(String id, ValueType type, DatedValue... values) {
    return Parameter.builder()
        .id(id)
        .name(new Text("参数" + id, "parameter " + id))
        .clause("2.2")
        .type(type)
        .addValues(values)
        .build();
  }

  private static PolicyDocument document(PolicySection... sections) {
    return PolicyDocument.builder()
        .number("示例〔2022〕1号")
        .title(Text.same("title"))
        .jurisdiction("example")
        .jurisdictionName(Text.same("Example"))
        .issued(LocalDate.of(2022, 7, 5))
        .inForce(DateRange.from(LocalDate.of(2022, 7, 5)))
        .planYears(new YearSpan(2021, 2025))
        .addClauses(
            new PolicyClause("2.1", Text.same("II(1)"), Text.same("which")),
            new PolicyClause("2.2", new Text("二（二）", "II(2)"), Text.same("scope")))
        .addReadings(new Reading("R1", Text.same("what?"), Text.same("as it says")))
        .addParameters(
            parameter("calendar.working", ValueType.WORD, dated(new Value.Word("CN")).build()),
            parameter(
                "days",
                ValueType.COUNT,
                dated(new Value.Count(5)).to(DAY).reading("R1").build(),
                dated(new Value.Count(7)).from(DAY.plusDays(1)).build()),
            parameter("word", ValueType.WORD, dated(new Value.Word("xyz")).build()))
        .addSections(sections)
        .build();
  }

  private static Seq<String> refused(Runnable making) {
    try {
      making.run();
    } catch (RefusedException refused) {
      return refused
          .problems()
          .map(problem -> problem.path() + " " + problem.code() + " " + problem.value());
    }
    throw new AssertionError("it was not refused");
  }

  @Test
  void clausesAndParametersAreFoundByTheirIds() {
    PolicyDocument document = document();
    assertThat(document.clause("2.2").label()).isEqualTo(new Text("二（二）", "II(2)"));
    assertThat(document.clause("2.2").document()).isEqualTo("示例〔2022〕1号");
    assertThat(refused(() -> document.clause("9.9"))).containsExactly("clause id.unknown 9.9");
    assertThat(document.parameter("days").orElseThrow().id()).isEqualTo("days");
    assertThat(document.parameter("weeks")).isEmpty();
    assertThat(document.clauseIds()).containsExactlyInAnyOrder("2.1", "2.2");
  }

  @Test
  void aSectionIsFoundByItsTypeAndWhereOneTypeServesSeveralByItsKeyToo() {
    Names one = new Names("one", "a");
    Names two = new Names("two", "b");
    PolicyDocument document = document(new Silent("silent"), one, two);
    Policy policy = Policy.of(document, 2023);
    assertThat(policy.section(Silent.class)).isEqualTo(new Silent("silent"));
    assertThat(policy.section(Names.class, "two")).isEqualTo(two);
    assertThat(policy.section(Names.class, "one")).isEqualTo(one);
    assertThat(document.section(Names.class, "silent")).isEmpty();
    assertThat(refused(() -> policy.section(Names.class, "three")))
        .containsExactly("sections id.unknown three");
    assertThat(refused(() -> Policy.of(document(), 2023).section(Names.class)))
        .containsExactly("sections id.unknown Names");
    assertThat(new Silent("silent").names()).isEmpty();
  }

  @Test
  void aSectionTakesThePlaceOfTheOneOfItsKeyAndStandsBesideTheOthers() {
    PolicyDocument document = document(new Names("one", "a"), new Names("two", "b"));
    Names again = new Names("one", "c");
    assertThat(document.with(again).sections()).containsExactly(new Names("two", "b"), again);
    Overlay overlay = Overlay.builder().id("o").title(Text.same("o")).addSections(again).build();
    assertThat(document.with(overlay)).isEqualTo(document.with(again));
    assertThat(Policy.of(document, 2023).with(overlay).document()).isEqualTo(document.with(again));
  }

  @Test
  void aCountysOwnWordsAreShownByTheNamesOfAllItsSections() {
    PolicyDocument document = document(new Silent("silent"), new Names("one", "xyz"));
    assertThat(document.shown(new Value.Word("xyz")))
        .isEqualTo(new Text("县里的话", "the county's word"));
    assertThat(
            Policy.of(document, 2023)
                .get(ParameterId.word("word", "xyz"))
                .use()
                .value()
                .orElseThrow()
                .en())
        .isEqualTo("the county's word");
  }

  @Test
  void aValueHoldsFromItsFirstDayToItsLastAndItsUseSaysSo() {
    PolicyDocument document = document();
    assertThat(new Policy(document, DAY).get(DAYS).required().number()).isEqualTo(5);
    Setting<Value.Count> later = new Policy(document, DAY.plusDays(1)).get(DAYS);
    assertThat(later.required().number()).isEqualTo(7);
    assertThat(later.use().validity()).contains(DateRange.from(DAY.plusDays(1)));
    assertThat(later.use().name().en()).isEqualTo("parameter days");
    assertThat(later.use().clause().id()).isEqualTo("2.2");
    assertThat(later.use().basis()).isEqualTo(Basis.TEXT);
    DatedValue closed = dated(new Value.Count(1)).from(DAY).to(DAY.plusDays(9)).build();
    assertThat(closed.validity()).contains(DateRange.of(DAY, DAY.plusDays(9)));
    assertThat(closed.holdsOn(DAY.plusDays(9))).isTrue();
    assertThat(closed.holdsOn(DAY.plusDays(10))).isFalse();
    assertThat(closed.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(dated(new Value.Count(1)).from(DAY).to(DAY).build().holdsOn(DAY)).isTrue();
  }

  @Test
  void aParameterThatIsNotThereOrOfAnotherFormIsRefused() {
    Policy policy = Policy.of(document(), 2023);
    assertThat(refused(() -> policy.get(ParameterId.of("weeks", Value.Count.class))))
        .containsExactly("parameters id.unknown weeks");
    assertThat(refused(() -> policy.get(ParameterId.words("days"))))
        .containsExactly("parameters value.type days");
  }

  @Test
  void whatIsUnsetIsToldWithItsNameAndLeavesOpen() {
    DatedValue open = DatedValue.builder().basis(Basis.UNSET).build();
    Overlay overlay =
        Overlay.builder().id("o").title(Text.same("o")).putValues("days", open).build();
    Step step = Policy.of(document(), 2023).with(overlay).get(DAYS).unset("t", "X1");
    assertThat(step.state()).isEqualTo(Truth.UNKNOWN);
    assertThat(step.subject()).contains("X1");
    assertThat(step.message(Locale.ENGLISH))
        .isEqualTo("parameter days: the policy sets no value, so this stays undetermined");
    assertThat(step.uses().map(use -> use.id())).containsExactly("days");
  }

  @Test
  void theWorkingCalendarIsTheOneThatThePolicyNames() {
    Policy official = Policy.of(document(), 2023);
    assertThat(official.calendar()).isEqualTo(WorkCalendar.china());
    Policy plain = official.with(Overlay.of("calendar.working", new Value.Word("MON_FRI")));
    assertThat(plain.calendar()).isEqualTo(WorkCalendar.mondayToFriday());
    assertThat(official.with(WorkCalendar.china()).official()).isEqualTo(official.official());
  }

  @Test
  void anOverlayWithABeginningKeepsWhatIsLeftOfTheValueBeforeWithAllThatItRestsOn() {
    DatedValue before =
        DatedValue.builder()
            .from(DAY.minusDays(99))
            .value(new Value.Count(5))
            .basis(Basis.READING)
            .reading("R1")
            .source(Text.same("another rule"))
            .build();
    DatedValue over =
        DatedValue.builder().from(DAY).value(new Value.Count(9)).basis(Basis.ASSUMPTION).build();
    Overlay overlay =
        Overlay.builder().id("o").title(Text.same("o")).putValues("days", over).build();
    Parameter days = parameter("days", ValueType.COUNT, before);
    DatedValue cut = overlay.over(Vector.of(days)).single().values().head();
    assertThat(cut)
        .isEqualTo(
            DatedValue.builder()
                .from(DAY.minusDays(99))
                .to(DAY.minusDays(1))
                .value(new Value.Count(5))
                .basis(Basis.READING)
                .reading("R1")
                .source(Text.same("another rule"))
                .build());
    DatedValue sameDay =
        DatedValue.builder().from(DAY).value(new Value.Count(5)).basis(Basis.TEXT).build();
    assertThat(
            overlay.over(Vector.of(parameter("days", ValueType.COUNT, sameDay))).single().values())
        .containsExactly(over);
  }

  @Test
  void theOneDocumentInForceJudgesAsItStoodOnThatDay() {
    Policies policies = Policies.of(document());
    assertThat(policies.on("example", DAY).get().day()).isEqualTo(DAY);
    assertThat(policies.on("example", DAY).get().document()).isEqualTo(document());
    assertThat(policies.forPlanYear("example", 2023).get().day())
        .isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(policies.forPlanYear("example", 2021).isValid()).isTrue();
    Problem two = Policies.of(document(), document()).on("example", DAY).getError().single();
    assertThat(two.message(Locale.ENGLISH)).contains("示例〔2022〕1号、示例〔2022〕1号");
  }

  @Test
  void yearsRunFromTheFirstToTheLastBothIncluded() {
    assertThat(new YearSpan(2021, 2023).years()).containsExactly(2021, 2022, 2023);
    assertThat(new YearSpan(2021, 2021).contains(2021)).isTrue();
    assertThat(new YearSpan(2021, 2023).contains(2020)).isFalse();
    assertThat(new YearSpan(2021, 2023).contains(2024)).isFalse();
  }

  @Test
  void figuresByKeyAreSharesOrAtLeastNoughtAsTheirFormSays() {
    Fraction half = Fraction.of(1, 2);
    assertThat(
            refused(
                () ->
                    new Value.Shares(
                        LinkedHashMap.of("a", Fraction.of(3, 2), "b", Fraction.of(-1, 2)))))
        .containsExactly("a value.out-of-range 3/2");
    assertThat(new Value.Shares(LinkedHashMap.of("a", half, "b", half)).shares()).hasSize(2);
    assertThat(refused(() -> new Value.Counts(LinkedHashMap.of("2021", 2L, "2022", -1L))))
        .containsExactly("2022 value.negative -1");
    assertThat(new Value.Counts(LinkedHashMap.of("2021", 0L)).counts()).hasSize(1);
    assertThat(new Value.Figures(LinkedHashMap.of("1", Fraction.ZERO)).figures()).hasSize(1);
    assertThat(new Value.Count(0).number()).isZero();
    assertThat(refused(() -> new Value.Words(Vector.of("A", "A", "A"))))
        .containsExactly("[1] id.duplicate A", "[2] id.duplicate A");
  }
}
