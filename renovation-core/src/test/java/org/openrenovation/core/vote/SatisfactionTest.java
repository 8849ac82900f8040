package org.openrenovation.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.testing.Clause;

/** Clause 2.4.5 with the built-in county's 4/5 of valid answers. */
@Clause("2.4.5")
class SatisfactionTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Satisfaction EXAMPLE =
      Satisfaction.under(POLICY.with(Counties.overlay("ruicheng", "example")));

  private static Satisfaction with(ParameterId<?> id, Value value) {
    return Satisfaction.under(
        POLICY.with(Counties.overlay("ruicheng", "example")).with(Overlay.of(id.id(), value)));
  }

  @Test
  @Clause("2.4.5")
  void basicallySatisfiedCountsUnlessThePolicySaysOtherwise() {
    Feedback feedback = Feedback.counted(40, 12, 4, 4);
    assertThat(EXAMPLE.outcome(feedback).outcome()).isEqualTo(Outcome.MET);
    assertThat(
            with(Satisfaction.COUNT_BASICALLY, new Value.Flag(false)).outcome(feedback).outcome())
        .isEqualTo(Outcome.NOT_MET);
    assertThat(with(Satisfaction.BASE, new Value.Word("HOUSEHOLDS")).outcome(feedback).satisfied())
        .extracting(Measure::ratio)
        .isEqualTo(Fraction.of(16, 40));
  }

  @Test
  @Clause("2.4.5")
  void theTextSetsNoLeastResponseSoAPartialAnswerStaysOpen() {
    Satisfaction alone = Satisfaction.under(POLICY);
    Decision<Satisfaction.Tally> some = alone.decide(Feedback.counted(40, 16, 0, 4));
    assertThat(some.value().outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(some.findings().map(finding -> finding.code() + finding.subject()))
        .containsExactly("policy.unsetOptional[satisfaction.min-response]");
    assertThat(alone.outcome(Feedback.counted(20, 16, 0, 4)).outcome()).isEqualTo(Outcome.MET);
    assertThat(alone.outcome(Feedback.counted(40, 15, 0, 5)).outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  @Clause("2.4.5")
  void tooFewAnswersAreNotEnoughHoweverSatisfied() {
    Satisfaction half = with(Satisfaction.MIN_RESPONSE, new Value.Ratio(Fraction.of(1, 2)));
    Decision<Satisfaction.Tally> few = half.decide(Feedback.counted(40, 19, 0, 0));
    assertThat(few.value().outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(few.findings().map(Finding::code)).containsExactly("satisfaction.low-response");
    assertThat(few.trace().render(Locale.CHINA)).contains("低于要求的答复比例 1/2");
    assertThat(half.outcome(Feedback.counted(40, 20, 0, 0)).outcome()).isEqualTo(Outcome.MET);
    assertThat(HashSet.ofAll(few.trace().parameters().map(ParameterUse::id)))
        .isEqualTo(HashSet.ofAll(Satisfaction.PARAMETERS.map(id -> id.id())));
  }

  @Test
  @Clause("2.4.5")
  void aHouseholdAnswersOnce() {
    Feedback.Response answer = new Feedback.Response("1", Feedback.Choice.SATISFIED);
    assertThatThrownBy(() -> Feedback.of(3, Vector.of(answer, answer)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("responses[1].household");
    assertThatThrownBy(() -> Feedback.counted(3, 2, 1, 1)).isInstanceOf(RefusedException.class);
  }

  /** Seen to fail where the base lost the dissatisfied. */
  @Property
  void turningADissatisfiedAnswerNeverLosesAMetThreshold(
      @ForAll @LongRange(max = 30) long satisfied,
      @ForAll @LongRange(max = 30) long basically,
      @ForAll @LongRange(min = 1, max = 30) long dissatisfied) {
    long households = satisfied + basically + dissatisfied + 5;
    Decision<Satisfaction.Tally> before =
        EXAMPLE.decide(Feedback.counted(households, satisfied, basically, dissatisfied));
    Satisfaction.Tally after =
        EXAMPLE.outcome(Feedback.counted(households, satisfied + 1, basically, dissatisfied - 1));
    if (before.value().outcome() == Outcome.MET) {
      assertThat(after.outcome()).isEqualTo(Outcome.MET);
    }
    assertThat(before.findings().isEmpty()).isEqualTo(before.value().outcome() == Outcome.MET);
    assertThat(before.value())
        .isEqualTo(
            EXAMPLE.outcome(Feedback.counted(households, satisfied, basically, dissatisfied)));
  }
}
