package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.project.Charge;
import org.openrenovation.core.project.ChargeList;
import org.openrenovation.core.project.Charges;
import org.openrenovation.core.project.Hazard;
import org.openrenovation.core.project.HazardRegister;
import org.openrenovation.core.project.Quality;

/** Functions of a site at work: its hazards, what it is charged. */
final class SiteFunctions {
  private static final Shape<Hazard> HAZARD =
      ObjectShape.of(Hazard.class, Hazard::builder)
          .required("id", Shapes.ID, Hazard::id, Hazard.Builder::id)
          .required("openedOn", Shapes.DATE, Hazard::openedOn, Hazard.Builder::openedOn)
          .required("dueOn", Shapes.DATE, Hazard::dueOn, Hazard.Builder::dueOn)
          .optional("closedOn", Shapes.DATE, Hazard::closedOn, Hazard.Builder::closedOn)
          .build(Hazard.Builder::build);

  private static final Shape<HazardRegister> HAZARDS =
      ObjectShape.of(HazardRegister.class, HazardRegister::builder)
          .required("asOf", Shapes.DATE, HazardRegister::asOf, HazardRegister.Builder::asOf)
          .required(
              "hazards",
              Shapes.listOf(HAZARD),
              HazardRegister::hazards,
              HazardRegister.Builder::hazards)
          .optional(
              "acceptedOn",
              Shapes.DATE,
              HazardRegister::acceptedOn,
              HazardRegister.Builder::acceptedOn)
          .build(HazardRegister.Builder::build);

  private static final Shape<Charge> CHARGE =
      ObjectShape.of(Charge.class, Charge::builder)
          .required("id", Shapes.ID, Charge::id, Charge.Builder::id)
          .required("payer", Shapes.word(Charge.Payer.class), Charge::payer, Charge.Builder::payer)
          .required("kind", Shapes.word(Charge.Kind.class), Charge::kind, Charge.Builder::kind)
          .required("amount", Shapes.MONEY, Charge::amount, Charge.Builder::amount)
          .optional("legalBasis", Shapes.TEXT, Charge::legalBasis, Charge.Builder::legalBasis)
          .build(Charge.Builder::build);

  private static final Shape<ChargeList> CHARGES =
      ObjectShape.of(ChargeList.class, Parts::new)
          .required(
              "charges",
              Shapes.listOf(CHARGE),
              ChargeList::charges,
              (parts, charges) -> parts.charges = charges)
          .build(parts -> new ChargeList(parts.charges));

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.<HazardRegister, Decision<Quality.Result>>of(
              "quality",
              HAZARDS,
              (policy, register) -> Quality.under(policy).decide(register),
              Views.decided(
                  Quality.Result.class,
                  ObjectView.<Quality.Result>of()
                      .with("open", Shapes.COUNT, Quality.Result::open)
                      .with("closed", Shapes.COUNT, Quality.Result::closed)
                      .with("overdue", Shapes.COUNT, Quality.Result::overdue)
                      .with("closedOnTime", Shapes.COUNT, Quality.Result::closedOnTime))),
          JsonFunction.<ChargeList, Decision<Charges.Result>>of(
              "charges",
              CHARGES,
              (policy, charges) -> Charges.under(policy).decide(charges),
              Views.decided(
                  Charges.Result.class,
                  ObjectView.<Charges.Result>of()
                      .with("refused", Shapes.MONEY, Charges.Result::refused))));

  private SiteFunctions() {}

  private static final class Parts {
    private Seq<Charge> charges = Vector.empty();
  }
}
