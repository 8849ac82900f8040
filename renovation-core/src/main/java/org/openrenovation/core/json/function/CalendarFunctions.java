package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.Publicity;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.calendar.WorkingDayQuestion;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.Milestone;
import org.openrenovation.core.project.Milestones;

/** Functions of the working calendar and of the dates that hang on it. */
final class CalendarFunctions {
  /** The word of a calendar; where it is given it stands in for the policy's parameter. */
  static final Shape<String> CALENDAR = Shapes.code(Policy.CALENDAR.choices());

  private static final Shape<WorkingDays> WORKING_DAYS =
      ObjectShape.of(WorkingDays.class, WorkingDays::new)
          .required(
              "from", Shapes.DATE, in -> in.question().from(), (in, from) -> in.asked.from(from))
          .optional(
              "days", Shapes.WHOLE, in -> in.question().days(), (in, days) -> in.asked.days(days))
          .optional("to", Shapes.DATE, in -> in.question().to(), (in, to) -> in.asked.to(to))
          .optional(
              "calendar",
              CALENDAR,
              in -> in.calendar,
              (in, word) -> in.calendar = Optional.of(word))
          .build(WorkingDays::checked);

  private static final Shape<Notice> NOTICE =
      ObjectShape.of(Notice.class, Notice::new)
          .required("start", Shapes.DATE, in -> in.start, (in, start) -> in.start = start)
          .required("days", Shapes.COUNT, in -> in.days, (in, days) -> in.days = days)
          .required(
              "counting",
              Shapes.word(Publicity.Counting.class),
              in -> in.counting,
              (in, counting) -> in.counting = counting)
          .optional(
              "rollOnRestDay",
              Shapes.FLAG,
              in -> Optional.of(in.roll),
              (in, roll) -> in.roll = roll)
          .optional(
              "calendar",
              CALENDAR,
              in -> in.calendar,
              (in, word) -> in.calendar = Optional.of(word))
          .build(Notice::checked);

  private static final Shape<Year> YEAR =
      ObjectShape.of(Year.class, Year::new)
          .required("year", Shapes.YEAR, in -> in.year, (in, year) -> in.year = year)
          .optional(
              "calendar",
              CALENDAR,
              in -> in.calendar,
              (in, word) -> in.calendar = Optional.of(word))
          .build(in -> in);

  private static final View<Milestone> MILESTONE =
      ObjectView.<Milestone>of()
          .with("gate", Shapes.ID, Milestone::gate)
          .with("due", Shapes.DATE, Milestone::due)
          .optional("lastWorkingDay", Shapes.DATE, Milestone::lastWorkingDay);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.<JsonFunction<?, ?>>empty()
          .append(
              JsonFunction.checked(
                  "workingDays",
                  WORKING_DAYS,
                  refusable((policy, in) -> in.answer(policy)),
                  WorkingDayAnswer.VIEW))
          .append(
              JsonFunction.checked(
                  "publicity", NOTICE, refusable((policy, in) -> in.run(policy)), runView()))
          .append(
              JsonFunction.checked(
                  "milestones",
                  YEAR,
                  refusable((policy, in) -> in.milestones(policy)),
                  ObjectView.<Seq<Milestone>>of()
                      .with("milestones", Shapes.viewOf(MILESTONE), all -> all)));

  private CalendarFunctions() {}

  /** The calendar of this word, or the policy's. */
  static WorkCalendar calendar(Policy policy, Optional<String> word) {
    return word.map(given -> policy.with(Overlay.of(Policy.CALENDAR.id(), new Value.Word(given))))
        .orElse(policy)
        .calendar();
  }

  private static View<Publicity.Run> runView() {
    return ObjectView.<Publicity.Run>of()
        .with("lastDay", Shapes.DATE, Publicity.Run::lastDay)
        .with("earliestReport", Shapes.DATE, Publicity.Run::earliestReport);
  }

  /** What a room refuses as it answers becomes the problems of the input. */
  static <I, O> BiFunction<Policy, I, Validation<Seq<Problem>, O>> refusable(
      BiFunction<Policy, I, O> answer) {
    return (policy, in) -> {
      try {
        return Validation.valid(answer.apply(policy, in));
      } catch (RefusedException refused) {
        return Validation.invalid(refused.problems());
      }
    };
  }

  private static final class WorkingDays {
    private final WorkingDayQuestion.Builder asked = WorkingDayQuestion.builder();
    private Optional<String> calendar = Optional.empty();

    private WorkingDayQuestion question() {
      return asked.build();
    }

    private WorkingDays checked() {
      question();
      return this;
    }

    private WorkingDayAnswer answer(Policy policy) {
      return new WorkingDayAnswer(question(), calendar(policy, calendar));
    }
  }

  /** A question with the calendar that is to answer it. */
  private record WorkingDayAnswer(Optional<LocalDate> date, Optional<Long> count) {
    private static final View<WorkingDayAnswer> VIEW =
        ObjectView.<WorkingDayAnswer>of()
            .optional("date", Shapes.DATE, WorkingDayAnswer::date)
            .optional("count", Shapes.COUNT, WorkingDayAnswer::count);

    private WorkingDayAnswer(WorkingDayQuestion question, WorkCalendar calendar) {
      this(
          question.day(calendar),
          question.to().isPresent()
              ? Optional.of(question.count(calendar).getAsLong())
              : Optional.empty());
    }
  }

  private static final class Notice {
    private LocalDate start = LocalDate.EPOCH;
    private long days;
    private Publicity.Counting counting = Publicity.Counting.CALENDAR;
    private boolean roll;
    private Optional<String> calendar = Optional.empty();

    private Publicity publicity() {
      return new Publicity(days, counting, roll);
    }

    private Notice checked() {
      publicity();
      return this;
    }

    private Publicity.Run run(Policy policy) {
      return publicity().from(start, calendar(policy, calendar));
    }
  }

  private static final class Year {
    private int year;
    private Optional<String> calendar = Optional.empty();

    private Seq<Milestone> milestones(Policy policy) {
      Milestones milestones = Milestones.under(policy);
      return calendar.isEmpty()
          ? milestones.of(year)
          : milestones.of(year, calendar(policy, calendar));
    }
  }
}
