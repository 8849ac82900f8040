package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.testing.Clause;

/** A list of costs and of whose money it is: the policy's own words tell which is which. */
@Clause({"2.2", "3.3"})
class BudgetLinesTest {
  private static final BudgetLines LINES = BudgetLines.under(Policy.of(SmallCounty.POLICY, 2024));

  private static BudgetLine line(String community, String item, long yuan) {
    return new BudgetLine(community, item, Money.ofYuan(yuan));
  }

  @Test
  void itemsAddUpByClassAndMoneyStandsByWhoseItIs() {
    Seq<BudgetLine> list =
        Vector.of(
            line("A", "ELEVATOR", 7),
            line("A", "ELEVATOR", 8),
            line("A", "utility", 1),
            line("A", "central", 2),
            line("B", "ROADS", 5),
            line("B", "central", 3));
    CaseBook book = LINES.together(list);
    CommunityBudget budget = book.of("A").budget().orElseThrow();
    assertThat(budget.total(WorkClass.IMPROVEMENT)).isEqualTo(Money.ofYuan(15));
    assertThat(budget.money().contributions().get("utility")).contains(Money.ofYuan(1));
    assertThat(budget.money().contributions()).hasSize(1);
    assertThat(budget.money().upper().get("central")).contains(Money.ofYuan(2));
    assertThat(budget.money().upper()).hasSize(1);
    assertThat(book.of("B").budget().orElseThrow().money().upper().get("central"))
        .contains(Money.ofYuan(3));
    assertThat(LINES.of(book)).isEqualTo(list);
  }

  @Test
  void whoseMoneyItIsStandsOnOneLineOfACommunity() {
    assertThatThrownBy(
            () ->
                LINES.together(
                    Vector.of(
                        line("A", "central", 2),
                        line("B", "central", 2),
                        line("A", "central", 2),
                        line("A", "friends", 1))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(
                        refused
                            .problems()
                            .map(one -> one.path() + " " + one.code() + " " + one.value()))
                    .containsExactly(
                        "[2].item id.duplicate central", "[3].item code.unknown friends"));
  }

  @Test
  void theWordsAreTheItemsThenWhoseMoneyItMayBe() {
    assertThat(LINES.words()).contains("ROADS", "utility", "central").doesNotHaveDuplicates();
    assertThat(LINES.words().indexOf("ROADS")).isLessThan(LINES.words().indexOf("central"));
    assertThatThrownBy(() -> new BudgetLine("A", "ROADS", Money.ofFen(-1)))
        .isInstanceOf(RefusedException.class);
    assertThat(line("A", "ROADS", 0).amount()).isEqualTo(Money.ZERO);
  }
}
