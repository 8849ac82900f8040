package org.openrenovation.core.json.function;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.document.CommunityShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanRows;

/** Functions of the oversight. */
final class OversightFunctions {
  private static final Shape<Map<Integer, Long>> TARGETS =
      Shapes.mapOfYears(Shapes.COUNT)
          .as(
              targets -> targets.map((year, count) -> Tuple.of(Integer.valueOf(year), count)),
              targets -> targets.map((year, count) -> Tuple.of(year.toString(), count)));

  private static final Shape<PlanRows> PLAN =
      ObjectShape.of(PlanRows.class, PlanParts::new)
          .required("rows", CommunityShape.LIST, PlanRows::rows, (parts, rows) -> parts.rows = rows)
          .optional(
              "targets",
              TARGETS,
              PlanRows::targets,
              (parts, targets) -> parts.targets = Optional.of(targets))
          .build(PlanParts::plan);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.of(
              "lint",
              PLAN,
              (policy, plan) -> Lint.under(policy).decide(plan),
              Views.decided(
                  ObjectView.<Lint.Outcome>of()
                      .with("outcome", Shapes.word(Lint.Outcome.class), outcome -> outcome))));

  private OversightFunctions() {}

  private static final class PlanParts {
    private Register rows = new Register(Vector.empty());
    private Optional<Map<Integer, Long>> targets = Optional.empty();

    private PlanRows plan() {
      return targets.map(some -> PlanRows.of(rows, some)).orElse(PlanRows.of(rows));
    }
  }
}
