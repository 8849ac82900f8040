package org.openrenovation.core.json.document;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.core.schedule.WorksCrew;
import org.openrenovation.core.schedule.WorksTask;
import org.openrenovation.core.schedule.WorksTemplate;

/** The section {@code worksTemplate}: the tasks that a renovation is made of, and who does them. */
final class WorksTemplateShape {
  /** A predecessor; finish to start, as all links of a template are. */
  private static final Shape<Link> LINK =
      ObjectShape.of(Link.class, LinkParts::new)
          .required("id", Shapes.ID, Link::id, (parts, id) -> parts.id = id)
          .optional(
              "lag",
              Shapes.COUNT,
              link -> Optional.of(link.lag()).filter(lag -> lag != 0),
              (parts, lag) -> parts.lag = lag)
          .build(parts -> new Link(parts.id, Link.Type.FS, parts.lag));

  private static final Shape<WorksCrew> CREW =
      ObjectShape.of(WorksCrew.class, CrewParts::new)
          .required("id", Shapes.ID, WorksCrew::id, (parts, id) -> parts.id = id)
          .required("name", Shapes.BILINGUAL, WorksCrew::name, (parts, name) -> parts.name = name)
          .build(parts -> new WorksCrew(parts.id, parts.name));

  private static final Shape<WorksTask> TASK =
      ObjectShape.of(WorksTask.class, WorksTask::builder)
          .required("id", Shapes.ID, WorksTask::id, WorksTask.Builder::id)
          .required("name", Shapes.BILINGUAL, WorksTask::name, WorksTask.Builder::name)
          .optional(
              "items",
              Shapes.listOf(Shapes.ID),
              task -> Optional.of(task.items()).filter(all -> !all.isEmpty()),
              WorksTask.Builder::items)
          .required("days", Shapes.COUNT, WorksTask::days, WorksTask.Builder::days)
          .optional(
              "daysPerBuilding",
              Shapes.COUNT,
              task -> Optional.of(task.daysPerBuilding()).filter(days -> days != 0),
              WorksTask.Builder::daysPerBuilding)
          .optional(
              "crews",
              Shapes.mapOf(Shapes.COUNT),
              task -> Optional.<Map<String, Long>>of(task.crews()).filter(all -> !all.isEmpty()),
              WorksTask.Builder::crews)
          .optional(
              "after",
              Shapes.listOf(LINK),
              task -> Optional.of(task.after()).filter(all -> !all.isEmpty()),
              WorksTask.Builder::after)
          .optional("startBy", Shapes.ID, WorksTask::startBy, WorksTask.Builder::startBy)
          .optional("finishBy", Shapes.ID, WorksTask::finishBy, WorksTask.Builder::finishBy)
          .build(WorksTask.Builder::build);

  static final Shape<WorksTemplate> TEMPLATE =
      ObjectShape.of(WorksTemplate.class, Parts::new)
          .required(
              "clause", Shapes.ID, WorksTemplate::clause, (parts, clause) -> parts.clause = clause)
          .required(
              "basis",
              Shapes.word(Basis.class),
              WorksTemplate::basis,
              (parts, basis) -> parts.basis = basis)
          .required(
              "crews",
              Shapes.listOf(CREW),
              WorksTemplate::crews,
              (parts, crews) -> parts.crews = crews)
          .required(
              "tasks",
              Shapes.someOf(TASK),
              WorksTemplate::tasks,
              (parts, tasks) -> parts.tasks = tasks)
          .build(parts -> new WorksTemplate(parts.clause, parts.basis, parts.crews, parts.tasks));

  private WorksTemplateShape() {}

  private static final class LinkParts {
    private String id = "";
    private long lag;
  }

  private static final class CrewParts {
    private String id = "";
    private Text name = Text.same("");
  }

  private static final class Parts {
    private String clause = "";
    private Basis basis = Basis.UNSET;
    private Seq<WorksCrew> crews = Vector.empty();
    private Seq<WorksTask> tasks = Vector.empty();
  }
}
