package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.reports.spi.ReportDefinition;

/** The kinds of this library, in the order in which they are listed. */
public final class BuiltInKinds {
  /** All of them. */
  public static final Seq<ReportDefinition> ALL =
      Vector.of(
          new PlanTableReport(),
          new PolicyDigestReport(),
          new MilestonesReport(),
          new EligibilityReport(),
          new ReservePoolReport(),
          new TallyReport(),
          new ScopeListReport(),
          new FundingTableReport(),
          new CommunitySheetReport(),
          new HouseholdBillsReport(),
          new LedgerAuditReport(),
          new InvestmentSheetReport(),
          new RankingSheetReport(),
          new AnnualPlanReport(),
          new DynamicAdjustmentReport(),
          new FiveYearPlanReport(),
          new PlanComparisonReport(),
          new CoordinationReport(),
          new PermitListReport(),
          new BackwardScheduleReport(),
          new GanttReport(),
          new CrewPlanReport(),
          new ProgressReport(),
          new GateBoardReport(),
          new WorkListsReport(),
          new MonthlyReturnReport(),
          new AssessmentReport(),
          new PropertyServiceReport(),
          new ProgrammeReport());

  private BuiltInKinds() {}
}
