package org.openrenovation.core.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.InCharge;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;

/** The tables of scope refuse what no judgement could be made with. */
class ScopeTablesTest {
  private static final PolicyDocument RUICHENG = Counties.policy("ruicheng");

  private static WorkItem item(String code, String clause) {
    return WorkItem.builder()
        .code(code)
        .name(Text.same(code))
        .workClass(WorkClass.BASIC)
        .clause(clause)
        .inCharge(new InCharge("HOUSING", Vector.empty(), Basis.TEXT))
        .build();
  }

  private static FactEntry fact(String fact) {
    return FactEntry.builder().fact(fact).name(Text.same(fact)).build();
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
  void everyWorkItemStandsOnceInTheCatalogue() {
    assertThat(
            refused(
                () ->
                    new Catalogue(
                        Vector.of("ROOFS", "ROADS", "ROOFS", "ROADS")
                            .map(code -> item(code, "2.2.1")))))
        .containsExactly("[2].code id.duplicate ROOFS", "[3].code id.duplicate ROADS");
  }

  @Test
  void aWorkItemCitesAClauseOfTheDocument() {
    Catalogue catalogue = new Catalogue(Vector.of(item("ROOFS", "2.2.1"), item("SAUNA", "9.9")));
    Policy policy = Policy.of(RUICHENG.with(catalogue), 2023);
    assertThat(refused(() -> Works.under(policy)))
        .containsExactly("sections.catalogue[1].clause id.unknown 9.9");
  }

  @Test
  void everyFactOfInclusionStandsOnce() {
    assertThat(refused(() -> new InclusionTable(Vector.of("a", "b", "b").map(s -> fact(s)))))
        .containsExactly("[2] id.duplicate b");
  }

  @Test
  void onlyAFactWithAFindingMayDecideInclusion() {
    FactEntry judged =
        FactEntry.builder().fact("judged").name(Text.same("x")).finding("x.not").build();
    InclusionTable table = new InclusionTable(Vector.of(fact("told"), judged));
    assertThat(table.tested("judged")).isEqualTo(judged);
    for (String fact : Vector.of("told", "nowhere")) {
      assertThatThrownBy(() -> table.tested(fact))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> {
                Problem problem = refused.problems().single();
                assertThat(problem.code()).isEqualTo("code.unknown");
                assertThat(problem.value()).isEqualTo(fact);
                assertThat(problem.details().get("choices").get()).isEqualTo(Text.same("judged"));
              });
    }
    Overlay other =
        Overlay.of(Inclusion.REQUIRED.id(), new Value.Words(Vector.of("residential", "told")));
    assertThat(refused(() -> Inclusion.under(Policy.of(RUICHENG, 2023).with(other))))
        .containsExactly("sections.inclusion code.unknown told");
  }

  @Test
  void aTableTakesThePlaceOfTheOneOfItsKey() {
    Catalogue catalogue = new Catalogue(Vector.of(item("ROOFS", "2.2.1")));
    InclusionTable facts = new InclusionTable(Vector.of(fact("residential")));
    PolicyDocument laid = RUICHENG.with(catalogue).with(facts);
    assertThat(laid.section(Catalogue.class)).contains(catalogue);
    assertThat(laid.section(InclusionTable.class)).contains(facts);
    assertThat(laid.sections()).hasSameSizeAs(RUICHENG.sections());
  }
}
