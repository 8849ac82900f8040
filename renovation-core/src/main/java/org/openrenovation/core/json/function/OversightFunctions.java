package org.openrenovation.core.json.function;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.document.CommunityShape;
import org.openrenovation.core.json.document.TotalShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.Attainment;
import org.openrenovation.core.oversight.Extent;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanAndActual;
import org.openrenovation.core.oversight.PlanRows;
import org.openrenovation.core.oversight.StatedTotal;
import org.openrenovation.core.oversight.UnitRecord;

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
          .optional(
              "totals",
              Shapes.listOf(TotalShape.TOTAL),
              plan -> Optional.of(plan.totals()).filter(totals -> !totals.isEmpty()),
              (parts, totals) -> parts.totals = totals)
          .build(PlanParts::plan);

  private static final View<Extent> EXTENT =
      ObjectView.<Extent>of()
          .with("communities", Shapes.COUNT, Extent::communities)
          .nullable("buildings", Shapes.COUNT, Extent::buildings)
          .nullable("households", Shapes.COUNT, Extent::households)
          .nullable("area", Shapes.AREA, Extent::area);

  private static final View<PlanAndActual> MEASURES =
      ObjectView.<PlanAndActual>of()
          .with("planned", EXTENT, PlanAndActual::planned)
          .with("started", EXTENT, PlanAndActual::started)
          .with("complete", EXTENT, PlanAndActual::complete)
          .with("forecast", EXTENT, PlanAndActual::forecast);

  private static final ObjectView<Attainment> ATTAINMENT =
      ObjectView.<Attainment>of()
          .with("target", Shapes.COUNT, Attainment::target)
          .with("started", Shapes.COUNT, Attainment::started)
          .with("complete", Shapes.COUNT, Attainment::complete)
          .nullable("attainment", Shapes.RATIO, Attainment::rate)
          .with("behind", Shapes.COUNT, Attainment::behind)
          .with("forecast", Shapes.COUNT, Attainment::forecast)
          .nullable("forecastMet", Shapes.FLAG, year -> Views.known(year.forecastMet()))
          .with("measures", MEASURES, Attainment::measures);

  private static final View<Assessment.YearResult> YEAR =
      ObjectView.<Assessment.YearResult>of()
          .with("year", Shapes.YEAR, Assessment.YearResult::year)
          .all(ATTAINMENT, Assessment.YearResult::attainment)
          .with(
              "standing", Shapes.word(Assessment.Standing.class), Assessment.YearResult::standing);

  private static final View<UnitRecord> UNIT =
      ObjectView.<UnitRecord>of()
          .with("open", Shapes.COUNT, UnitRecord::open)
          .with("overdue", Shapes.COUNT, UnitRecord::overdue)
          .with("late", Shapes.COUNT, UnitRecord::late)
          .with("longestOverdue", Shapes.COUNT, UnitRecord::longestOverdue);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.of(
              "lint",
              PLAN,
              (policy, plan) -> Lint.under(policy).decide(plan),
              Views.decided(
                  Lint.Outcome.class,
                  ObjectView.<Lint.Outcome>of()
                      .with("outcome", Shapes.word(Lint.Outcome.class), outcome -> outcome))),
          JsonFunction.of(
              "assessment",
              ProgressInputs.RECORD,
              (policy, record) -> Assessment.under(policy).decide(record),
              Views.decided(
                  Assessment.Result.class,
                  ObjectView.<Assessment.Result>of()
                      .with(
                          "outcome",
                          Shapes.word(Assessment.Standing.class),
                          Assessment.Result::outcome)
                      .with("years", Shapes.viewOf(YEAR), Assessment.Result::years)
                      .with("cumulative", ATTAINMENT, Assessment.Result::cumulative)
                      .with("programme", ATTAINMENT, Assessment.Result::programme)
                      .with("units", Shapes.viewByKey(UNIT), Assessment.Result::units))));

  private OversightFunctions() {}

  private static final class PlanParts {
    private Register rows = new Register(Vector.empty());
    private Optional<Map<Integer, Long>> targets = Optional.empty();
    private Seq<StatedTotal> totals = Vector.empty();

    private PlanRows plan() {
      return PlanRows.builder().rows(rows).targets(targets).totals(totals).build();
    }
  }
}
