package org.openrenovation.core.json.document;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.json.shape.KnownFacts;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.scope.InclusionTable;

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

  /** A list of communities, each id once. */
  public static final Shape<Register> LIST =
      Shapes.listOf(COMMUNITY).as(Register::new, Register::communities);

  /** The register: its communities under the key {@code communities}. */
  public static final Shape<Register> REGISTER =
      ObjectShape.of(Register.class, () -> new Register[1])
          .required(
              "communities", LIST, register -> register, (parts, register) -> parts[0] = register)
          .build(parts -> parts[0]);

  private CommunityShape() {}

  /**
   * What is known of communities by id, under the key {@code facts}; the facts have this policy's
   * names.
   */
  public static Shape<Map<String, Facts>> facts(PolicyDocument policy) {
    return ObjectShape.<Map<String, Facts>, List<Map<String, Facts>>>of(ArrayList::new)
        .required("facts", factsById(policy), all -> all, List::add)
        .build(parts -> parts.get(0));
  }

  /** What is known of communities by id; the facts have this policy's names. */
  static Shape<Map<String, Facts>> factsById(PolicyDocument policy) {
    return Shapes.mapOf(
        KnownFacts.of(
            policy
                .section(InclusionTable.class)
                .map(InclusionTable::vocabulary)
                .orElse(Vocabulary.of(Vector.empty()))));
  }
}
