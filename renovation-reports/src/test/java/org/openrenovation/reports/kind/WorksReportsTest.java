package org.openrenovation.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttTask;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/** The reports on works: two communities of 2024 that share one crew of pipe-layers. */
public class WorksReportsTest {
  private static final PolicyDocument TRAINING =
      Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example"));

  private static final String WORKS =
      """
      {
        "note": {"zh": "虚构台账", "en": "made up"},
        "crews": {"PIPES": 1},
        "sites": [
          {
            "community": "2024-01",
            "notBefore": "2024-05-20",
            "records": [
              {
                "id": "HAND_OVER", "budget": "10000.00", "plannedStart": "2024-05-20",
                "plannedFinish": "2024-05-23", "actualStart": "2024-05-20",
                "actualFinish": "2024-05-28", "actualCost": "12000.00"
              },
              {
                "id": "DRAINS", "budget": "60000.00", "plannedStart": "2024-05-24",
                "plannedFinish": "2024-06-11", "actualStart": "2024-05-29",
                "percent": "1/4", "actualCost": "20000.00"
              }
            ]
          },
          {"community": "2024-02", "notBefore": "2024-06-10"}
        ]
      }
      """;

  static final LocalDate DAY = LocalDate.of(2024, 6, 14);

  static Programme county(PolicyDocument policy) {
    return Programme.builder()
        .policy(policy)
        .register(Counties.communities("ruicheng"))
        .facts(HashMap.empty())
        .files(CaseBook.builder().files(Vector.of(file("2024-01"), file("2024-02"))).build())
        .works(Communities.readWorks(Counties.communities("ruicheng"), WORKS).get())
        .build();
  }

  private static CaseFile file(String community) {
    HashSet<String> items = HashSet.of("DRAINAGE", "ROADS");
    return CaseFile.builder()
        .community(community)
        .works(WorkPlan.builder().needed(items).chosen(items).build())
        .build();
  }

  /** A report on these works; goldens of writers are made of it too. */
  public static Report gantt(Locale locale) {
    return report(new GanttReport(), locale);
  }

  private static Report report(ReportDefinition kind, Locale locale) {
    return kind.build(ReportRequest.of(county(TRAINING), DAY, locale)).get();
  }

  private static Table table(ReportDefinition kind, String id) {
    return report(kind, Locale.CHINA).tables().find(table -> table.id().equals(id)).get();
  }

  private static Cell cell(Table table, Row row, String column) {
    return row.cells().get(table.columns().map(one -> one.key()).indexOf(column));
  }

  @Test
  void theChartHasATaskForEveryTaskOfTheTemplateThatTheItemsNeed() {
    Gantt gantt = gantt(Locale.CHINA).gantts().head();
    assertThat(gantt.groups().map(group -> group.name())).containsExactly("工业局东楼", "人民银行住宅楼");
    assertThat(gantt.groups().head().tasks().map(GanttTask::name))
        .containsExactly(
            "现场移交、围挡、技术交底",
            "雨污水管道、井盖",
            "沟槽回填、闭水试验",
            "道路铺装、无障碍",
            "基本完成",
            "自检整改",
            "满意度测评、竣工验收",
            "全面完成");
    assertThat(gantt.tasks().filter(GanttTask::isMilestone)).hasSize(4);
    assertThat(gantt.tasks().get(1).done()).contains(Fraction.of(1, 4));
    assertThat(gantt.rest().map(rest -> rest.from())).contains(LocalDate.of(2024, 6, 10));
    assertThat(gantt.worked()).isEmpty();
  }

  @Test
  void aSiteThatOpensAfterTheGateLacksTimeAndTheChainSaysWhere() {
    Table sites = table(new BackwardScheduleReport(), "backward-sites");
    Row late = sites.rows().get(1);
    assertThat(cell(sites, late, "shortBy")).isEqualTo(Cell.of(6));
    assertThat(cell(sites, late, "chain")).isEqualTo(Cell.of("现场移交、围挡、技术交底"));
    assertThat(((Cell.State) cell(sites, late, "feasible")).tone()).isEqualTo(Tone.BAD);
    Table tasks = table(new BackwardScheduleReport(), "backward-tasks");
    assertThat(tasks.rows().count(row -> row.role() == Row.Role.DATA)).isEqualTo(16);
    assertThat(cell(tasks, tasks.rows().get(1), "bound"))
        .isEqualTo(Cell.of("全部开工时限 2024-05-31 前开始"));
  }

  @Test
  void theOneCrewOfPipeLayersGoesFromSiteToSite() {
    Table entry = table(new CrewPlanReport(), "crew-entry");
    assertThat(entry.rows().head()).isEqualTo(Row.group("管道队"));
    assertThat(entry.rows().tail().map(row -> cell(entry, row, "order")))
        .containsExactly(Cell.of(1), Cell.of(2), Cell.of(3), Cell.of(4));
    Table load = table(new CrewPlanReport(), "crew-load");
    assertThat(load.rows().map(row -> cell(load, row, "crew")))
        .containsExactly(Cell.of("管道队"), Cell.of("道路铺装队"));
    assertThat(cell(load, load.rows().get(1), "crews")).isEqualTo(Cell.of("未记录"));
    assertThat(report(new CrewPlanReport(), Locale.CHINA).notes())
        .anyMatch(note -> note.contains("道路铺装队"));
  }

  @Test
  void lightsAndEarnedValueComeFromTheRecords() {
    Table tasks = table(new ProgressReport(), "progress-tasks");
    Row drains = tasks.rows().get(2);
    assertThat(((Cell.State) cell(tasks, drains, "light")).tone()).isEqualTo(Tone.BAD);
    Table value = table(new ProgressReport(), "progress-value");
    Row total = value.rows().last();
    assertThat(cell(value, total, "pv")).isEqualTo(Cell.of(Money.parse("70000.00")));
    assertThat(cell(value, total, "ev")).isEqualTo(Cell.of(Money.parse("25000.00")));
    assertThat(cell(value, total, "sv")).isEqualTo(Cell.of(Money.parse("-45000.00")));
    assertThat(cell(value, total, "cv")).isEqualTo(Cell.of(Money.parse("-7000.00")));
  }

  @Test
  void aSlipOfTheSharedCrewIsFeltAtTheOtherSite() {
    Table slips = table(new ProgressReport(), "progress-slips");
    assertThat(slips.rows().map(row -> cell(slips, row, "othersLater")))
        .anyMatch(cell -> cell instanceof Cell.Text text && text.value().startsWith("人民银行住宅楼 +"));
    assertThat(slips.rows().map(row -> cell(slips, row, "works-task")))
        .doesNotContain(Cell.of("基本完成"));
  }

  @Test
  void withoutATemplateTheReportSaysSo() {
    Report report =
        new GanttReport()
            .build(ReportRequest.of(county(Counties.policy("ruicheng")), DAY, Locale.CHINA))
            .get();
    assertThat(report.gantts()).isEmpty();
    assertThat(((Paragraph) report.sections().head().blocks().head()).text()).contains("施工工序模板");
  }

  @Test
  void itIsSaidWhatIsMadeUpAndWhatTheTemplateRestsOn() {
    assertThat(gantt(Locale.CHINA).notes()).contains("虚构台账", "施工工序模板的依据性质：假设示例。");
    assertThat(gantt(Locale.ENGLISH).notes()).contains("made up");
  }
}
