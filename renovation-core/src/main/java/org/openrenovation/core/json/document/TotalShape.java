package org.openrenovation.core.json.document;

import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.oversight.StatedTotal;

/** A total that a plan table states itself. */
public final class TotalShape {
  private static final Shape<Integer> POSITION = Shapes.between(0, Integer.MAX_VALUE);

  /** Where it stands, which rows it covers, what it says. */
  public static final Shape<StatedTotal> TOTAL =
      ObjectShape.of(StatedTotal.class, StatedTotal::builder)
          .required("place", Shapes.ID, StatedTotal::place, StatedTotal.Builder::place)
          .required("from", POSITION, StatedTotal::from, StatedTotal.Builder::from)
          .required("to", POSITION, StatedTotal::to, StatedTotal.Builder::to)
          .optional("planYear", Shapes.YEAR, StatedTotal::planYear, StatedTotal.Builder::planYear)
          .optional(
              "buildings", Shapes.COUNT, StatedTotal::buildings, StatedTotal.Builder::buildings)
          .optional(
              "households", Shapes.COUNT, StatedTotal::households, StatedTotal.Builder::households)
          .optional("area", Shapes.AREA, StatedTotal::area, StatedTotal.Builder::area)
          .build(StatedTotal.Builder::build);

  private TotalShape() {}
}
