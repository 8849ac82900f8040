package org.openrenovation.core.json.document;

import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.scope.FactEntry;
import org.openrenovation.core.scope.InclusionTable;

/** The section {@code inclusion}: the facts that the test of inclusion asks for. */
final class InclusionShape {
  private static final Shape<FactEntry> ENTRY =
      ObjectShape.of(FactEntry.class, FactEntry::builder)
          .required("fact", Shapes.ID, FactEntry::fact, FactEntry.Builder::fact)
          .required("name", Shapes.BILINGUAL, FactEntry::name, FactEntry.Builder::name)
          .optional("finding", Shapes.ID, FactEntry::finding, FactEntry.Builder::finding)
          .optional("wording", Shapes.BILINGUAL, FactEntry::wording, FactEntry.Builder::wording)
          .build(FactEntry.Builder::build);

  static final Shape<InclusionTable> TABLE =
      Shapes.someOf(ENTRY).as(InclusionTable::new, InclusionTable::facts);

  private InclusionShape() {}
}
