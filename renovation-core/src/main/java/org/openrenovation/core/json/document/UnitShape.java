package org.openrenovation.core.json.document;

import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.oversight.Unit;
import org.openrenovation.core.oversight.UnitList;

/** The section {@code units}: the units that answer for gates, permits and items. */
final class UnitShape {
  private static final Shape<Unit> UNIT =
      ObjectShape.of(Unit.class, Parts::new)
          .required("id", Shapes.ID, Unit::id, (parts, id) -> parts.id = id)
          .required("name", Shapes.BILINGUAL, Unit::name, (parts, name) -> parts.name = name)
          .required("clause", Shapes.ID, Unit::clause, (parts, clause) -> parts.clause = clause)
          .build(parts -> new Unit(parts.id, parts.name, parts.clause));

  static final Shape<UnitList> LIST = Shapes.someOf(UNIT).as(UnitList::new, UnitList::units);

  private UnitShape() {}

  private static final class Parts {
    private String id = "";
    private Text name = Text.same("");
    private String clause = "";
  }
}
