package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.oversight.MonthlyReturn;
import org.openrenovation.core.oversight.ReturnCounts;
import org.openrenovation.core.oversight.ReturnRow;
import org.openrenovation.core.oversight.StartRate;
import org.openrenovation.core.oversight.StartRate.Rates;

/** Functions of the monthly return. */
final class ReturnFunctions {
  private static final Shape<ReturnCounts> COUNTS =
      ObjectShape.of(ReturnCounts.class, ReturnCounts::builder)
          .optional(
              "startedCommunities",
              Shapes.COUNT,
              ReturnCounts::startedCommunities,
              ReturnCounts.Builder::startedCommunities)
          .optional(
              "startedHouseholds",
              Shapes.COUNT,
              ReturnCounts::startedHouseholds,
              ReturnCounts.Builder::startedHouseholds)
          .optional(
              "completedCommunities",
              Shapes.COUNT,
              ReturnCounts::completedCommunities,
              ReturnCounts.Builder::completedCommunities)
          .build(ReturnCounts.Builder::build);

  private static final Shape<ReturnRow> ROW =
      ObjectShape.of(ReturnRow.class, ReturnRow::builder)
          .required("id", Shapes.ID, ReturnRow::id, ReturnRow.Builder::id)
          .required(
              "planCommunities",
              Shapes.COUNT,
              ReturnRow::planCommunities,
              ReturnRow.Builder::planCommunities)
          .required(
              "startedCommunities",
              Shapes.COUNT,
              ReturnRow::startedCommunities,
              ReturnRow.Builder::startedCommunities)
          .required(
              "planHouseholds",
              Shapes.COUNT,
              ReturnRow::planHouseholds,
              ReturnRow.Builder::planHouseholds)
          .required(
              "startedHouseholds",
              Shapes.COUNT,
              ReturnRow::startedHouseholds,
              ReturnRow.Builder::startedHouseholds)
          .required(
              "completedCommunities",
              Shapes.COUNT,
              ReturnRow::completedCommunities,
              ReturnRow.Builder::completedCommunities)
          .optional("previous", COUNTS, ReturnRow::previous, ReturnRow.Builder::previous)
          .optional("current", COUNTS, ReturnRow::current, ReturnRow.Builder::current)
          .build(ReturnRow.Builder::build);

  private static final Shape<MonthlyReturn> RETURN =
      ObjectShape.of(MonthlyReturn.class, Parts::new)
          .required(
              "rows", Shapes.listOf(ROW), MonthlyReturn::rows, (parts, rows) -> parts.rows = rows)
          .build(parts -> new MonthlyReturn(parts.rows));

  private static final ObjectView<Rates> RATES =
      ObjectView.<Rates>of()
          .nullable("startRateCommunities", Shapes.RATIO, Rates::byCommunities)
          .nullable(
              "startPercentCommunities", Shapes.TEXT, rates -> rates.percent(rates.byCommunities()))
          .nullable("startRateHouseholds", Shapes.RATIO, Rates::byHouseholds)
          .nullable(
              "startPercentHouseholds", Shapes.TEXT, rates -> rates.percent(rates.byHouseholds()));

  private static final ObjectView<Rates> TOTAL =
      ObjectView.<Rates>of()
          .with("planCommunities", Shapes.COUNT, Rates::planCommunities)
          .with("startedCommunities", Shapes.COUNT, Rates::startedCommunities)
          .with("planHouseholds", Shapes.COUNT, Rates::planHouseholds)
          .with("startedHouseholds", Shapes.COUNT, Rates::startedHouseholds)
          .with("completedCommunities", Shapes.COUNT, Rates::completedCommunities)
          .all(RATES, rates -> rates);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.<MonthlyReturn, Decision<StartRate.Result>>of(
              "startRate",
              RETURN,
              (policy, monthly) -> StartRate.under(policy).decide(monthly),
              Views.decided(
                  StartRate.Result.class,
                  ObjectView.<StartRate.Result>of()
                      .with("rows", Shapes.viewByKey(RATES), StartRate.Result::rows)
                      .with("total", TOTAL, StartRate.Result::total))));

  private ReturnFunctions() {}

  private static final class Parts {
    private Seq<ReturnRow> rows = Vector.empty();
  }
}
