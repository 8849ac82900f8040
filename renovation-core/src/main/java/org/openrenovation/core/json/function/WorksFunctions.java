package org.openrenovation.core.json.function;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.json.document.LinkShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.schedule.CriticalPath;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.core.schedule.WorksTask;
import org.openrenovation.core.schedule.WorksTemplate;
import org.openrenovation.core.scope.Catalogue;

/**
 * The function of the tasks that works are made of; they go on into {@code cpm}, {@code backward}
 * and {@code crews}.
 */
final class WorksFunctions {
  private static final View<WorksCrew> CREW =
      ObjectView.<WorksCrew>of()
          .with("id", Shapes.ID, WorksCrew::id)
          .with("name", Shapes.BILINGUAL, WorksCrew::name);

  private static final View<Sized> TASK =
      ObjectView.<Sized>of()
          .with("id", Shapes.ID, sized -> sized.task.id())
          .with("name", Shapes.BILINGUAL, sized -> sized.task.name())
          .with("duration", Shapes.COUNT, Sized::days)
          .with("predecessors", Shapes.viewOf(LinkShape.LINK), sized -> sized.task.after())
          .with("needs", Shapes.viewByKey(Shapes.COUNT), sized -> sized.task.crews())
          .optional("startBy", Shapes.ID, sized -> sized.task.startBy())
          .optional("finishBy", Shapes.ID, sized -> sized.task.finishBy());

  private static final View<Drawn> DRAWN =
      ObjectView.<Drawn>of()
          .with("basis", Shapes.word(Basis.class), drawn -> drawn.template.basis())
          .with("length", Shapes.COUNT, Drawn::length)
          .with("tasks", Shapes.viewOf(TASK), Drawn::tasks)
          .with("crews", Shapes.viewOf(CREW), Drawn::crews);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          new JsonFunction<>(
              "worksTasks", WorksFunctions::question, (policy, in) -> in.drawn(policy), DRAWN));

  private WorksFunctions() {}

  private static Shape<Question> question(Policy policy) {
    return ObjectShape.of(Question.class, Question::new)
        .required(
            "items",
            Shapes.listOf(Shapes.code(policy.section(Catalogue.class).codes())),
            in -> in.items,
            (in, items) -> in.items = items)
        .required("buildings", Shapes.COUNT, in -> in.buildings, (in, n) -> in.buildings = n)
        .build(in -> in);
  }

  private static final class Question {
    private Seq<String> items = Vector.empty();
    private long buildings;

    private Validation<Seq<Problem>, Drawn> drawn(Policy policy) {
      return WorksTemplate.under(policy)
          .flatMap(
              template -> {
                try {
                  return Validation.valid(Drawn.of(template, items.toSet(), buildings));
                } catch (RefusedException refused) {
                  return Validation.invalid(refused.problems());
                }
              });
    }
  }

  /** A task and its working days. */
  private record Sized(WorksTask task, long days) {}

  /** What the template gives for some items and buildings. */
  private record Drawn(WorksTemplate template, Seq<Sized> tasks, long length) {
    private static Drawn of(WorksTemplate template, Set<String> items, long buildings) {
      return new Drawn(
          template,
          template.of(items).map(task -> new Sized(task, task.duration(buildings))),
          CriticalPath.of(template.network(buildings, items)).length());
    }

    private Seq<WorksCrew> crews() {
      Set<String> needed =
          tasks.map(Sized::task).map(WorksTask::crews).flatMap(Map::keySet).toSet();
      return template.crews().filter(crew -> needed.contains(crew.id()));
    }
  }
}
