package org.openrenovation.core.json.function;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.bills.ApportionBase;
import org.openrenovation.core.funding.bills.CostUnit;
import org.openrenovation.core.funding.bills.SharedCost;
import org.openrenovation.core.funding.bills.UnitCost;
import org.openrenovation.core.funding.bills.WeightedCost;
import org.openrenovation.core.json.document.MoneyShapes;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;

/** A cost, and either the weights that were agreed or the units that share it. */
final class ApportionInput {
  private static final Shape<WeightedCost.Share> SHARE =
      ObjectShape.of(WeightedCost.Share.class, ShareParts::new)
          .required("id", Shapes.ID, WeightedCost.Share::id, (parts, id) -> parts.id = id)
          .required(
              "weight",
              Shapes.WEIGHT,
              WeightedCost.Share::weight,
              (parts, weight) -> parts.weight = weight)
          .build(parts -> new WeightedCost.Share(parts.id, parts.weight));

  static final Shape<SharedCost> SHAPE =
      ObjectShape.of(SharedCost.class, ApportionInput::new)
          .required("amount", Shapes.MONEY, SharedCost::amount, (in, amount) -> in.amount = amount)
          .optional(
              "shares",
              Shapes.listOf(SHARE),
              cost ->
                  cost instanceof WeightedCost agreed
                      ? Optional.of(agreed.shares())
                      : Optional.empty(),
              (in, shares) -> in.shares = Optional.of(shares))
          .optional(
              "base",
              Shapes.word(ApportionBase.class),
              cost -> units(cost).flatMap(UnitCost::base),
              (in, base) -> in.base = Optional.of(base))
          .optional(
              "units",
              Shapes.listOf(MoneyShapes.UNIT),
              cost -> units(cost).map(UnitCost::units),
              (in, units) -> in.units = Optional.of(units))
          .optional(
              "coefficients",
              MoneyShapes.coefficients(Shapes.WEIGHT),
              cost -> units(cost).flatMap(UnitCost::coefficients),
              (in, coefficients) -> in.coefficients = Optional.of(coefficients))
          .missing(ApportionInput::missing)
          .build(ApportionInput::cost);

  private Money amount = Money.ZERO;
  private Optional<Seq<WeightedCost.Share>> shares = Optional.empty();
  private Optional<ApportionBase> base = Optional.empty();
  private Optional<Seq<CostUnit>> units = Optional.empty();
  private Optional<Map<Integer, Fraction>> coefficients = Optional.empty();

  private static Optional<UnitCost> units(SharedCost cost) {
    return cost instanceof UnitCost byUnits ? Optional.of(byUnits) : Optional.empty();
  }

  private static Seq<String> missing(Set<String> present) {
    if (present.contains("shares")) {
      return Vector.empty();
    }
    Seq<String> form = Vector.of("base", "units");
    return form.exists(present::contains) ? form.reject(present::contains) : Vector.of("shares");
  }

  private SharedCost cost() {
    if (shares.isEmpty()) {
      UnitCost.Builder cost =
          UnitCost.builder().amount(amount).base(base).units(units.orElseThrow());
      coefficients.ifPresent(cost::coefficients);
      return cost.build();
    }
    Vector<String> beside = Vector.empty();
    beside = base.isPresent() ? beside.append("base") : beside;
    beside = units.isPresent() ? beside.append("units") : beside;
    return Alternatives.without(beside, "shares", () -> new WeightedCost(amount, shares.get()));
  }

  private static final class ShareParts {
    private String id = "";
    private Fraction weight = Fraction.ZERO;
  }
}
