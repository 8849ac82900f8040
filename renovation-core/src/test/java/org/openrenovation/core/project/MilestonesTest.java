package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.testing.Clause;

/** Clause 2.3.3: the month ends of a plan year. */
@Clause("2.3.3")
class MilestonesTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2023);
  private static final Milestones MILESTONES = Milestones.under(POLICY);

  @Test
  void theMonthEndsOfTheTextStandInTheOrderOfTheYear() {
    assertThat(MILESTONES.of(2023).map(Milestone::gate))
        .containsExactly(
            "SURVEY", "DESIGNED", "APPROVED", "STARTED", "SUBSTANTIALLY_COMPLETE", "COMPLETE");
    assertThat(MILESTONES.of(2023).map(one -> one.due().toString()))
        .containsExactly(
            "2023-01-31", "2023-02-28", "2023-03-31", "2023-05-31", "2023-10-31", "2023-11-30");
    assertThat(MILESTONES.of(2023).map(Milestone::lastWorkingDay)).allMatch(day -> day.isEmpty());
    assertThat(MILESTONES.of(2023).head().use().id()).isEqualTo("milestone.survey");
  }

  @Test
  void theEndOfFebruaryIsThe29thInALeapYear() {
    assertThat(MILESTONES.of(2024, "DESIGNED").orElseThrow().due())
        .isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(MILESTONES.of(2023, "SETTLED")).isEmpty();
  }

  @Test
  void eachHasItsLastWorkingDayWhereTheCalendarKnowsTheYear() {
    assertThat(
            MILESTONES
                .of(2021, WorkCalendar.mondayToFriday())
                .map(one -> one.lastWorkingDay().orElseThrow().toString()))
        .containsExactly(
            "2021-01-29", "2021-02-26", "2021-03-31", "2021-05-31", "2021-10-29", "2021-11-30");
    assertThatThrownBy(() -> MILESTONES.of(1990, WorkCalendar.china()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems().map(one -> one.path() + " " + one.code()))
                    .containsExactly("year calendar.no-data"));
  }

  @Test
  void aMilestoneThatIsUnsetDatesNothing() {
    DatedValue open = DatedValue.builder().basis(Basis.UNSET).build();
    Policy fewer =
        POLICY.with(
            Overlay.builder()
                .id("o")
                .title(Text.same("o"))
                .putValues("milestone.approved", open)
                .build());
    assertThat(Milestones.under(fewer).of(2023).map(Milestone::gate))
        .isEqualTo(
            Vector.of("SURVEY", "DESIGNED", "STARTED", "SUBSTANTIALLY_COMPLETE", "COMPLETE"));
  }
}
