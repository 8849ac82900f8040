package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.planning.pool.PoolEntry;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.testing.Clause;

/** A county's whole case: which policy judges it, what the reserve pool knows of it. */
class ProgrammeTest {
  private static final Programme COUNTY =
      SmallCounty.of(
          100,
          new SmallCounty.One("2024-A", 90, 100, 10),
          new SmallCounty.One("2024-B", 60, 50, 7),
          new SmallCounty.One("2024-C", 60, 50, 10));

  /** R30: the document that covers its plan year judges a project to its hand-over. */
  @Test
  void aDayBeforeTheFirstPlanYearIsJudgedByItAndOneAfterTheLastByTheLast() {
    for (int day : new int[] {2020, 2021, 2023, 2025, 2027}) {
      int year = Math.min(Math.max(day, 2021), 2025);
      Policy policy = COUNTY.policyOn(LocalDate.of(day, 6, 30)).get();
      assertThat(policy).isEqualTo(COUNTY.policyFor(year).get());
      assertThat(policy.day().getYear()).isEqualTo(year);
    }
    assertThat(COUNTY.policyFor(2026).isInvalid()).isTrue();
  }

  @Test
  @Clause("2.3.1")
  void thePoolKnowsOfACommunityWhatItsFileAndFactsSay() {
    CaseFile open =
        CaseFile.builder()
            .community("2024-C")
            .neighbourhood("北街")
            .deficienciesKnown(true)
            .surveyed(LinkedHashMap.of("roofs", true))
            .build();
    CaseBook files =
        CaseBook.builder()
            .files(Vector.of(COUNTY.files().of("2024-A"), COUNTY.files().of("2024-B"), open))
            .build();
    Facts none = COUNTY.facts().get("2024-A").get().vocabulary().facts();
    Programme known = COUNTY.with(files).with(COUNTY.facts().put("2024-C", none));
    Seq<PoolEntry> pool = known.pool(known.policyFor(2024).get(), "其他");
    assertThat(pool.map(PoolEntry::id)).containsExactly("2024-A", "2024-B", "2024-C");
    assertThat(pool.map(PoolEntry::neighbourhood)).containsExactly("其他", "其他", "北街");
    assertThat(pool.map(one -> one.consentMet().map(Object::toString).orElse("?")))
        .containsExactly("true", "false", "?");
    assertThat(pool.map(PoolEntry::inclusion))
        .containsExactly(
            Inclusion.Outcome.INCLUDED, Inclusion.Outcome.INCLUDED, Inclusion.Outcome.UNDETERMINED);
    assertThat(pool.last().deficienciesKnown()).contains(true);
    assertThat(pool.last().surveyed()).isEqualTo(LinkedHashMap.of("roofs", true));
    assertThat(pool.head().planYear()).contains(2024);
  }

  @Test
  void onePartOfTheCaseIsExchangedAndTheRestStays() {
    ProgressBook progress = ProgressBook.empty();
    WorksBook works =
        WorksBook.builder().addSites(WorksSite.builder().community("2024-A").build()).build();
    Programme other = COUNTY.with(works).with(progress);
    assertThat(other.works()).isEqualTo(works);
    assertThat(other.files()).isEqualTo(COUNTY.files());
    assertThat(other.facts()).isEqualTo(COUNTY.facts());
    assertThat(other.with(CaseBook.empty()).works()).isEqualTo(works);
    assertThat(other.with(COUNTY.policy()).calendar()).isEqualTo(COUNTY.calendar());
  }
}
