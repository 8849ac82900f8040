package org.openrenovation.core.json.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.InCharge;

/** Who answers for something: {@code {"lead": …, "with": […], "basis": …}}. */
final class InChargeShape {
  static final Shape<InCharge> IN_CHARGE =
      ObjectShape.of(InCharge.class, Parts::new)
          .required("lead", Shapes.ID, InCharge::lead, (parts, lead) -> parts.lead = lead)
          .required(
              "with", Shapes.listOf(Shapes.ID), InCharge::with, (parts, with) -> parts.with = with)
          .required(
              "basis",
              Shapes.word(Basis.class),
              InCharge::basis,
              (parts, basis) -> parts.basis = basis)
          .build(parts -> new InCharge(parts.lead, parts.with, parts.basis));

  private InChargeShape() {}

  private static final class Parts {
    private String lead = "";
    private Seq<String> with = Vector.empty();
    private Basis basis = Basis.TEXT;
  }
}
