package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.json.document.LinkShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.schedule.CrewPlan;
import org.openrenovation.core.schedule.CrewProject;
import org.openrenovation.core.schedule.CrewSearch;
import org.openrenovation.core.schedule.CrewSupply;
import org.openrenovation.core.schedule.CrewTask;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.SharedCrews;
import org.openrenovation.core.schedule.Task;

/** The function of the crews that several projects share. */
final class CrewFunctions {
  private static final Shape<CrewTask> TASK =
      ObjectShape.of(CrewTask.class, TaskParts::new)
          .required("id", Shapes.ID, in -> in.task().id(), (in, id) -> in.id = id)
          .required(
              "duration",
              Shapes.COUNT,
              in -> in.task().duration(),
              (in, days) -> in.duration = days)
          .optional(
              "predecessors",
              Shapes.listOf(LinkShape.LINK),
              in -> Optional.of(in.task().predecessors()),
              (in, links) -> in.links = links)
          .required("project", Shapes.ID, CrewTask::project, (in, project) -> in.project = project)
          .optional(
              "needs",
              Shapes.mapOf(Shapes.COUNT),
              in -> Optional.of(in.needs()),
              (in, needs) -> in.needs = needs)
          .build(TaskParts::made);

  private static final Shape<CrewSupply.Step> STEP =
      ObjectShape.of(CrewSupply.Step.class, StepParts::new)
          .required("from", Shapes.COUNT, CrewSupply.Step::from, (in, day) -> in.from = day)
          .required("number", Shapes.COUNT, CrewSupply.Step::number, (in, n) -> in.number = n)
          .build(in -> new CrewSupply.Step(in.from, in.number));

  /** A number, or numbers that change from some day on. */
  private static final Shape<CrewSupply> SUPPLY =
      Shapes.listOr(
          Shapes.someOf(STEP).as(CrewSupply::new, CrewSupply::steps),
          Shapes.COUNT.as(CrewSupply::of, CrewSupply::lasting),
          CrewSupply::isSteady);

  private static final Shape<CrewProject> PROJECT =
      ObjectShape.of(CrewProject.class, CrewProject::builder)
          .optional(
              "release",
              Shapes.COUNT,
              project -> Optional.of(project.release()),
              CrewProject.Builder::release)
          .optional("due", Shapes.COUNT, CrewProject::due, CrewProject.Builder::due)
          .optional(
              "weight",
              Shapes.COUNT,
              project -> Optional.of(project.weight()),
              CrewProject.Builder::weight)
          .build(CrewProject.Builder::build);

  private static final Shape<Long> BUDGET =
      Shapes.COUNT.as(schedules -> new CrewSearch(schedules, 0).schedules(), Function.identity());

  private static final Shape<Question> QUESTION =
      ObjectShape.of(Question.class, Question::new)
          .required(
              "tasks",
              Shapes.listOf(TASK),
              in -> in.shared().tasks(),
              (in, tasks) -> in.asked.tasks(tasks))
          .required(
              "crews",
              Shapes.mapOf(SUPPLY),
              in -> in.shared().crews(),
              (in, crews) -> in.asked.crews(crews))
          .required(
              "projects",
              Shapes.mapOf(PROJECT),
              in -> in.shared().projects(),
              (in, projects) -> in.asked.projects(projects))
          .optional(
              "budget", BUDGET, in -> Optional.of(in.budget), (in, budget) -> in.budget = budget)
          .optional("seed", Shapes.WHOLE, in -> Optional.of(in.seed), (in, seed) -> in.seed = seed)
          .build(Question::checked);

  private static final View<CrewPlan.Bound> BOUND =
      ObjectView.<CrewPlan.Bound>of()
          .with("weightedLateness", Shapes.COUNT, CrewPlan.Bound::weightedLateness)
          .with("makespan", Shapes.COUNT, CrewPlan.Bound::makespan);

  private static final View<CrewPlan> PLAN =
      ObjectView.<CrewPlan>of()
          .with("start", Shapes.viewByKey(Shapes.COUNT), CrewPlan::start)
          .with("makespan", Shapes.COUNT, CrewPlan::makespan)
          .with("lateness", Shapes.viewByKey(Shapes.COUNT), CrewPlan::lateness)
          .with("totalLateness", Shapes.COUNT, CrewPlan::totalLateness)
          .with("weightedLateness", Shapes.COUNT, CrewPlan::weightedLateness)
          .with("entryOrder", Shapes.viewByKey(Shapes.viewOf(Shapes.ID)), CrewPlan::entryOrder)
          .with("bound", BOUND, CrewPlan::bound)
          .nullable("gap", Shapes.RATIO, CrewPlan::gap);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(JsonFunction.of("crews", QUESTION, (policy, in) -> in.plan(), PLAN));

  private CrewFunctions() {}

  private static final class TaskParts {
    private String id = "";
    private long duration;
    private Seq<Link> links = Vector.empty();
    private String project = "";
    private Map<String, Long> needs = LinkedHashMap.empty();

    private CrewTask made() {
      return CrewTask.builder()
          .task(new Task(id, duration, links))
          .project(project)
          .needs(needs)
          .build();
    }
  }

  private static final class StepParts {
    private long from;
    private long number;
  }

  private static final class Question {
    private final SharedCrews.Builder asked = SharedCrews.builder();
    private SharedCrews shared = asked.build();
    private long budget = CrewSearch.USUAL.schedules();
    private long seed = CrewSearch.USUAL.seed();

    private Question checked() {
      shared = asked.build();
      return this;
    }

    private SharedCrews shared() {
      return shared;
    }

    private CrewPlan plan() {
      return CrewPlan.of(shared, new CrewSearch(budget, seed));
    }
  }
}
