package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.document.WorksBookShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.schedule.EarnedValue;
import org.openrenovation.core.schedule.Light;
import org.openrenovation.core.schedule.Progress;
import org.openrenovation.core.schedule.ProgressReview;
import org.openrenovation.core.schedule.ProjectProgress;
import org.openrenovation.core.schedule.TaskProgress;

/** The function of progress beside the plan. */
final class ProgressFunctions {
  /** The two limits; there is no default for either. */
  private static final Shape<Value.Counts> LIMITS =
      ObjectShape.of(Value.Counts.class, Limits::new)
          .required("green", Shapes.COUNT, of -> limit(of, "green"), (in, n) -> in.green = n)
          .required("amber", Shapes.COUNT, of -> limit(of, "amber"), (in, n) -> in.amber = n)
          .build(in -> Progress.limits(in.green, in.amber));

  private static final Shape<Question> QUESTION =
      ObjectShape.of(Question.class, Question::new)
          .required("asOf", Shapes.DATE, in -> in.review().asOf(), (in, day) -> in.asked.asOf(day))
          .required(
              "tasks",
              Shapes.listOf(WorksBookShape.TRACKED),
              in -> in.review().tasks(),
              (in, tasks) -> in.asked.tasks(tasks))
          .required("limits", LIMITS, in -> in.limits, (in, limits) -> in.limits = limits)
          .optional(
              "calendar",
              CalendarFunctions.CALENDAR,
              in -> in.calendar,
              (in, word) -> in.calendar = Optional.of(word))
          .build(Question::checked);

  private static final View<TaskProgress> PROGRESS =
      ObjectView.<TaskProgress>of()
          .with("planned", Shapes.RATIO, TaskProgress::planned)
          .with("actual", Shapes.RATIO, TaskProgress::actual)
          .with("scheduleVariance", Shapes.RATIO, TaskProgress::scheduleVariance)
          .with("forecastFinish", Shapes.DATE, TaskProgress::forecastFinish)
          .with("delay", Shapes.COUNT, TaskProgress::delay)
          .optional("waitsFor", Shapes.ID, TaskProgress::waitsFor)
          .nullable("light", Shapes.word(Light.class), TaskProgress::light);

  private static final ObjectView<EarnedValue> VALUE =
      ObjectView.<EarnedValue>of()
          .with("pv", Shapes.MONEY, EarnedValue::planned)
          .with("ev", Shapes.MONEY, EarnedValue::earned)
          .nullable("ac", Shapes.MONEY, EarnedValue::cost)
          .with("sv", Shapes.SIGNED_MONEY, EarnedValue::scheduleVariance)
          .nullable("cv", Shapes.SIGNED_MONEY, EarnedValue::costVariance)
          .nullable("spi", Shapes.RATIO, EarnedValue::scheduleIndex)
          .nullable("cpi", Shapes.RATIO, EarnedValue::costIndex);

  private static final ObjectView<ProjectProgress> PROJECT =
      ObjectView.<ProjectProgress>of()
          .with("tasks", Shapes.viewByKey(PROGRESS), ProjectProgress::tasks)
          .nullable("planned", Shapes.RATIO, ProjectProgress::planned)
          .nullable("actual", Shapes.RATIO, ProjectProgress::actual)
          .nullable("light", Shapes.word(Light.class), ProjectProgress::light)
          .all(VALUE, ProjectProgress::value);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.<Question, Decision<ProjectProgress>>checked(
              "progress",
              QUESTION,
              CalendarFunctions.refusable((policy, in) -> in.decide(policy)),
              Views.decided(ProjectProgress.class, PROJECT)));

  private ProgressFunctions() {}

  private static long limit(Value.Counts limits, String light) {
    return limits.counts().get(light).get();
  }

  private static final class Limits {
    private long green;
    private long amber;
  }

  private static final class Question {
    private final ProgressReview.Builder asked = ProgressReview.builder();
    private Optional<ProgressReview> review = Optional.empty();
    private Value.Counts limits = new Value.Counts(LinkedHashMap.empty());
    private Optional<String> calendar = Optional.empty();

    private Question checked() {
      review = Optional.of(asked.build());
      return this;
    }

    private ProgressReview review() {
      return review.orElseThrow();
    }

    private Decision<ProjectProgress> decide(Policy policy) {
      Policy limited = policy.with(Overlay.of(Progress.LIMITS.id(), limits));
      return Progress.under(limited, CalendarFunctions.calendar(policy, calendar)).decide(review());
    }
  }
}
