package org.openrenovation.core.json.document;

import io.vavr.collection.TreeSet;
import java.util.Optional;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.scope.WorkItem;

/** The section {@code catalogue}: the work items of a policy. */
final class CatalogueShape {
  private static final Shape<WorkItem> ITEM =
      ObjectShape.of(WorkItem.class, WorkItem::builder)
          .required("code", Shapes.ID, WorkItem::code, WorkItem.Builder::code)
          .required("name", Shapes.BILINGUAL, WorkItem::name, WorkItem.Builder::name)
          .required(
              "class",
              Shapes.word(WorkClass.class),
              WorkItem::workClass,
              WorkItem.Builder::workClass)
          .required("clause", Shapes.ID, WorkItem::clause, WorkItem.Builder::clause)
          .required(
              "inCharge", InChargeShape.IN_CHARGE, WorkItem::inCharge, WorkItem.Builder::inCharge)
          .optional(
              "marks",
              Shapes.listOf(Shapes.word(WorkItem.Mark.class)),
              item ->
                  item.marks().isEmpty()
                      ? Optional.empty()
                      : Optional.of(TreeSet.ofAll(item.marks()).toVector()),
              (item, marks) -> item.addAllMarks(marks))
          .build(WorkItem.Builder::build);

  static final Shape<Catalogue> CATALOGUE =
      Shapes.someOf(ITEM).as(Catalogue::new, Catalogue::items);

  private CatalogueShape() {}
}
