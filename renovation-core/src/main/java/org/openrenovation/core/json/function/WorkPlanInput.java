package org.openrenovation.core.json.function;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.scope.Works;

/** What a community needs and what is to be done there; the codes are the policy's own. */
final class WorkPlanInput {
  private final Given given = new Given();
  private Fraction threshold = Fraction.ZERO;
  private Seq<String> needed = Vector.empty();
  private Seq<String> chosen = Vector.empty();
  private Map<String, Fraction> support = HashMap.empty();
  private Map<String, String> waivers = HashMap.empty();
  private Optional<Boolean> synchronised = Optional.empty();

  static Shape<WorkPlanInput> shape(Policy policy) {
    Seq<String> codes = policy.section(Catalogue.class).codes();
    Shape<Seq<String>> items = Shapes.listOf(Shapes.code(codes));
    return ObjectShape.of(WorkPlanInput.class, WorkPlanInput::new)
        .required("needed", items, in -> in.needed, (in, needed) -> in.needed = needed)
        .required("chosen", items, in -> in.chosen, (in, chosen) -> in.chosen = chosen)
        .required(
            "supportThreshold",
            Shapes.SHARE,
            in -> in.threshold,
            (in, share) -> {
              in.threshold = share;
              in.given.put(Works.SUPPORT, new Value.Ratio(share));
            })
        .optional(
            "support",
            Shapes.mapOfCodes(codes, Shapes.SHARE),
            in -> Optional.of(in.support),
            (in, support) -> in.support = support)
        .optional(
            "waivers",
            Shapes.mapOfCodes(codes, Shapes.TEXT),
            in -> Optional.of(in.waivers),
            (in, waivers) -> in.waivers = waivers)
        .optional(
            "synchronised",
            Shapes.FLAG,
            in -> in.synchronised,
            (in, together) -> in.synchronised = Optional.of(together))
        .build(in -> in);
  }

  Policy over(Policy policy) {
    return given.over(policy);
  }

  WorkPlan plan() {
    WorkPlan.Builder plan =
        WorkPlan.builder()
            .needed(HashSet.ofAll(needed))
            .chosen(HashSet.ofAll(chosen))
            .support(support)
            .waivers(waivers);
    synchronised.ifPresent(plan::synchronised);
    return plan.build();
  }
}
