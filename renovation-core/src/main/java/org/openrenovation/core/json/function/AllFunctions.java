package org.openrenovation.core.json.function;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Every function of the library by its name. */
public final class AllFunctions {
  /** By name, in the order of the rooms. */
  public static final Map<String, JsonFunction<?, ?>> BY_NAME =
      LinkedHashMap.ofEntries(
          Vector.<JsonFunction<?, ?>>empty()
              .appendAll(BaseFunctions.ALL)
              .appendAll(CalendarFunctions.ALL)
              .appendAll(ScopeFunctions.ALL)
              .appendAll(PlanningFunctions.ALL)
              .appendAll(VoteFunctions.ALL)
              .appendAll(ApprovalFunctions.ALL)
              .appendAll(ScheduleFunctions.ALL)
              .appendAll(WorksFunctions.ALL)
              .appendAll(CrewFunctions.ALL)
              .appendAll(ProgressFunctions.ALL)
              .appendAll(FundingFunctions.ALL)
              .appendAll(InvestmentFunctions.ALL)
              .appendAll(GateFunctions.ALL)
              .appendAll(ManagementFunctions.ALL)
              .appendAll(SiteFunctions.ALL)
              .appendAll(OversightFunctions.ALL)
              .appendAll(ReturnFunctions.ALL)
              .appendAll(DutyFunctions.ALL)
              .map(function -> Tuple.of(function.name(), function)));

  /** How each kind of decision is written, once for each type of what is decided. */
  public static final Seq<DecidedView<?>> DECIDED =
      BY_NAME
          .values()
          .map(JsonFunction::output)
          .filter(DecidedView.class::isInstance)
          .<DecidedView<?>>map(DecidedView.class::cast)
          .distinctBy(DecidedView::type)
          .toVector();

  private AllFunctions() {}
}
