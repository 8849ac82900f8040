package org.openrenovation.core.json.function;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.funding.DebtCheck;
import org.openrenovation.core.funding.Financing;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.Gift;
import org.openrenovation.core.funding.GiftBook;
import org.openrenovation.core.funding.InKind;
import org.openrenovation.core.funding.Instrument;
import org.openrenovation.core.funding.ItemFunding;
import org.openrenovation.core.funding.PublicFunding;
import org.openrenovation.core.funding.Settlement;
import org.openrenovation.core.funding.SourceUse;
import org.openrenovation.core.funding.bills.Apportion;
import org.openrenovation.core.funding.bills.Apportionment;
import org.openrenovation.core.funding.earmark.Earmark;
import org.openrenovation.core.funding.earmark.Earmarked;
import org.openrenovation.core.funding.earmark.EarmarkedMoney;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.subsidy.SubsidyAllocation;
import org.openrenovation.core.funding.subsidy.SubsidyShares;
import org.openrenovation.core.json.document.LedgerShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;

/** Functions of who pays what. */
final class FundingFunctions {
  private static final Shape<Gift> GIFT =
      ObjectShape.of(Gift.class, Gift::builder)
          .required("id", Shapes.ID, Gift::id, Gift.Builder::id)
          .required("kind", Shapes.word(Gift.Kind.class), Gift::kind, Gift.Builder::kind)
          .required("quantity", Shapes.WEIGHT, Gift::quantity, Gift.Builder::quantity)
          .required("unitValue", Shapes.MONEY, Gift::unitValue, Gift.Builder::unitValue)
          .required("date", Shapes.DATE, Gift::date, Gift.Builder::date)
          .build(Gift.Builder::build);

  private static final Shape<GiftBook> GIFTS =
      ObjectShape.of(GiftBook.class, GiftBook::builder)
          .required("entries", Shapes.listOf(GIFT), GiftBook::entries, GiftBook.Builder::entries)
          .optional("asOf", Shapes.DATE, GiftBook::asOf, GiftBook.Builder::asOf)
          .build(GiftBook.Builder::build);

  private static final Shape<Instrument> INSTRUMENT =
      ObjectShape.of(Instrument.class, Instrument::builder)
          .required("id", Shapes.ID, Instrument::id, Instrument.Builder::id)
          .required(
              "kind",
              Shapes.word(Instrument.Kind.class),
              Instrument::kind,
              Instrument.Builder::kind)
          .required(
              "obligor",
              Shapes.word(Instrument.Obligor.class),
              Instrument::obligor,
              Instrument.Builder::obligor)
          .optional(
              "governmentGuarantee",
              Shapes.FLAG,
              Instrument::governmentGuarantee,
              Instrument.Builder::governmentGuarantee)
          .optional("buyback", Shapes.FLAG, Instrument::buyback, Instrument.Builder::buyback)
          .optional(
              "minimumReturn",
              Shapes.FLAG,
              Instrument::minimumReturn,
              Instrument.Builder::minimumReturn)
          .optional(
              "contractorAdvance",
              Shapes.FLAG,
              Instrument::contractorAdvance,
              Instrument.Builder::contractorAdvance)
          .optional(
              "withinQuota", Shapes.FLAG, Instrument::withinQuota, Instrument.Builder::withinQuota)
          .build(Instrument.Builder::build);

  private static final Shape<Financing> FINANCING =
      ObjectShape.of(Financing.class, FinancingParts::new)
          .required(
              "instruments",
              Shapes.listOf(INSTRUMENT),
              Financing::instruments,
              (parts, instruments) -> parts.instruments = instruments)
          .build(parts -> new Financing(parts.instruments));

  private static final View<Seq<SourceUse>> USES =
      Shapes.view(
          Shapes.viewByKey(Shapes.orNull(Shapes.MONEY)),
          uses -> LinkedHashMap.ofEntries(uses.map(use -> Tuple.of(use.source(), use.used()))));

  private static final ObjectView<PublicFunding> SOURCES =
      ObjectView.<PublicFunding>of()
          .with("contributionsUsed", USES, PublicFunding::contributionsUsed)
          .nullable("contributionSurplus", Shapes.MONEY, PublicFunding::contributionSurplus)
          .nullable("government", Shapes.MONEY, PublicFunding::government)
          .with("upperUsed", USES, PublicFunding::upperUsed)
          .nullable("upperSurplus", Shapes.MONEY, PublicFunding::upperSurplus)
          .nullable("remainder", Shapes.MONEY, PublicFunding::remainder)
          .nullable("county", Shapes.MONEY, PublicFunding::county)
          .nullable("otherLocal", Shapes.MONEY, PublicFunding::otherLocal);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.refusable(
              "apportion",
              ApportionInput.SHAPE,
              (policy, cost) -> Apportion.under(policy).decide(cost),
              Views.decided(
                  Apportionment.class,
                  ObjectView.<Apportionment>of()
                      .with("outcome", Shapes.word(Determination.class), Apportionment::outcome)
                      .nullable(
                          "amounts", Shapes.viewByKey(Shapes.MONEY), Apportionment::amounts))),
          JsonFunction.<GiftBook, Decision<InKind.Totals>>of(
              "inKind",
              GIFTS,
              (policy, gifts) -> InKind.under(policy).decide(gifts),
              Views.decided(
                  InKind.Totals.class,
                  ObjectView.<InKind.Totals>of()
                      .with("values", Shapes.viewByKey(Shapes.MONEY), InKind.Totals::values)
                      .with("cash", Shapes.MONEY, InKind.Totals::cash)
                      .with("material", Shapes.MONEY, InKind.Totals::material)
                      .with("labour", Shapes.MONEY, InKind.Totals::labour)
                      .with("inKind", Shapes.MONEY, InKind.Totals::inKind)
                      .with("total", Shapes.MONEY, InKind.Totals::total))),
          JsonFunction.policyShaped(
              "fundingSplit",
              FundingInputs::budget,
              (policy, in) -> FundingSplit.under(in.over(policy)).decide(in.budget()),
              Views.decided(
                  FundingPlan.class,
                  ObjectView.<FundingPlan>of()
                      .with("outcome", Shapes.word(Determination.class), FundingPlan::outcome)
                      .with("total", Shapes.MONEY, FundingPlan::total)
                      .nullable("owners", Shapes.MONEY, FundingPlan::owners)
                      .with(
                          "ownersByItem",
                          Shapes.viewOf(Shapes.orNull(Shapes.MONEY)),
                          plan -> plan.items().map(ItemFunding::owners))
                      .all(SOURCES, FundingPlan::sources)
                      .nullable("basicFiscalRatio", Shapes.RATIO, FundingPlan::basicFiscalRatio))),
          JsonFunction.policyShaped(
              "settlement",
              FundingInputs::settlement,
              (policy, in) -> Settlement.under(in.over(policy)).decide(in.settled()),
              Views.decided(
                  Settlement.Result.class,
                  ObjectView.<Settlement.Result>of()
                      .with("outcome", Shapes.word(Determination.class), Settlement.Result::outcome)
                      .all(SOURCES, Settlement.Result::sources))),
          JsonFunction.<EarmarkedMoney, Decision<Earmarked>>of(
              "earmark",
              EarmarkInput.SHAPE,
              (policy, money) -> Earmark.under(policy).decide(money),
              Views.decided(Earmarked.class, EarmarkInput.VIEW)),
          JsonFunction.<LedgerBook, Decision<Ledger.Audit>>of(
              "ledger",
              LedgerShape.BOOK,
              (policy, book) -> Ledger.under(policy).decide(book),
              Views.decided(Ledger.Audit.class, LedgerView.VIEW)),
          JsonFunction.<Financing, Decision<DebtCheck.Outcome>>of(
              "debtCheck",
              FINANCING,
              (policy, financing) -> DebtCheck.under(policy).decide(financing),
              Views.decided(
                  DebtCheck.Outcome.class,
                  ObjectView.<DebtCheck.Outcome>of()
                      .with("outcome", Shapes.word(DebtCheck.Outcome.class), outcome -> outcome))),
          JsonFunction.refusable(
              "subsidyAllocation",
              SubsidyInput.SHAPE,
              (policy, in) -> SubsidyAllocation.under(in.over(policy)).decide(in.pot()),
              Views.decided(
                  SubsidyShares.class,
                  ObjectView.<SubsidyShares>of()
                      .with("outcome", Shapes.word(Determination.class), SubsidyShares::outcome)
                      .nullable("amounts", Shapes.viewByKey(Shapes.MONEY), SubsidyShares::amounts)
                      .nullable("shares", Shapes.viewByKey(Shapes.RATIO), SubsidyShares::shares))));

  private FundingFunctions() {}

  private static final class FinancingParts {
    private Seq<Instrument> instruments = Vector.empty();
  }
}
