package org.openrenovation.core.json.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;

/** A community, and the register of a plan. */
public final class CommunityShape {
  /** One community as a plan lists it. */
  public static final Shape<Community> COMMUNITY =
      ObjectShape.of(Community.class, Community::builder)
          .required("id", Shapes.ID, Community::id, Community.Builder::id)
          .required("planYear", Shapes.YEAR, Community::planYear, Community.Builder::planYear)
          .required("name", Shapes.ID, Community::name, Community.Builder::name)
          .optional("location", Shapes.ID, Community::location, Community.Builder::location)
          .optional(
              "builtYears",
              Shapes.listOf(Shapes.BUILT_YEAR),
              Community::knownYears,
              Community.Builder::builtYears)
          .optional("buildings", Shapes.COUNT, Community::buildings, Community.Builder::buildings)
          .optional(
              "households", Shapes.COUNT, Community::households, Community.Builder::households)
          .optional("area", Shapes.AREA, Community::area, Community.Builder::area)
          .build(Community.Builder::build);

  /** The register: its communities under the key {@code communities}. */
  public static final Shape<Register> REGISTER =
      ObjectShape.of(Register.class, Parts::new)
          .required(
              "communities",
              Shapes.listOf(COMMUNITY),
              Register::communities,
              (parts, all) -> parts.communities = all)
          .build(parts -> new Register(parts.communities));

  private CommunityShape() {}

  private static final class Parts {
    private Seq<Community> communities = Vector.empty();
  }
}
