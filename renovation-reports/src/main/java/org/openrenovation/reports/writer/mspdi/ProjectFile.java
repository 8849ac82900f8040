package org.openrenovation.reports.writer.mspdi;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.RoundingMode;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttCrew;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;
import org.openrenovation.reports.report.Report;

/** One report as one project: its Gantt charts one after the other, under one calendar. */
final class ProjectFile {
  private static final int HOURS = 8;

  /** Lags and slack are counted in tenths of a minute. */
  private static final long TENTHS_A_DAY = HOURS * 60L * 10;

  private static final String BEGINS = "T08:00:00";
  private static final String ENDS = "T17:00:00";
  private static final int START_NO_EARLIER_THAN = 4;
  private static final int IN_DAYS = 7;

  /** The release whose schema the file follows. */
  private static final int PROJECT_2007 = 12;

  private static final int MONDAY = 1;

  /** Neither first nor last. */
  private static final int MIDDLE = 500;

  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private final Report report;
  private final Elements xml;
  private final Seq<Gantt> gantts;
  private final Map<String, Integer> crews;
  private int uid;
  private int assignment;

  ProjectFile(Report report, Elements xml) {
    this.report = report;
    this.xml = xml;
    this.gantts = report.gantts().filter(gantt -> !gantt.tasks().isEmpty());
    Seq<String> ids = crews(gantts).map(GanttCrew::id);
    this.crews = HashMap.ofEntries(ids.zipWithIndex((id, at) -> new Tuple2<>(id, at + 1)));
  }

  private static Seq<GanttCrew> crews(Seq<Gantt> gantts) {
    return gantts.flatMap(Gantt::crews).distinctBy(GanttCrew::id);
  }

  void write() throws XMLStreamException {
    xml.begin("Project");
    head();
    new ProjectCalendar(gantts.head(), xml).write();
    xml.open("Tasks");
    for (Gantt gantt : gantts) {
      tasks(gantt);
    }
    xml.close();
    resources();
    assignments();
    xml.end();
  }

  private void head() throws XMLStreamException {
    LocalDate from = gantts.flatMap(gantt -> gantt.from().stream().toList()).min().get();
    LocalDate to = gantts.flatMap(Gantt::tasks).map(GanttTask::finish).max().get();
    xml.number("SaveVersion", PROJECT_2007)
        .text("Name", report.kind())
        .text("Title", report.title())
        .text("Subject", report.documentNumber().orElse(""))
        .text("Author", report.preparedBy().orElse(""))
        .text("CreationDate", report.asOf() + BEGINS)
        .flag("ScheduleFromStart", true)
        .text("StartDate", from + BEGINS)
        .text("FinishDate", to + ENDS)
        .number("CalendarUID", ProjectCalendar.UID)
        .text("DefaultStartTime", "08:00:00")
        .text("DefaultFinishTime", "17:00:00")
        .number("MinutesPerDay", HOURS * 60L)
        .number("MinutesPerWeek", HOURS * 60L * 5)
        .number("DaysPerMonth", 20)
        .number("WeekStartDay", MONDAY)
        .text("StatusDate", gantts.head().today() + ENDS)
        .text("CurrentDate", gantts.head().today() + BEGINS);
  }

  private void tasks(Gantt gantt) throws XMLStreamException {
    Map<String, Integer> uids = HashMap.empty();
    int next = uid;
    for (GanttGroup group : gantt.groups()) {
      next++;
      for (GanttTask task : group.tasks()) {
        uids = uids.put(task.id(), ++next);
      }
    }
    int at = 0;
    for (GanttGroup group : gantt.groups()) {
      at++;
      uid++;
      if (!group.tasks().isEmpty()) {
        group(group, at, ProjectCalendar.workingDays(gantt, group));
      }
      int below = 0;
      for (GanttTask task : group.tasks()) {
        uid++;
        task(task, at + "." + ++below, uids);
      }
    }
  }

  private void group(GanttGroup group, int at, long days) throws XMLStreamException {
    begin(group.name(), Integer.toString(at), 1)
        .text("Start", group.start().orElseThrow() + BEGINS)
        .text("Finish", group.finish().orElseThrow() + ENDS)
        .text("Duration", hours(days))
        .number("DurationFormat", IN_DAYS)
        .text("Work", hours(group.tasks().map(ProjectFile::work).sum().longValue()))
        .flag("Milestone", false)
        .flag("Summary", true);
    if (group.deadline().isPresent()) {
      xml.text("Deadline", group.deadline().get() + ENDS);
    }
    xml.close();
  }

  private Elements begin(String name, String outline, int level) throws XMLStreamException {
    return xml.open("Task")
        .number("UID", uid)
        .number("ID", uid)
        .text("Name", name)
        .number("Type", 1)
        .flag("IsNull", false)
        .text("WBS", outline)
        .text("OutlineNumber", outline)
        .number("OutlineLevel", level)
        .number("Priority", MIDDLE);
  }

  private void task(GanttTask task, String outline, Map<String, Integer> uids)
      throws XMLStreamException {
    // A milestone falls at the end of its day.
    String start = task.start() + (task.isMilestone() ? ENDS : BEGINS);
    begin(task.name(), outline, 2)
        .text("Start", start)
        .text("Finish", task.finish() + ENDS)
        .text("Duration", hours(task.days()))
        .number("DurationFormat", IN_DAYS)
        .text("Work", hours(work(task)))
        .flag("EffortDriven", false)
        .flag("Estimated", false)
        .flag("Milestone", task.isMilestone())
        .flag("Summary", false)
        .flag("Critical", task.critical());
    if (task.slack().isPresent()) {
      xml.number("TotalSlack", Math.multiplyExact(task.slack().get(), TENTHS_A_DAY));
    }
    if (task.done().isPresent()) {
      xml.text(
          "PercentComplete",
          task.done().get().times(HUNDRED).rounded(0, RoundingMode.DOWN).toPlainString());
    }
    xml.number("ConstraintType", START_NO_EARLIER_THAN)
        .number("CalendarUID", -1)
        .text("ConstraintDate", start);
    if (task.deadline().isPresent()) {
      xml.text("Deadline", task.deadline().get() + ENDS);
    }
    for (Link link : task.after()) {
      link(link, uids.get(link.id()).get());
    }
    xml.close();
  }

  private void link(Link link, int predecessor) throws XMLStreamException {
    xml.open("PredecessorLink")
        .number("PredecessorUID", predecessor)
        .number(
            "Type",
            switch (link.type()) {
              case FF -> 0;
              case FS -> 1;
              case SF -> 2;
              case SS -> 3;
            })
        .flag("CrossProject", false)
        .number("LinkLag", Math.multiplyExact(link.lag(), TENTHS_A_DAY))
        .number("LagFormat", IN_DAYS)
        .close();
  }

  /** In days of one crew. */
  private static long work(GanttTask task) {
    long crews = task.crews().map(Tuple2::_2).sum().longValue();
    return Math.multiplyExact(task.days(), crews);
  }

  private static String hours(long days) {
    return "PT" + Math.multiplyExact(days, (long) HOURS) + "H0M0S";
  }

  private void resources() throws XMLStreamException {
    xml.open("Resources");
    for (GanttCrew crew : crews(gantts)) {
      int at = crews.get(crew.id()).get();
      xml.open("Resource")
          .number("UID", at)
          .number("ID", at)
          .text("Name", crew.name())
          .number("Type", 1)
          .flag("IsNull", false);
      if (crew.number().isPresent()) {
        xml.number("MaxUnits", crew.number().get());
      }
      xml.number("CalendarUID", ProjectCalendar.UID).close();
    }
    xml.close();
  }

  private void assignments() throws XMLStreamException {
    xml.open("Assignments");
    uid = 0;
    for (GanttGroup group : gantts.flatMap(Gantt::groups)) {
      uid++;
      for (GanttTask task : group.tasks()) {
        uid++;
        for (Tuple2<String, Long> need : task.crews()) {
          xml.open("Assignment")
              .number("UID", ++assignment)
              .number("TaskUID", uid)
              .number("ResourceUID", crews.get(need._1).get())
              .text("Finish", task.finish() + ENDS)
              .text("Start", task.start() + BEGINS)
              .number("Units", need._2)
              .text("Work", hours(Math.multiplyExact(task.days(), need._2)))
              .close();
        }
      }
    }
    xml.close();
  }
}
