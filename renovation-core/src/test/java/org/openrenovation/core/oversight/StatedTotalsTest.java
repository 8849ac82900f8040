package org.openrenovation.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.testing.Clause;

class StatedTotalsTest {
  private static final PolicyDocument RUICHENG = Counties.policy("ruicheng");
  private static final Lint LINT = Lint.under(Policy.of(RUICHENG, 2023));
  private static final Register THIRTY = Counties.communities("ruicheng");

  private static StatedTotal.Builder total() {
    return total(0, 30);
  }

  private static StatedTotal.Builder total(int from, int to) {
    return StatedTotal.builder().place("计划表!34").from(from).to(to);
  }

  private static Seq<Finding> found(Register rows, StatedTotal total) {
    return LINT.decide(PlanRows.of(rows, Vector.of(total)))
        .findings()
        .filter(finding -> finding.code().equals("data.total-mismatch"));
  }

  @Test
  @Clause("A3")
  void theTotalsOfTheAnnexAreWhatItsRowsAddUpTo() {
    StatedTotal stated =
        total().buildings(40L).households(863L).area(Area.parse("91991.89")).build();
    assertThat(found(THIRTY, stated)).isEmpty();
  }

  @Test
  @Clause("A3")
  void aTotalThatDisagreesIsToldWithBothFigures() {
    Seq<Finding> found =
        found(THIRTY, total().buildings(40L).households(836L).area(Area.parse("91991.98")).build());
    assertThat(found.map(finding -> finding.message(Locale.CHINESE)))
        .containsExactly("计划表!34：表中户数合计为 836，各行相加为 863", "计划表!34：表中面积合计为 91991.98，各行相加为 91991.89");
  }

  @Test
  void aYearsTotalCoversTheRowsOfItsYear() {
    assertThat(found(THIRTY, total().planYear(2023).buildings(11L).households(257L).build()))
        .isEmpty();
    assertThat(found(THIRTY, total().planYear(2023).buildings(12L).build())).hasSize(1);
  }

  @Test
  void aTotalCoversTheRowsFromItsFirstToItsLast() {
    assertThat(found(THIRTY, total(0, 2).households(100L).build())).isEmpty();
    assertThat(found(THIRTY, total(1, 2).households(40L).build())).isEmpty();
  }

  @Test
  void aFigureThatARowLeavesOutHasNoSum() {
    Register rows =
        new Register(
            THIRTY
                .communities()
                .append(Community.builder().id("x").planYear(2025).name("某小区").build()));
    assertThat(found(rows, total(0, 31).households(1L).build())).isEmpty();
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    assertThatThrownBy(() -> total(3, 2).build()).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> total(-1, 2).build()).isInstanceOf(RefusedException.class);
    assertThat(found(THIRTY, total(0, 0).buildings(0L).build())).isEmpty();
  }
}
