package org.openrenovation.core.json.document;

import io.vavr.collection.Seq;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.planning.coordination.CommunityWindow;
import org.openrenovation.core.planning.coordination.SpecialPlans;
import org.openrenovation.core.planning.coordination.SpecialWork;

/** The works of other departments' plans; their kinds are the policy's words. */
public final class SpecialPlansShape {
  private static final Shape<DateRange> WINDOW =
      ObjectShape.of(DateRange.class, DateRange::builder)
          .required("from", Shapes.DATE, DateRange::from, DateRange.Builder::from)
          .required("to", Shapes.DATE, range -> range.to().orElseThrow(), DateRange.Builder::to)
          .build(DateRange.Builder::build);

  private static final Shape<CommunityWindow> COMMUNITY =
      ObjectShape.of(CommunityWindow.class, CommunityWindow::builder)
          .required("window", WINDOW, CommunityWindow::window, CommunityWindow.Builder::window)
          .optional(
              "pavedOn", Shapes.DATE, CommunityWindow::pavedOn, CommunityWindow.Builder::pavedOn)
          .build(CommunityWindow.Builder::build);

  private SpecialPlansShape() {}

  /** The works of these kinds beside the communities of the plan. */
  public static Shape<SpecialPlans> of(Seq<String> kinds) {
    Shape<SpecialWork> work =
        ObjectShape.of(SpecialWork.class, SpecialWork::builder)
            .required("id", Shapes.ID, SpecialWork::id, SpecialWork.Builder::id)
            .required(
                "community", Shapes.ID, SpecialWork::community, SpecialWork.Builder::community)
            .required("kind", Shapes.code(kinds), SpecialWork::kind, SpecialWork.Builder::kind)
            .required(
                "underground",
                Shapes.FLAG,
                SpecialWork::underground,
                SpecialWork.Builder::underground)
            .required("window", WINDOW, SpecialWork::window, SpecialWork.Builder::window)
            .optional("fundedOn", Shapes.DATE, SpecialWork::fundedOn, SpecialWork.Builder::fundedOn)
            .build(SpecialWork.Builder::build);
    return ObjectShape.of(SpecialPlans.class, SpecialPlans::builder)
        .required("works", Shapes.listOf(work), SpecialPlans::works, SpecialPlans.Builder::works)
        .required(
            "communities",
            Shapes.mapOf(COMMUNITY),
            SpecialPlans::communities,
            SpecialPlans.Builder::communities)
        .build(SpecialPlans.Builder::build);
  }
}
