package org.openrenovation.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/** Every report says what it rests on. */
class ProvenanceTest {
  private static final PolicyDocument RUICHENG = Counties.policy("ruicheng");

  @Test
  void everyKindNamesItsDocumentAndItsInput() {
    for (ReportDefinition kind : ReportDefinitions.builtIn().all()) {
      Table origin = table(report(kind, RUICHENG, Locale.CHINA), "sources");
      assertThat(origin.rows().head().cells().last()).isEqualTo(Cell.of("芮政办发〔2022〕23号"));
      assertThat(digest(origin)).as(kind.id()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void theSameInputHasTheSameDigestAndAnotherHasAnother() {
    ReportDefinition kind = new EligibilityReport();
    String first = digest(table(report(kind, RUICHENG, Locale.CHINA), "sources"));
    assertThat(digest(table(report(kind, RUICHENG, Locale.ENGLISH), "sources"))).isEqualTo(first);
    Programme ruicheng = programme(RUICHENG);
    Facts facts =
        Inclusion.under(ruicheng.policyFor(2022).get()).facts().with("urbanVillage", true);
    Programme known = ruicheng.with(HashMap.of("2022-01", facts));
    assertThat(digest(table(report(kind, known, Locale.CHINA), "sources"))).isNotEqualTo(first);
  }

  @Test
  void anAssumptionIsNotToBeOverlooked() {
    PolicyDocument training = RUICHENG.with(Counties.overlay("ruicheng", "example"));
    Seq<Row> bases = table(report(new PlanTableReport(), training, Locale.CHINA), "bases").rows();
    Row assumed =
        bases.find(row -> row.cells().head().equals(Cell.state(Tone.CAUTION, "假设示例"))).get();
    assertThat(((Cell.Count) assumed.cells().last()).value()).isPositive();
  }

  @Test
  void theParametersThatWereUsedStandWithTheirClauses() {
    Table uses = table(report(new AssessmentReport(), RUICHENG, Locale.CHINA), "uses");
    assertThat(uses.rows().map(row -> row.cells().last()))
        .contains(Cell.of("assessment.cut-off"))
        .doesNotHaveDuplicates();
    assertThat(
            uses.rows()
                .find(row -> row.cells().last().equals(Cell.of("assessment.cut-off")))
                .get()
                .cells()
                .head())
        .isEqualTo(Cell.of("二（三）3"));
  }

  private static String digest(Table origin) {
    return ((Cell.Text) origin.rows().last().cells().last()).value();
  }

  private static Table table(Report report, String id) {
    return report.sources().orElseThrow().tables().find(table -> table.id().equals(id)).get();
  }

  private static Report report(ReportDefinition kind, PolicyDocument policy, Locale locale) {
    return report(kind, programme(policy), locale);
  }

  private static Report report(ReportDefinition kind, Programme programme, Locale locale) {
    return kind.build(ReportRequest.of(programme, LocalDate.of(2024, 6, 30), locale)).get();
  }

  private static Programme programme(PolicyDocument policy) {
    return Programme.builder()
        .policy(policy)
        .register(Counties.communities("ruicheng"))
        .progress(Counties.progress("ruicheng"))
        .build();
  }
}
