package org.openrenovation.examples.madeup;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.CrewForce;
import org.openrenovation.core.programme.PlannedSite;
import org.openrenovation.core.programme.PlannedTask;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.WorksBook;
import org.openrenovation.core.programme.WorksPlan;
import org.openrenovation.core.programme.WorksSite;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.schedule.TrackedTask;
import org.openrenovation.core.schedule.WorksTask;

/**
 * Crews and sites of the year of a day, made up out of a seed (演示用虚构施工台账): crews that are about
 * enough, sites that open when their files say that works began, tasks that go on as planned or a
 * little worse.
 */
public final class MadeUpWorks {
  private static final Text NOTE =
      new Text(
          "本表所据施工队伍、现场和实绩记录均为演示用虚构内容。",
          "The crews, sites and records behind this report are made up for demonstration.");

  /** The working days that a crew has in a season of works, about. */
  private static final long SEASON = 95;

  private static final long FEN_A_DAY = 300_000;

  private final Random random;
  private final LocalDate until;

  private MadeUpWorks(Random random, LocalDate until) {
    this.random = random;
    this.until = until;
  }

  /** The programme with made-up crews and sites; itself where its policy has no template. */
  public static Programme into(Programme programme, long seed, LocalDate until) {
    return WorksPlan.of(programme, until.getYear())
        .map(free -> new MadeUpWorks(new Random(seed), until).into(programme, free))
        .getOrElse(programme);
  }

  private Programme into(Programme programme, WorksPlan free) {
    WorksBook.Builder crewed = WorksBook.builder().crews(crews(free));
    Seq<WorksSite> sites =
        free.sites()
            .map(
                site ->
                    WorksSite.builder()
                        .community(site.community().id())
                        .notBefore(opens(programme, site))
                        .build());
    Programme planned = programme.with(crewed.sites(sites).build());
    WorksPlan plan = WorksPlan.of(planned, free.year()).get();
    return programme.with(
        WorksBook.builder()
            .note(NOTE)
            .crews(planned.works().crews())
            .sites(
                plan.sites()
                    .zipWith(
                        sites,
                        (site, opened) ->
                            WorksSite.builder()
                                .community(opened.community())
                                .notBefore(opened.notBefore())
                                .records(records(site, plan.days().calendar()))
                                .build()))
            .build());
  }

  /** As many crews as finish what there is in a season. */
  private static Map<String, CrewForce> crews(WorksPlan plan) {
    Map<String, Long> load = LinkedHashMap.empty();
    for (PlannedTask task : plan.sites().flatMap(PlannedSite::tasks)) {
      for (var need : task.task().crews()) {
        load = load.put(need._1, need._2 * task.duration(), Long::sum);
      }
    }
    return load.mapValues(days -> CrewForce.of((days + SEASON - 1) / SEASON));
  }

  /** The day on which its file says that works began; else some days after the last for that. */
  private LocalDate opens(Programme programme, PlannedSite site) {
    Seq<WorksTask> first =
        site.tasks().map(PlannedTask::task).filter(task -> task.startBy().isPresent());
    Community community = site.community();
    Optional<LocalDate> latest =
        first
            .map(task -> site.backward().tasks().get(task.id()).get().start())
            .min()
            .toJavaOptional();
    return first
        .flatMap(task -> begun(programme.files().of(community.id()), task.startBy().orElseThrow()))
        .min()
        .getOrElse(latest.orElse(site.release()).minusDays(random.nextInt(20)));
  }

  private static Seq<LocalDate> begun(CaseFile file, String gate) {
    return file.evidence()
        .get(gate)
        .getOrElse(Vector.empty())
        .flatMap(evidence -> evidence.entries().values())
        .filter(Entry.Day.class::isInstance)
        .map(entry -> ((Entry.Day) entry).date());
  }

  /** Each task a little later than planned, and the rest of its site with it. */
  private Seq<TrackedTask> records(PlannedSite site, WorkCalendar calendar) {
    Vector<TrackedTask> records = Vector.empty();
    long behind = 0;
    for (PlannedTask task : site.tasks()) {
      behind += random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
      records = records.append(record(task, behind, calendar));
    }
    return records;
  }

  private TrackedTask record(PlannedTask task, long behind, WorkCalendar calendar) {
    Money budget = Money.ofFen(task.duration() * (FEN_A_DAY + random.nextInt(500_000)));
    TrackedTask.Builder record =
        TrackedTask.builder()
            .id(task.task().id())
            .budget(budget)
            .plannedStart(task.start())
            .plannedFinish(task.finish());
    LocalDate start = calendar.plus(task.start(), behind);
    LocalDate finish = calendar.plus(task.finish(), behind);
    if (!start.isAfter(until)) {
      Fraction done =
          finish.isAfter(until)
              ? Fraction.of(calendar.count(start, until), calendar.count(start, finish))
              : Fraction.ONE;
      record.actualStart(start).actualCost(budget.times(done.times(percent(90, 120))));
      if (finish.isAfter(until)) {
        record.percent(done);
      } else {
        record.actualFinish(finish);
      }
    }
    return record.build();
  }

  private Fraction percent(int least, int most) {
    return Fraction.of(least + random.nextInt(most - least), 100);
  }
}
