package org.openrenovation.core.json.function;

import java.util.Optional;
import org.openrenovation.core.json.document.ProgressShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.oversight.GateDue;
import org.openrenovation.core.oversight.ProgressRecord;
import org.openrenovation.core.oversight.YearTarget;

/** How the records are read that targets and units are assessed by. */
final class ProgressInputs {
  private static final Shape<YearTarget> TARGET =
      ObjectShape.of(YearTarget.class, TargetParts::new)
          .required("year", Shapes.YEAR, YearTarget::year, (parts, year) -> parts.year = year)
          .required("count", Shapes.COUNT, YearTarget::count, (parts, count) -> parts.count = count)
          .build(parts -> new YearTarget(parts.year, parts.count));

  private static final Shape<GateDue> GATE =
      ObjectShape.of(GateDue.class, GateDue::builder)
          .required("community", Shapes.ID, GateDue::community, GateDue.Builder::community)
          .required("gate", Shapes.ID, GateDue::gate, GateDue.Builder::gate)
          .required("unit", Shapes.ID, GateDue::unit, GateDue.Builder::unit)
          .required("due", Shapes.DATE, GateDue::due, GateDue.Builder::due)
          .optional("passedOn", Shapes.DATE, GateDue::passedOn, GateDue.Builder::passedOn)
          .build(GateDue.Builder::build);

  static final Shape<ProgressRecord> RECORD =
      ObjectShape.of(ProgressRecord.class, ProgressRecord::builder)
          .required("asOf", Shapes.DATE, ProgressRecord::asOf, ProgressRecord.Builder::asOf)
          .required(
              "targets",
              Shapes.listOf(TARGET),
              ProgressRecord::targets,
              ProgressRecord.Builder::targets)
          .required(
              "communities",
              Shapes.listOf(ProgressShape.MEASURED),
              ProgressRecord::communities,
              ProgressRecord.Builder::communities)
          .optional(
              "gates",
              Shapes.listOf(GATE),
              record -> Optional.of(record.gates()),
              ProgressRecord.Builder::gates)
          .build(ProgressRecord.Builder::build);

  private ProgressInputs() {}

  private static final class TargetParts {
    private int year;
    private long count;
  }
}
