package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.subsidy.Region;
import org.openrenovation.core.funding.subsidy.SubsidyAllocation;
import org.openrenovation.core.funding.subsidy.SubsidyPot;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/** Upper-level money, the weights that divide it, and who shares in it. */
final class SubsidyInput {
  private static final Shape<Region> REGION =
      ObjectShape.of(Region.class, Region::builder)
          .required("id", Shapes.ID, Region::id, Region.Builder::id)
          .required("area", Shapes.AREA, Region::area, Region.Builder::area)
          .required("households", Shapes.COUNT, Region::households, Region.Builder::households)
          .required("buildings", Shapes.COUNT, Region::buildings, Region.Builder::buildings)
          .required("communities", Shapes.COUNT, Region::communities, Region.Builder::communities)
          .required("difficulty", Shapes.WEIGHT, Region::difficulty, Region.Builder::difficulty)
          .required("performance", Shapes.WEIGHT, Region::performance, Region.Builder::performance)
          .build(Region.Builder::build);

  static final Shape<SubsidyInput> SHAPE =
      ObjectShape.of(SubsidyInput.class, SubsidyInput::new)
          .required("pot", Shapes.MONEY, in -> in.pot, (in, pot) -> in.pot = pot)
          .required(
              "weights",
              weights(),
              in -> in.weights.shares(),
              (in, weights) -> in.weights = new Value.Shares(weights))
          .required(
              "regions",
              Shapes.someOf(REGION),
              in -> in.regions,
              (in, regions) -> in.regions = regions)
          .build(SubsidyInput::checked);

  private Money pot = Money.ZERO;
  private Value.Shares weights = new Value.Shares(LinkedHashMap.of("area", Fraction.ONE));
  private Seq<Region> regions = Vector.empty();

  SubsidyPot pot() {
    return new SubsidyPot(pot, regions);
  }

  Policy over(Policy policy) {
    Given given = new Given();
    given.put(SubsidyAllocation.WEIGHTS, weights);
    return given.over(policy);
  }

  private SubsidyInput checked() {
    pot();
    return this;
  }

  private static Shape<Map<String, Fraction>> weights() {
    ObjectShape.Fields<Map<String, Fraction>, Weights> fields = ObjectShape.of(Weights::new);
    for (String factor : SubsidyAllocation.factors()) {
      fields =
          fields.required(
              factor,
              Shapes.SHARE,
              weights -> weights.get(factor).get(),
              (weights, share) -> weights.shares = weights.shares.put(factor, share));
    }
    return fields.build(weights -> new Value.Shares(weights.shares).shares());
  }

  private static final class Weights {
    private Map<String, Fraction> shares = LinkedHashMap.empty();
  }
}
