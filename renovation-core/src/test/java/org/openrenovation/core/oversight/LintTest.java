package org.openrenovation.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.testing.Clause;

/** What in a plan's rows cannot be right, or need not be. */
class LintTest {
  private static final Lint LINT = Lint.under(Policy.of(Counties.policy("ruicheng"), 2023));

  private static Community.Builder row(String id, int planYear, Integer... builtYears) {
    return Community.builder()
        .id(id)
        .planYear(planYear)
        .name(id + "小区")
        .builtYears(Vector.of(builtYears));
  }

  /** A row with all that tells communities apart. */
  private static Community.Builder whole(String id, String location, Integer... builtYears) {
    return row(id, 2023, builtYears)
        .location(location)
        .buildings(2L)
        .households(40L)
        .area(Area.parse("4541.27"));
  }

  private static Decision<Lint.Outcome> lint(Community... rows) {
    return LINT.decide(PlanRows.of(new Register(Vector.of(rows))));
  }

  private static Seq<String> found(Community... rows) {
    return lint(rows).findings().map(finding -> finding.code() + " " + finding.subject().get());
  }

  @Test
  void nothingIsBuiltAfterTheYearOfItsPlan() {
    assertThat(found(row("A", 2023, 1998, 2023).build(), row("B", 2023).build())).isEmpty();
    Decision<Lint.Outcome> later = lint(row("A", 2023, 2025, 2024, 1998).build());
    assertThat(later.value()).isEqualTo(Lint.Outcome.WARNINGS);
    assertThat(later.trace().root().test()).isEqualTo("lint");
    assertThat(later.findings().single().message(Locale.ENGLISH))
        .isEqualTo("A小区: built in 2025, after its plan year 2023");
  }

  @Test
  void rowsAlikeInAllThatTellsThemApartAreTwinsPairByPair() {
    Community a = whole("A", "北街", 1998, 1999).build();
    Community b = whole("B", "北街", 1999, 1998).build();
    Community c = whole("C", "北街", 1998, 1999).build();
    assertThat(lint(a).value()).isEqualTo(Lint.Outcome.CLEAN);
    assertThat(found(b, a)).containsExactly("data.possible-twin A/B");
    assertThat(found(a, b, c))
        .containsExactly(
            "data.possible-twin A/B", "data.possible-twin A/C", "data.possible-twin B/C");
    assertThat(lint(a, b).findings().single().message(Locale.CHINA)).contains("A小区、B小区");
  }

  @Test
  void rowsThatDifferInOneOfThemOrLackItAreNoTwins() {
    Community one = whole("A", "北街", 1998).build();
    Seq<Consumer<Community.Builder>> others =
        Vector.of(
            row ->
                row.location("南街")
                    .builtYears(Vector.of(1998))
                    .buildings(2L)
                    .households(40L)
                    .area(Area.parse("4541.27")),
            row ->
                row.location("北街")
                    .builtYears(Vector.of(1999))
                    .buildings(2L)
                    .households(40L)
                    .area(Area.parse("4541.27")),
            row ->
                row.location("北街")
                    .builtYears(Vector.of(1998))
                    .buildings(3L)
                    .households(40L)
                    .area(Area.parse("4541.27")),
            row ->
                row.location("北街")
                    .builtYears(Vector.of(1998))
                    .buildings(2L)
                    .households(41L)
                    .area(Area.parse("4541.27")),
            row ->
                row.location("北街")
                    .builtYears(Vector.of(1998))
                    .buildings(2L)
                    .households(40L)
                    .area(Area.parse("4541.28")));
    for (Consumer<Community.Builder> other : others) {
      Community.Builder builder = Community.builder().id("B").planYear(2023).name("B小区");
      other.accept(builder);
      assertThat(found(one, builder.build())).isEmpty();
    }
    Seq<Consumer<Community.Builder>> lacking =
        Vector.of(
            row ->
                row.builtYears(Vector.of(1998)).buildings(2L).households(40L).area(Area.parse("1")),
            row -> row.location("北街").buildings(2L).households(40L).area(Area.parse("1")),
            row ->
                row.location("北街")
                    .builtYears(Vector.of(1998))
                    .households(40L)
                    .area(Area.parse("1")),
            row ->
                row.location("北街").builtYears(Vector.of(1998)).buildings(2L).area(Area.parse("1")),
            row -> row.location("北街").builtYears(Vector.of(1998)).buildings(2L).households(40L));
    for (Consumer<Community.Builder> same : lacking) {
      Community.Builder first = Community.builder().id("A").planYear(2023).name("A小区");
      Community.Builder second = Community.builder().id("B").planYear(2023).name("B小区");
      same.accept(first);
      same.accept(second);
      assertThat(found(first.build(), second.build())).isEmpty();
    }
  }

  @Test
  @Clause("2.3.3")
  void aPlanListsAsManyCommunitiesAYearAsItsTarget() {
    Register rows =
        new Register(
            Vector.of(row("A", 2022).build(), row("B", 2022).build(), row("C", 2024).build()));
    Decision<Lint.Outcome> decision =
        LINT.decide(PlanRows.of(rows, LinkedHashMap.of(2022, 2L, 2023, 1L)));
    assertThat(decision.findings().map(finding -> finding.message(Locale.ENGLISH)))
        .containsExactly(
            "2023: the plan lists 0 communities, the target is 1",
            "2024: the plan lists 1 communities, the target is 0");
    assertThat(decision.value()).isEqualTo(Lint.Outcome.WARNINGS);
    assertThat(LINT.outcome(PlanRows.of(rows, LinkedHashMap.of(2022, 2L, 2024, 1L))))
        .isEqualTo(Lint.Outcome.CLEAN);
  }

  /** The outcome was counted together; two warnings of different kinds never cancel out. */
  @Test
  void oneWarningOfAnyKindIsEnoughAndTwoAreToo() {
    Community a = whole("A", "北街", 1998).build();
    Community b = whole("B", "北街", 1998).build();
    Community late = row("C", 2023, 2025).build();
    StatedTotal total = StatedTotal.builder().place("计划表!3").from(0).to(1).buildings(5L).build();
    PlanRows wrongTotal = PlanRows.of(new Register(Vector.of(a)), Vector.of(total));
    assertThat(LINT.outcome(wrongTotal)).isEqualTo(Lint.Outcome.WARNINGS);
    assertThat(lint(a, b).value()).isEqualTo(Lint.Outcome.WARNINGS);
    assertThat(lint(a, b, late).value()).isEqualTo(Lint.Outcome.WARNINGS);
    for (Community one : Vector.of(late, row("C", 2024).build())) {
      PlanRows both =
          PlanRows.builder()
              .rows(new Register(Vector.of(whole("A", "南街", 1998).build(), one)))
              .targets(LinkedHashMap.of(2023, one.planYear() == 2023 ? 3L : 1L))
              .totals(one == late ? Vector.empty() : Vector.of(total))
              .build();
      assertThat(LINT.outcome(both)).isEqualTo(Lint.Outcome.WARNINGS);
    }
  }

  @Test
  void warningsOfEveryKindAreGivenTogether() {
    Community a = whole("A", "北街", 2024).build();
    Community b = whole("B", "北街", 2024).build();
    StatedTotal total = StatedTotal.builder().place("计划表!3").from(0).to(2).buildings(5L).build();
    PlanRows plan =
        PlanRows.builder()
            .rows(new Register(Vector.of(a, b)))
            .targets(LinkedHashMap.of(2023, 3L))
            .totals(Vector.of(total))
            .build();
    assertThat(LINT.decide(plan).findings().map(finding -> finding.code()))
        .containsExactly(
            "data.built-after-plan",
            "data.built-after-plan",
            "data.possible-twin",
            "data.target-mismatch",
            "data.total-mismatch");
    assertThat(LINT.outcome(plan)).isEqualTo(Lint.Outcome.WARNINGS);
  }
}
