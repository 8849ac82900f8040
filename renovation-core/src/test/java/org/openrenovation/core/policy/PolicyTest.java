package org.openrenovation.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
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
import org.openrenovation.core.explain.Basis;

/** Documents, dated parameters, overlays, and which document is in force. */
class PolicyTest {
  private static final ParameterId<Value.Ratio> SHARE = ParameterId.of("share", Value.Ratio.class);

  private static DatedValue value(String from, String to, String share) {
    DatedValue.Builder dated = DatedValue.builder();
    if (!from.isEmpty()) {
      dated.from(LocalDate.parse(from));
    }
    if (!to.isEmpty()) {
      dated.to(LocalDate.parse(to));
    }
    return share.isEmpty()
        ? dated.basis(Basis.UNSET).build()
        : dated.basis(Basis.TEXT).value(new Value.Ratio(Fraction.parse(share))).build();
  }

  private static Parameter parameter(DatedValue... values) {
    return Parameter.builder()
        .id("share")
        .name(Text.same("share"))
        .clause("2.2")
        .type(ValueType.RATIO)
        .addValues(values)
        .build();
  }

  private static PolicyDocument document(Parameter... parameters) {
    return PolicyDocument.builder()
        .number("示例〔2022〕1号")
        .title(Text.same("title"))
        .jurisdiction("example")
        .jurisdictionName(Text.same("Example"))
        .issued(LocalDate.of(2022, 7, 5))
        .inForce(DateRange.from(LocalDate.of(2022, 7, 5)))
        .planYears(new YearSpan(2021, 2025))
        .addClauses(new PolicyClause("2.2", new Text("二（二）", "II(2)"), Text.same("scope")))
        .addParameters(parameters)
        .build();
  }

  @Test
  void theValueAtTheEndOfThePlanYearCounts() {
    PolicyDocument document =
        document(parameter(value("", "2023-06-30", "1/5"), value("2023-07-01", "", "")));
    assertThat(Policy.of(document, 2022).get(SHARE).required().share())
        .isEqualTo(Fraction.of(1, 5));
    assertThat(Policy.of(document, 2023).get(SHARE).value()).isEmpty();
    assertThat(Policy.of(document, 2023).get(SHARE).use().basis()).isEqualTo(Basis.UNSET);
    assertThat(
            new Policy(document, LocalDate.of(2023, 6, 30))
                .get(SHARE)
                .use()
                .value()
                .orElseThrow()
                .en())
        .isEqualTo("1/5");
    assertThatThrownBy(() -> Policy.of(document, 2023).get(SHARE).required())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void datesLeaveNoDayWithoutAValueAndGiveNoneTwo() {
    assertThat(
            refused(
                () -> parameter(value("", "2022-12-31", "1/5"), value("2023-01-02", "", "1/4"))))
        .containsExactly("values[1].from date.gap");
    assertThat(
            refused(
                () -> parameter(value("", "2022-12-31", "1/5"), value("2022-12-31", "", "1/4"))))
        .containsExactly("values[1].from date.overlap");
    assertThat(refused(() -> parameter(value("", "", "1/5"), value("2022-12-31", "", "1/4"))))
        .containsExactly("values[0].to field.missing");
    assertThat(refused(() -> parameter(value("", "2022-12-31", "1/5"), value("", "", "1/4"))))
        .containsExactly("values[1].from field.missing");
    assertThat(refused(PolicyTest::parameter)).containsExactly("values value.empty");
  }

  @Test
  void whatIsSetHasABasisAndWhatIsUnsetHasNoValue() {
    assertThat(
            refused(
                () -> DatedValue.builder().basis(Basis.UNSET).value(new Value.Count(1)).build()))
        .containsExactly("value field.conflict");
    assertThat(refused(() -> DatedValue.builder().basis(Basis.TEXT).build()))
        .containsExactly("value field.missing");
    assertThat(refused(() -> value("2023-01-01", "2022-01-01", "")))
        .containsExactly("to date.order");
  }

  @Test
  void aValueOfAnotherFormIsRefused() {
    DatedValue count = DatedValue.builder().basis(Basis.TEXT).value(new Value.Count(1)).build();
    assertThat(refused(() -> parameter(count))).containsExactly("values[0].value value.type");
    PolicyDocument document = document(parameter(value("", "", "1/5")));
    assertThat(refused(() -> document.with(Overlay.of("share", new Value.Count(1)))))
        .containsExactly("values.share value.type");
    assertThat(refused(() -> document.with(Overlay.of("shares", new Value.Count(1)))))
        .containsExactly("values.shares id.unknown");
  }

  @Test
  void valuesRefuseWhatTheyCannotBe() {
    assertThat(refused(() -> new Value.Ratio(Fraction.of(6, 5))))
        .containsExactly(" value.out-of-range");
    assertThat(refused(() -> new Value.Count(-1))).containsExactly(" value.negative");
    assertThat(refused(() -> new Value.Words(Vector.of("A", "A"))))
        .containsExactly("[1] id.duplicate");
    assertThat(refused(() -> new Value.Shares(LinkedHashMap.of("a", Fraction.of(1, 2)))))
        .containsExactly(" value.mismatch");
    assertThat(refused(() -> new Value.Figures(LinkedHashMap.of("1", Fraction.of(-1, 2)))))
        .containsExactly("1 value.negative");
    assertThat(refused(() -> new YearSpan(2025, 2021))).containsExactly("to date.order");
  }

  @Test
  void anOverlayReplacesAndSaysThatItIsAnAssumption() {
    PolicyDocument document =
        document(parameter(value("", "2021-12-31", "1/5"), value("2022-01-01", "", "")));
    PolicyDocument laid = document.with(Overlay.of("share", new Value.Ratio(Fraction.of(1, 3))));
    assertThat(Policy.of(laid, 2021).get(SHARE).use().basis()).isEqualTo(Basis.ASSUMPTION);
    assertThat(Policy.of(laid, 2025).get(SHARE).required().share()).isEqualTo(Fraction.of(1, 3));
  }

  @Test
  void anOverlayWithABeginningLeavesWhatWasBefore() {
    PolicyDocument document =
        document(parameter(value("", "2021-12-31", "1/5"), value("2022-01-01", "", "1/4")));
    DatedValue later =
        DatedValue.builder()
            .from(LocalDate.of(2023, 1, 1))
            .basis(Basis.ASSUMPTION)
            .value(new Value.Ratio(Fraction.of(1, 3)))
            .build();
    PolicyDocument laid =
        document.with(
            Overlay.builder().id("o").title(Text.same("o")).putValues("share", later).build());
    assertThat(Policy.of(laid, 2021).get(SHARE).required().share()).isEqualTo(Fraction.of(1, 5));
    assertThat(Policy.of(laid, 2022).get(SHARE).required().share()).isEqualTo(Fraction.of(1, 4));
    assertThat(Policy.of(laid, 2023).get(SHARE).required().share()).isEqualTo(Fraction.of(1, 3));
  }

  @Test
  void noDocumentAndTwoAreBothSaid() {
    PolicyDocument document = document(parameter(value("", "", "1/5")));
    Seq<Problem> none = Policies.of(document).forPlanYear("example", 2026).getError();
    assertThat(none.head().code()).isEqualTo("policy.none-in-force");
    assertThat(none.head().message(Locale.ENGLISH))
        .isEqualTo("planYear: no policy is in force in example for 2026.");
    assertThat(
            Policies.of(document, document).forPlanYear("example", 2022).getError().head().code())
        .isEqualTo("policy.several-in-force");
    assertThat(Policies.of(document).forPlanYear("elsewhere", 2022).getError().head().code())
        .isEqualTo("policy.none-in-force");
    assertThat(Policies.of(document).forPlanYear("example", 2025).isValid()).isTrue();
    assertThatThrownBy(() -> Policy.of(document, 2026))
        .isInstanceOf(RefusedException.class)
        .hasMessage("planYear: no policy is in force in example for 2026.");
    assertThat(Policies.of(document).on("example", LocalDate.of(2022, 7, 4)).isInvalid()).isTrue();
    assertThat(Policies.of(document).on("example", LocalDate.of(2026, 1, 1)).isValid()).isTrue();
  }

  @Test
  void referencesMustBeThereAndIdsStandOnce() {
    Parameter elsewhere =
        Parameter.builder()
            .id("share")
            .name(Text.same("x"))
            .clause("9.9")
            .type(ValueType.RATIO)
            .addValues(
                DatedValue.builder()
                    .basis(Basis.READING)
                    .reading("R99")
                    .value(new Value.Ratio(Fraction.ONE))
                    .build())
            .build();
    assertThat(refused(() -> document(parameter(value("", "", "1/5")), elsewhere)))
        .containsExactlyInAnyOrder(
            "parameters[1].id id.duplicate",
            "parameters[1].clause id.unknown",
            "parameters[1].values[0].reading id.unknown");
  }

  private static Seq<String> refused(Runnable building) {
    try {
      building.run();
    } catch (RefusedException refused) {
      return refused.problems().map(problem -> problem.path() + " " + problem.code());
    }
    throw new AssertionError("it was not refused");
  }
}
