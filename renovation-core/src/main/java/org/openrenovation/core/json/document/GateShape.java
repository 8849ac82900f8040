package org.openrenovation.core.json.document;

import java.util.Optional;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;

/** The section {@code gates}: the gates of a county's projects. */
final class GateShape {
  private static final Shape<Gate> GATE =
      ObjectShape.of(Gate.class, Gate::builder)
          .required("id", Shapes.ID, Gate::id, Gate.Builder::id)
          .required("name", Shapes.BILINGUAL, Gate::name, Gate.Builder::name)
          .required("clauses", Shapes.someOf(Shapes.ID), Gate::clauses, Gate.Builder::clauses)
          .optional(
              "after",
              Shapes.listOf(Shapes.ID),
              gate -> Optional.of(gate.after()),
              Gate.Builder::after)
          .optional("due", Shapes.ID, Gate::due, Gate.Builder::due)
          .required(
              "requires",
              Shapes.someOf(new RequirementShape()),
              Gate::requires,
              Gate.Builder::requires)
          .required("inCharge", InChargeShape.IN_CHARGE, Gate::inCharge, Gate.Builder::inCharge)
          .build(Gate.Builder::build);

  static final Shape<GatePlan> PLAN = Shapes.someOf(GATE).as(GatePlan::new, GatePlan::gates);

  private GateShape() {}
}
