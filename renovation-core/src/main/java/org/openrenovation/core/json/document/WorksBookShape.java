package org.openrenovation.core.json.document;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.programme.CrewForce;
import org.openrenovation.core.programme.WorksBook;
import org.openrenovation.core.programme.WorksSite;
import org.openrenovation.core.schedule.TrackedTask;

/** The crews of a county and its sites. */
public final class WorksBookShape {
  /** A task as it was planned and as it has gone. */
  public static final Shape<TrackedTask> TRACKED =
      ObjectShape.of(TrackedTask.class, TrackedTask::builder)
          .required("id", Shapes.ID, TrackedTask::id, TrackedTask.Builder::id)
          .optional(
              "predecessors",
              Shapes.listOf(LinkShape.LINK),
              task -> some(task.predecessors()),
              TrackedTask.Builder::predecessors)
          .required("budget", Shapes.MONEY, TrackedTask::budget, TrackedTask.Builder::budget)
          .required(
              "plannedStart",
              Shapes.DATE,
              TrackedTask::plannedStart,
              TrackedTask.Builder::plannedStart)
          .required(
              "plannedFinish",
              Shapes.DATE,
              TrackedTask::plannedFinish,
              TrackedTask.Builder::plannedFinish)
          .optional(
              "actualStart",
              Shapes.DATE,
              TrackedTask::actualStart,
              TrackedTask.Builder::actualStart)
          .optional(
              "actualFinish",
              Shapes.DATE,
              TrackedTask::actualFinish,
              TrackedTask.Builder::actualFinish)
          .optional("percent", Shapes.SHARE, TrackedTask::percent, TrackedTask.Builder::percent)
          .optional(
              "actualCost", Shapes.MONEY, TrackedTask::actualCost, TrackedTask.Builder::actualCost)
          .build(TrackedTask.Builder::build);

  private static final Shape<CrewForce.Step> STEP =
      ObjectShape.of(CrewForce.Step.class, StepParts::new)
          .required("from", Shapes.DATE, CrewForce.Step::from, (in, day) -> in.from = day)
          .required("number", Shapes.COUNT, CrewForce.Step::number, (in, n) -> in.number = n)
          .build(in -> new CrewForce.Step(in.from, in.number));

  /** A number, or numbers that change from some day on. */
  private static final Shape<CrewForce> FORCE =
      Shapes.listOr(
          Shapes.someOf(STEP).as(CrewForce::new, CrewForce::steps),
          Shapes.COUNT.as(CrewForce::of, CrewForce::lasting),
          CrewForce::isSteady);

  private static final Shape<WorksSite> SITE =
      ObjectShape.of(WorksSite.class, WorksSite::builder)
          .required("community", Shapes.ID, WorksSite::community, WorksSite.Builder::community)
          .optional("notBefore", Shapes.DATE, WorksSite::notBefore, WorksSite.Builder::notBefore)
          .optional(
              "weight",
              Shapes.COUNT,
              site -> Optional.of(site.weight()).filter(weight -> weight != 1),
              WorksSite.Builder::weight)
          .optional(
              "records",
              Shapes.listOf(TRACKED),
              site -> some(site.records()),
              WorksSite.Builder::records)
          .build(WorksSite.Builder::build);

  /** The whole book. */
  public static final Shape<WorksBook> BOOK =
      ObjectShape.of(WorksBook.class, WorksBook::builder)
          .optional("note", Shapes.BILINGUAL, WorksBook::note, WorksBook.Builder::note)
          .optional(
              "crews",
              Shapes.mapOf(FORCE),
              book ->
                  Optional.<Map<String, CrewForce>>of(book.crews()).filter(all -> !all.isEmpty()),
              WorksBook.Builder::crews)
          .optional(
              "sites", Shapes.listOf(SITE), book -> some(book.sites()), WorksBook.Builder::sites)
          .build(WorksBook.Builder::build);

  private WorksBookShape() {}

  private static <T> Optional<Seq<T>> some(Seq<T> all) {
    return Optional.of(all).filter(present -> !present.isEmpty());
  }

  private static final class StepParts {
    private LocalDate from = LocalDate.EPOCH;
    private long number;
  }
}
