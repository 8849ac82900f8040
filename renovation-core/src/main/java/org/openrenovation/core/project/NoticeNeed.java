package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.Publicity;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Full days of a public notice: it begins on the day of posting, and is complete on the day after
 * its last day.
 */
record NoticeNeed(
    Told told,
    String key,
    String path,
    Setting<Value.Count> days,
    Setting<Value.Word> counting,
    Setting<Value.Flag> roll,
    WorkCalendar calendar,
    ParameterUse calendarUse)
    implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Entry.Day start = seen.entry(key, Entry.Day.class);
    if (start == null) {
      steps.tell(() -> told.missing().build());
      return Found.of(Truth.UNKNOWN);
    }
    Optional<Setting<?>> unset = unset();
    if (unset.isPresent()) {
      steps.tell(() -> told.unset(unset.get()));
      return new Found(Truth.UNKNOWN, true, start.date(), null);
    }
    Publicity.Run run = run(start.date());
    boolean over = !seen.asOf().isBefore(run.earliestReport());
    steps.tell(
        () ->
            told.step(
                    over ? "gate.notice-over" : "gate.notice-running",
                    over ? Truth.TRUE : Truth.UNKNOWN,
                    days.use().clause())
                .figure("start", start.date())
                .figure("days", days.required().number())
                .figure("lastDay", run.lastDay())
                .uses(uses())
                .build());
    return new Found(over ? Truth.TRUE : Truth.UNKNOWN, true, start.date(), run.earliestReport());
  }

  /** What the calendar lacks for the notice that has begun; empty where nothing. */
  Seq<Problem> problems(Seen seen) {
    Entry.Day start = seen.entry(key, Entry.Day.class);
    if (start == null || unset().isPresent()) {
      return Vector.empty();
    }
    try {
      run(start.date());
      return Vector.empty();
    } catch (RefusedException noData) {
      return noData.problems();
    }
  }

  private Publicity.Run run(LocalDate start) {
    try {
      return new Publicity(
              days.required().number(),
              Publicity.Counting.valueOf(counting.required().word()),
              roll.required().yes())
          .from(start, calendar);
    } catch (RefusedException noData) {
      throw new RefusedException(
          noData.problems().map(problem -> Problem.at(path, problem.code(), problem.value())));
    }
  }

  private Optional<Setting<?>> unset() {
    return Vector.<Setting<?>>of(days, counting, roll)
        .find(setting -> setting.value().isEmpty())
        .toJavaOptional();
  }

  private Seq<ParameterUse> uses() {
    boolean asksCalendar = roll.required().yes() || counting.required().word().equals("WORKING");
    Vector<ParameterUse> own = Vector.of(days.use(), counting.use(), roll.use());
    return asksCalendar ? own.append(calendarUse) : own;
  }
}
