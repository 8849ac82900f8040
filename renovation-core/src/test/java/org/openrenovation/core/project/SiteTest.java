package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clauses 2.4.4 and 2.5: charges and hazards of a site. */
@Clause({"2.4.4", "2.5"})
class SiteTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Quality QUALITY = Quality.under(POLICY);
  private static final Charges CHARGES = Charges.under(POLICY);
  private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);

  private static Hazard hazard(String id, int due, Optional<Integer> closed) {
    Hazard.Builder builder = Hazard.builder().id(id).openedOn(FIRST).dueOn(FIRST.plusDays(due));
    closed.ifPresent(days -> builder.closedOn(FIRST.plusDays(days)));
    return builder.build();
  }

  private static HazardRegister register(int asOf, Seq<Hazard> hazards) {
    return HazardRegister.builder().asOf(FIRST.plusDays(asOf)).hazards(hazards).build();
  }

  private static Charge charge(String id, Charge.Payer payer, String amount, String basis) {
    return Charge.builder()
        .id(id)
        .payer(payer)
        .kind(Charge.Kind.POWER)
        .amount(Money.parse(amount))
        .legalBasis(basis)
        .build();
  }

  @Test
  void theDueDayIsInTimeUnlessThePolicySaysOtherwise() {
    HazardRegister onTheDay = register(9, Vector.of(hazard("a", 9, Optional.empty())));
    assertThat(QUALITY.outcome(onTheDay)).isEqualTo(new Quality.Result(1, 0, 0, 0));
    Quality strict =
        Quality.under(POLICY.with(Overlay.of("quality.due-day", new Value.Flag(false))));
    Decision<Quality.Result> decision = strict.decide(onTheDay);
    assertThat(decision.value()).isEqualTo(new Quality.Result(1, 0, 1, 0));
    assertThat(decision.findings().map(finding -> finding.code()))
        .containsExactly("quality.overdue");
    assertThat(decision.trace().render(Locale.CHINA)).contains("未整改隐患 1 项，其中逾期 1 项");
  }

  /** Seen to fail where what was closed late counted as overdue still. */
  @Property
  void everyHazardFoundIsOpenOrClosedAndOnlyAnOpenOneIsOverdue(
      @ForAll("hazards") Seq<Hazard> hazards, @ForAll @IntRange(max = 40) int asOf) {
    HazardRegister register = register(asOf, hazards);
    Decision<Quality.Result> decision = QUALITY.decide(register);
    Quality.Result result = decision.value();
    assertThat(result.open() + result.closed()).isEqualTo(hazards.size());
    assertThat(result.overdue()).isLessThanOrEqualTo(result.open());
    assertThat(result.closedOnTime()).isLessThanOrEqualTo(result.closed());
    assertThat(decision.findings().size()).isEqualTo((int) result.overdue());
    assertThat(QUALITY.outcome(register)).isEqualTo(result);
  }

  @Provide
  Arbitrary<Seq<Hazard>> hazards() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
    return Combinators.combine(days, days.optional())
        .as((due, closed) -> hazard("?", due, closed))
        .list()
        .ofMaxSize(6)
        .map(
            all ->
                Vector.ofAll(all)
                    .zipWithIndex()
                    .map(
                        place -> {
                          Hazard.Builder builder =
                              Hazard.builder()
                                  .id("h" + place._2)
                                  .openedOn(place._1.openedOn())
                                  .dueOn(place._1.dueOn());
                          place._1.closedOn().ifPresent(builder::closedOn);
                          return builder.build();
                        }));
  }

  @Test
  void whatIsChargedWithoutABasisIsRefusedAndAddedUp() {
    ChargeList list =
        new ChargeList(
            Vector.of(
                charge("a", Charge.Payer.PROJECT, "0.10", " "),
                charge("b", Charge.Payer.CONTRACTOR, "0.25", "　"),
                charge("c", Charge.Payer.CONTRACTOR, "100.00", "价目〔2021〕5号"),
                charge("d", Charge.Payer.OTHER, "7.00", "")));
    Decision<Charges.Result> decision = CHARGES.decide(list);
    assertThat(decision.value().refused()).isEqualTo(Money.parse("0.35"));
    assertThat(decision.findings().map(finding -> finding.subject().orElseThrow()))
        .containsExactly("a", "b");
    assertThat(decision.trace().render(Locale.CHINA)).contains("向施工单位收取的用电费用 0.25 元没有法定依据");
    assertThat(HashSet.ofAll(decision.trace().parameters().map(ParameterUse::id)))
        .isEqualTo(HashSet.of("charges.barred-payers"));
  }
}
