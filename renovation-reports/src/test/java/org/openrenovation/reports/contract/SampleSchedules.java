package org.openrenovation.reports.contract;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttCrew;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Section;

/** Reports that hold a chart of works over time, for the tests of writers. */
public final class SampleSchedules {
  private SampleSchedules() {}

  /** A chart of tasks whose every text is hostile. */
  public static Report hostile() {
    Seq<GanttTask> tasks =
        SampleReports.HOSTILE
            .zipWithIndex()
            .map(
                one ->
                    GanttTask.builder()
                        .id("t" + one._2)
                        .name(one._1)
                        .start(SampleReports.DAY.plusDays(one._2))
                        .finish(SampleReports.DAY.plusDays(one._2 + 3L))
                        .days(one._2 % 5)
                        .critical(one._2 % 2 == 0)
                        .build());
    Gantt gantt =
        Gantt.builder()
            .id("works")
            .caption("=1+1<b>")
            .today(SampleReports.DAY)
            .addGroups(
                GanttGroup.builder()
                    .id("g")
                    .name("<script>alert(1)</script>")
                    .deadline(SampleReports.DAY.plusDays(10))
                    .tasks(tasks)
                    .build())
            .addNotes("=1+1")
            .build();
    return SampleReports.report("gantt", Locale.CHINA)
        .addSections(Section.of("works", "横道图", gantt))
        .build();
  }

  /**
   * Two communities that share crews: links of every type, milestones, one of them late, a holiday
   * and a Saturday that is worked.
   */
  public static Report twoCommunities(Locale locale) {
    Gantt gantt =
        Gantt.builder()
            .id("schedule")
            .caption("施工横道图")
            .today(SampleReports.DAY)
            .addCrews(
                GanttCrew.builder().id("PIPES").name("管道队").number(2L).build(),
                GanttCrew.builder().id("PAVING").name("道路铺装队").build())
            .addRest(DateRange.of(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 10)))
            .addRest(DateRange.of(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 7)))
            .addWorked(LocalDate.of(2024, 9, 14))
            .addGroups(
                GanttGroup.builder()
                    .id("a")
                    .name("原副食加工厂住宅楼")
                    .deadline(LocalDate.of(2024, 9, 30))
                    .addTasks(
                        work("a-drains", "雨污水管道、井盖", 6, 3, 6, 28, 19)
                            .critical(true)
                            .slack(0L)
                            .done(Fraction.of(3, 4))
                            .putCrews("PIPES", 2L)
                            .build(),
                        work("a-walls", "围墙", 6, 17, 7, 5, 15)
                            .slack(12L)
                            .addAfter(new Link("a-drains", Link.Type.SS, 10))
                            .build(),
                        work("a-paving", "道路铺装", 7, 4, 9, 27, 61)
                            .critical(true)
                            .slack(0L)
                            .putCrews("PAVING", 1L)
                            .addAfter(
                                new Link("a-drains", Link.Type.FS, 3),
                                new Link("a-walls", Link.Type.FF, 2))
                            .build(),
                        work("a-done", "基本完成", 9, 27, 9, 27, 0)
                            .critical(true)
                            .deadline(LocalDate.of(2024, 9, 20))
                            .addAfter(Link.after("a-paving"))
                            .build())
                    .build(),
                GanttGroup.builder()
                    .id("b")
                    .name("金顺苑1号2号住宅楼")
                    .addTasks(
                        work("b-drains", "雨污水管道、井盖", 7, 1, 7, 12, 10)
                            .slack(-2L)
                            .putCrews("PIPES", 1L)
                            .addAfter(Link.after("a-drains"), new Link("a-walls", Link.Type.SF, -1))
                            .build())
                    .build())
            .addNotes("施工横道图的注。")
            .build();
    return SampleReports.report("schedule", locale)
        .documentNumber("芮政办发〔2022〕23号")
        .addSections(Section.of("works", "施工计划", Paragraph.of("说明。"), gantt))
        .build();
  }

  private static GanttTask.Builder work(
      String id, String name, int month, int day, int lastMonth, int lastDay, long days) {
    return GanttTask.builder()
        .id(id)
        .name(name)
        .start(LocalDate.of(2024, month, day))
        .finish(LocalDate.of(2024, lastMonth, lastDay))
        .days(days);
  }

  static Gantt hostileGantt() {
    return Gantt.builder()
        .id("hostile-gantt")
        .caption("=1+1<b>")
        .today(SampleReports.DAY)
        .addCrews(GanttCrew.builder().id("<b>").name("=1+1</svg><b>").build())
        .addGroups(
            GanttGroup.builder()
                .id("<b>")
                .name("=1+1</summary>")
                .addAllTasks(
                    SampleReports.HOSTILE.map(
                        text -> work(text, text, 6, 3, 6, 28, 19).putCrews("<b>", 1L).build()))
                .build())
        .addAllNotes(SampleReports.HOSTILE)
        .build();
  }
}
