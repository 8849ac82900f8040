package org.openrenovation.core.json.function;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.document.SpecialPlansShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.MultiYearPlan;
import org.openrenovation.core.planning.NotPlanned;
import org.openrenovation.core.planning.PlanChange;
import org.openrenovation.core.planning.PlanComparison;
import org.openrenovation.core.planning.coordination.Coordination;
import org.openrenovation.core.planning.coordination.RenovationUnit;
import org.openrenovation.core.planning.coordination.RenovationUnits;
import org.openrenovation.core.planning.coordination.StockAssets;
import org.openrenovation.core.planning.coordination.StockMatch;
import org.openrenovation.core.planning.coordination.SuggestedUnits;
import org.openrenovation.core.planning.coordination.UnitCommunity;
import org.openrenovation.core.planning.coordination.UnitMap;
import org.openrenovation.core.planning.pool.Pool;
import org.openrenovation.core.planning.pool.PoolCount;
import org.openrenovation.core.planning.pool.Ranked;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.RankingOrder;
import org.openrenovation.core.planning.pool.ReservePool;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/** Functions of choosing and planning. */
final class PlanningFunctions {
  private static final View<PoolCount> COUNT =
      ObjectView.<PoolCount>of()
          .with("reserved", Shapes.COUNT, count -> (long) count.reserved())
          .with("ready", Shapes.COUNT, count -> (long) count.ready())
          .with("planned", Shapes.COUNT, count -> (long) count.planned())
          .with("out", Shapes.COUNT, count -> (long) count.out())
          .with("total", Shapes.COUNT, count -> (long) count.total());

  private static final View<Pool.Pooled> POOLED =
      ObjectView.<Pool.Pooled>of()
          .with("id", Shapes.ID, pooled -> pooled.entry().id())
          .with(
              "standing",
              Shapes.word(ReservePool.Standing.class),
              pooled -> pooled.standing().value())
          .with("findings", Shapes.viewOf(Views.FINDING), pooled -> pooled.standing().findings());

  private static final Shape<UnitCommunity> UNIT_COMMUNITY =
      ObjectShape.of(UnitCommunity.class, UnitCommunity::builder)
          .required("id", Shapes.ID, UnitCommunity::id, UnitCommunity.Builder::id)
          .required(
              "planYear", Shapes.YEAR, UnitCommunity::planYear, UnitCommunity.Builder::planYear)
          .optional(
              "movable",
              Shapes.FLAG,
              community -> Optional.of(community.movable()),
              UnitCommunity.Builder::movable)
          .optional(
              "neighbourhood",
              Shapes.ID,
              UnitCommunity::neighbourhood,
              UnitCommunity.Builder::neighbourhood)
          .build(UnitCommunity.Builder::build);

  private static final Shape<UnitInput> UNITS =
      ObjectShape.of(UnitInput.class, UnitInput::new)
          .required(
              "communities",
              Shapes.listOf(UNIT_COMMUNITY),
              in -> in.map().communities(),
              (in, communities) -> in.builder.communities(communities))
          .required(
              "adjacent",
              Shapes.listOf(Shapes.listOf(Shapes.ID)),
              in -> in.map().adjacent(),
              (in, adjacent) -> in.builder.adjacent(adjacent))
          .optional(
              "communityFirst",
              Shapes.FLAG,
              in -> Optional.of(in.communityFirst),
              (in, first) -> in.communityFirst = first)
          .build(UnitInput::checked);

  private static final View<RenovationUnit> UNIT =
      ObjectView.<RenovationUnit>of()
          .with("year", Shapes.YEAR, RenovationUnit::year)
          .with("members", Shapes.listOf(Shapes.ID), RenovationUnit::members)
          .with("moved", Shapes.listOf(Shapes.ID), RenovationUnit::moved);

  private static final View<MultiYearPlan.Shortfall> SHORTFALL =
      ObjectView.<MultiYearPlan.Shortfall>of()
          .with("year", Shapes.YEAR, MultiYearPlan.Shortfall::year)
          .with("by", Shapes.COUNT, MultiYearPlan.Shortfall::by)
          .with("reason", Shapes.word(MultiYearPlan.Reason.class), MultiYearPlan.Shortfall::reason);

  private static final View<PlanChange> CHANGE =
      ObjectView.<PlanChange>of()
          .with("community", Shapes.ID, PlanChange::community)
          .with("change", Shapes.word(PlanChange.Kind.class), PlanChange::kind)
          .nullable("from", Shapes.YEAR, PlanChange::from)
          .nullable("to", Shapes.YEAR, PlanChange::to)
          .with(
              "message",
              Shapes.BILINGUAL,
              change -> new Text(change.message(Locale.CHINESE), change.message(Locale.ENGLISH)));

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          new JsonFunction<>(
              "reservePool",
              policy -> PlanningInputs.pool(ReservePool.under(policy).channels()),
              (policy, entries) -> Validation.valid(ReservePool.under(policy).decide(entries)),
              Views.decided(
                  Pool.class,
                  ObjectView.<Pool>of()
                      .with("entries", Shapes.viewOf(POOLED), Pool::entries)
                      .with("neighbourhoods", Shapes.viewByKey(COUNT), Pool::neighbourhoods))),
          JsonFunction.of(
              "units",
              UNITS,
              (policy, in) -> RenovationUnits.under(in.over(policy)).decide(in.map()),
              Views.decided(
                  SuggestedUnits.class,
                  ObjectView.<SuggestedUnits>of()
                      .with("units", Shapes.viewOf(UNIT), SuggestedUnits::units))),
          new JsonFunction<>(
              "coordination",
              policy -> SpecialPlansShape.of(Coordination.under(policy).kinds()),
              (policy, plans) -> Validation.valid(Coordination.under(policy).decide(plans)),
              Views.decided(
                  Coordination.Outcome.class,
                  ObjectView.<Coordination.Outcome>of()
                      .with("outcome", Shapes.word(Coordination.Outcome.class), out -> out))),
          new JsonFunction<>(
              "stockAssets",
              policy -> {
                StockAssets stock = StockAssets.under(policy);
                return PlanningInputs.stock(stock.facts(), stock.kinds());
              },
              (policy, needs) -> Validation.valid(StockAssets.under(policy).decide(needs)),
              Views.decided(
                  StockMatch.class,
                  ObjectView.<StockMatch>of()
                      .with("matches", Shapes.viewByKey(Shapes.ID), StockMatch::matches)
                      .with("unserved", Shapes.listOf(Shapes.ID), StockMatch::unserved)
                      .with("served", Shapes.COUNT, match -> (long) match.served())
                      .with("areaUsed", Shapes.AREA, StockMatch::areaUsed)
                      .with("leased", Shapes.listOf(Shapes.ID), StockMatch::leased))),
          new JsonFunction<>(
              "ranking",
              policy -> RankingInput.shape(Ranking.under(policy)),
              (policy, in) -> Validation.valid(Ranking.under(in.over(policy)).decide(in.review())),
              Views.decided(
                  RankingOrder.class,
                  ObjectView.<RankingOrder>of()
                      .with(
                          "order",
                          Shapes.listOf(Shapes.ID),
                          ranking -> ranking.order().map(Ranked::id))
                      .with(
                          "scores",
                          Shapes.viewByKey(Shapes.TEXT),
                          ranking ->
                              LinkedHashMap.ofEntries(
                                  ranking
                                      .order()
                                      .map(one -> Tuple.of(one.id(), one.shownPoints()))))
                      .with("unranked", Shapes.listOf(Shapes.ID), RankingOrder::unranked))),
          new JsonFunction<>(
              "annualPlan",
              policy -> PlanInput.shape(Ranking.under(policy)),
              (policy, in) -> Validation.valid(in.decide(policy)),
              Views.decided(
                  AnnualPlan.class,
                  ObjectView.<AnnualPlan>of()
                      .with("chosen", Shapes.listOf(Shapes.ID), AnnualPlan::chosen)
                      .with("removed", Shapes.listOf(Shapes.ID), AnnualPlan::removed)
                      .with("added", Shapes.listOf(Shapes.ID), AnnualPlan::added)
                      .with(
                          "notChosen",
                          Shapes.viewByKey(Shapes.ID),
                          plan -> plan.notChosen().mapValues(NotPlanned::code))
                      .with("cost", Shapes.MONEY, AnnualPlan::cost)
                      .with("totalScore", Shapes.RATIO, AnnualPlan::totalScore)
                      .with("proven", Shapes.FLAG, AnnualPlan::isProven))),
          JsonFunction.of(
              "multiYear",
              PlanningInputs.MULTI_YEAR,
              (policy, request) -> MultiYear.under(policy).decide(request),
              Views.decided(
                  MultiYearPlan.class,
                  ObjectView.<MultiYearPlan>of()
                      .with("years", Shapes.viewByKey(Shapes.YEAR), MultiYearPlan::years)
                      .with("unplaced", Shapes.listOf(Shapes.ID), MultiYearPlan::unplaced)
                      .with("placed", Shapes.COUNT, plan -> (long) plan.placed())
                      .with("allTargetsMet", Shapes.FLAG, MultiYearPlan::allTargetsMet)
                      .with("shortfalls", Shapes.viewOf(SHORTFALL), MultiYearPlan::shortfalls)
                      .with("proven", Shapes.FLAG, MultiYearPlan::isProven))),
          JsonFunction.policyShaped(
              "planComparison",
              policy -> ComparisonInput.shape(Ranking.under(policy)),
              (policy, in) -> in.compare(policy),
              ObjectView.<PlanComparison>of()
                  .with("changes", Shapes.viewOf(CHANGE), PlanComparison::changes)
                  .with(
                      "conditions",
                      Shapes.listOf(Shapes.BILINGUAL),
                      comparison ->
                          comparison
                              .conditions()
                              .map(
                                  change ->
                                      new Text(
                                          change.message(Locale.CHINESE),
                                          change.message(Locale.ENGLISH))))));

  private PlanningFunctions() {}

  /** A map of communities, and whether whole neighbourhoods come first: not, unless it says so. */
  private static final class UnitInput {
    private final UnitMap.Builder builder = UnitMap.builder();
    private boolean communityFirst;

    private UnitMap map() {
      return builder.build();
    }

    private UnitInput checked() {
      map();
      return this;
    }

    private Policy over(Policy policy) {
      return policy.with(
          Overlay.of(RenovationUnits.COMMUNITY_FIRST.id(), new Value.Flag(communityFirst)));
    }
  }
}
