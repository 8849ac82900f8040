package org.openrenovation.core.planning.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.planning.County;
import org.openrenovation.core.planning.pool.ReservePool.Standing;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.testing.Clause;

/** Clause 2.3: who is ripe for a plan. */
@Clause("2.3")
class ReservePoolTest {
  private static final ReservePool POOL = ReservePool.under(County.POLICY);

  private static PoolEntry.Builder entry(String id) {
    return PoolEntry.builder()
        .id(id)
        .neighbourhood("古魏社区")
        .inclusion(Inclusion.Outcome.INCLUDED)
        .putSurveyed("ONLINE", true)
        .putSurveyed("OFFLINE", true)
        .deficienciesKnown(true)
        .consentMet(true);
  }

  private static Pool pool(PoolEntry... entries) {
    return POOL.decide(Vector.of(entries)).value();
  }

  @Test
  void whoIsSurveyedBothWaysWithItsStockTakenAndConsentIsReady() {
    Decision<Standing> ready = pool(entry("国税二区住宅楼").build()).entries().head().standing();
    assertThat(ready.value()).isEqualTo(Standing.READY);
    assertThat(ready.findings()).isEmpty();
  }

  @Test
  void whatIsLackingIsSaidInBothLanguages() {
    Decision<Standing> reserved =
        pool(entry("A").putSurveyed("OFFLINE", false).build()).entries().head().standing();
    Finding finding = reserved.findings().head();
    assertThat(finding.message(Locale.CHINESE)).isEqualTo("尚未完成线下问卷调查");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("not yet held: offline survey");
    assertThat(finding.clause().id()).isEqualTo("2.3");
  }

  @Test
  void anotherCountyMaySurveyOneWayAlone() {
    PoolEntry online =
        PoolEntry.builder()
            .id("A")
            .neighbourhood("古魏社区")
            .inclusion(Inclusion.Outcome.INCLUDED)
            .putSurveyed("ONLINE", true)
            .deficienciesKnown(true)
            .consentMet(true)
            .build();
    ReservePool other =
        ReservePool.under(County.with("survey.channels", new Value.Words(Vector.of("ONLINE"))));
    assertThat(pool(online).entries().head().standing().value()).isEqualTo(Standing.RESERVED);
    assertThat(other.outcome(Vector.of(online)).entries().head().standing().value())
        .isEqualTo(Standing.READY);
  }

  @Test
  void theTraceCitesTheClauseAndTheParameterRead() {
    Decision<Pool> pool = POOL.decide(Vector.of(entry("A").build()));
    assertThat(pool.trace().parameters().map(use -> use.id())).containsExactly("survey.channels");
    assertThat(pool.trace().render(Locale.CHINESE))
        .startsWith("✓ 结论：入库 1 个：成熟 1 个，已列入计划 0 个，储备 0 个，退出 0 个（依据 二（三））");
  }

  /** Seen to fail when a repeated entry was counted in its own neighbourhood. */
  @Property
  void everyDistinctIdIsCountedOnceAndWhereItCameFirst(@ForAll("entries") Vector<PoolEntry> some) {
    Pool pool = POOL.outcome(some);
    assertThat(pool.total().total()).isEqualTo(some.map(PoolEntry::id).distinct().size());
    assertThat(pool.neighbourhoods().keySet())
        .containsExactlyInAnyOrderElementsOf(
            some.distinctBy(PoolEntry::id).map(PoolEntry::neighbourhood).distinct());
  }

  /** Seen to fail when a missing answer to the survey was read as a no that throws out. */
  @Property
  void onlyWhoIsExcludedOrEnteredBeforeIsOut(@ForAll("entries") Vector<PoolEntry> some) {
    Pool pool = POOL.outcome(some);
    for (int i = 0; i < some.size(); i++) {
      PoolEntry entry = some.get(i);
      boolean before = some.take(i).exists(other -> other.id().equals(entry.id()));
      Standing standing = pool.entries().get(i).standing().value();
      assertThat(standing == Standing.OUT)
          .isEqualTo(before || entry.inclusion() == Inclusion.Outcome.EXCLUDED);
      assertThat(pool.entries().get(i).standing().findings().isEmpty())
          .isEqualTo(standing == Standing.READY || (standing == Standing.PLANNED && isRipe(entry)));
    }
  }

  private static boolean isRipe(PoolEntry entry) {
    return entry.inclusion() == Inclusion.Outcome.INCLUDED
        && entry.surveyed().get("ONLINE").getOrElse(false)
        && entry.surveyed().get("OFFLINE").getOrElse(false)
        && entry.deficienciesKnown().orElse(false)
        && entry.consentMet().orElse(false);
  }

  @Provide
  Arbitrary<Vector<PoolEntry>> entries() {
    Arbitrary<Optional<Boolean>> fact = Arbitraries.of(true, true, false).optional(0.8);
    return Combinators.combine(
            Arbitraries.of("A", "B", "C", "D"),
            Arbitraries.of("n1", "n2"),
            Arbitraries.of(Inclusion.Outcome.class),
            fact.list().ofSize(4),
            Arbitraries.of(2024, 2025).optional(0.3))
        .as(
            (id, neighbourhood, inclusion, facts, year) -> {
              PoolEntry.Builder entry =
                  PoolEntry.builder().id(id).neighbourhood(neighbourhood).inclusion(inclusion);
              facts.get(0).ifPresent(yes -> entry.putSurveyed("ONLINE", yes));
              facts.get(1).ifPresent(yes -> entry.putSurveyed("OFFLINE", yes));
              facts.get(2).ifPresent(entry::deficienciesKnown);
              facts.get(3).ifPresent(entry::consentMet);
              year.ifPresent(entry::planYear);
              return entry.build();
            })
        .list()
        .ofMaxSize(6)
        .map(Vector::ofAll);
  }
}
