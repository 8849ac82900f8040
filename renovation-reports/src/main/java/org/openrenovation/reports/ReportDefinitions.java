package org.openrenovation.reports;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.ServiceLoader;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.kind.AnnualPlanReport;
import org.openrenovation.reports.kind.AssessmentReport;
import org.openrenovation.reports.kind.BackwardScheduleReport;
import org.openrenovation.reports.kind.CommunitySheetReport;
import org.openrenovation.reports.kind.CoordinationReport;
import org.openrenovation.reports.kind.CrewPlanReport;
import org.openrenovation.reports.kind.DynamicAdjustmentReport;
import org.openrenovation.reports.kind.EligibilityReport;
import org.openrenovation.reports.kind.FiveYearPlanReport;
import org.openrenovation.reports.kind.FundingTableReport;
import org.openrenovation.reports.kind.GanttReport;
import org.openrenovation.reports.kind.GateBoardReport;
import org.openrenovation.reports.kind.HouseholdBillsReport;
import org.openrenovation.reports.kind.InvestmentSheetReport;
import org.openrenovation.reports.kind.LedgerAuditReport;
import org.openrenovation.reports.kind.MilestonesReport;
import org.openrenovation.reports.kind.MonthlyReturnReport;
import org.openrenovation.reports.kind.PermitListReport;
import org.openrenovation.reports.kind.PlanComparisonReport;
import org.openrenovation.reports.kind.PlanTableReport;
import org.openrenovation.reports.kind.PolicyDigestReport;
import org.openrenovation.reports.kind.ProgressReport;
import org.openrenovation.reports.kind.ProgrammeReport;
import org.openrenovation.reports.kind.PropertyServiceReport;
import org.openrenovation.reports.kind.RankingSheetReport;
import org.openrenovation.reports.kind.ReservePoolReport;
import org.openrenovation.reports.kind.ScopeListReport;
import org.openrenovation.reports.kind.TallyReport;
import org.openrenovation.reports.kind.WorkListsReport;
import org.openrenovation.reports.spi.ReportDefinition;

/**
 * The kinds of report there are, by id.
 *
 * <p>{@link #builtIn()} needs no discovery and works in a shaded jar; {@link #discover} adds what
 * plug-ins offer; {@link #of} holds what it is given and nothing else. An id stands once: the first
 * to claim it has it, a second is left out and reported. Immutable.
 */
public final class ReportDefinitions {
  private static final Plugins.Traits<ReportDefinition> TRAITS =
      new Plugins.Traits<>(
          ReportDefinition.class,
          ReportDefinition::id,
          ReportDefinition::spiLevel,
          ReportDefinition.SPI_LEVEL);

  private final Plugins<ReportDefinition> plugins;

  private ReportDefinitions(Plugins<ReportDefinition> plugins) {
    this.plugins = plugins;
  }

  /** The kinds of this library. */
  public static ReportDefinitions builtIn() {
    return of(
        Vector.<ReportDefinition>of(
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
            new ProgrammeReport()));
  }

  /** These kinds. */
  public static ReportDefinitions of(ReportDefinition... definitions) {
    return of(Vector.of(definitions));
  }

  /** These kinds. */
  public static ReportDefinitions of(Iterable<? extends ReportDefinition> definitions) {
    return new ReportDefinitions(Plugins.of(TRAITS, definitions));
  }

  /**
   * The built-in kinds and those that the class loader sees as services, on the class path or the
   * module path. A broken one is left out and stands in {@link #problems()}.
   *
   * @param loader where to look: the host's own, or {@code
   *     ReportDefinitions.class.getClassLoader()}; never guessed from the thread
   */
  public static ReportDefinitions discover(ClassLoader loader) {
    return new ReportDefinitions(
        builtIn().plugins.discover(ServiceLoader.load(ReportDefinition.class, loader)));
  }

  /** Every kind, built-in ones first. */
  public Seq<ReportDefinition> all() {
    return plugins.all();
  }

  /** The ids of all kinds, in the same order. */
  public Seq<String> ids() {
    return plugins.ids();
  }

  /** The kind of this id, if there is one. */
  public Optional<ReportDefinition> find(String id) {
    return plugins.find(id);
  }

  /** What was wrong with the plug-ins that are left out; the path is the plug-in's class. */
  public Seq<Problem> problems() {
    return plugins.problems();
  }
}
