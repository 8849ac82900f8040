/**
 * Reports on the renovation of old residential communities (城镇老旧小区改造): the neutral report, the
 * built-in writers, and where other kinds of report and other formats join.
 */
module org.openrenovation.reports {
  requires transitive org.openrenovation.core;
  requires transitive io.vavr;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.apache.poi.poi;
  requires org.apache.poi.ooxml;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires static org.immutables.value;
  requires static org.immutables.vavr.encodings;
  requires static org.jspecify;

  exports org.openrenovation.reports;
  exports org.openrenovation.reports.load;
  exports org.openrenovation.reports.report;
  exports org.openrenovation.reports.spi;

  uses org.openrenovation.reports.spi.ReportDefinition;
  uses org.openrenovation.reports.spi.ReportWriter;

  provides org.openrenovation.reports.spi.ReportDefinition with
      org.openrenovation.reports.kind.AnnualPlanReport,
      org.openrenovation.reports.kind.AssessmentReport,
      org.openrenovation.reports.kind.BackwardScheduleReport,
      org.openrenovation.reports.kind.CommunitySheetReport,
      org.openrenovation.reports.kind.CoordinationReport,
      org.openrenovation.reports.kind.CrewPlanReport,
      org.openrenovation.reports.kind.DynamicAdjustmentReport,
      org.openrenovation.reports.kind.EligibilityReport,
      org.openrenovation.reports.kind.FiveYearPlanReport,
      org.openrenovation.reports.kind.FundingTableReport,
      org.openrenovation.reports.kind.GanttReport,
      org.openrenovation.reports.kind.GateBoardReport,
      org.openrenovation.reports.kind.HouseholdBillsReport,
      org.openrenovation.reports.kind.InvestmentSheetReport,
      org.openrenovation.reports.kind.LedgerAuditReport,
      org.openrenovation.reports.kind.MilestonesReport,
      org.openrenovation.reports.kind.MonthlyReturnReport,
      org.openrenovation.reports.kind.PermitListReport,
      org.openrenovation.reports.kind.PlanComparisonReport,
      org.openrenovation.reports.kind.PlanTableReport,
      org.openrenovation.reports.kind.PolicyDigestReport,
      org.openrenovation.reports.kind.ProgressReport,
      org.openrenovation.reports.kind.ProgrammeReport,
      org.openrenovation.reports.kind.PropertyServiceReport,
      org.openrenovation.reports.kind.RankingSheetReport,
      org.openrenovation.reports.kind.ReservePoolReport,
      org.openrenovation.reports.kind.ScopeListReport,
      org.openrenovation.reports.kind.TallyReport,
      org.openrenovation.reports.kind.WorkListsReport;
  provides org.openrenovation.reports.spi.ReportWriter with
      org.openrenovation.reports.writer.csv.CsvWriter,
      org.openrenovation.reports.writer.docx.DocxWriter,
      org.openrenovation.reports.writer.html.HtmlWriter,
      org.openrenovation.reports.writer.ics.IcsWriter,
      org.openrenovation.reports.writer.json.JsonWriter,
      org.openrenovation.reports.writer.markdown.MarkdownWriter,
      org.openrenovation.reports.writer.mspdi.MspdiWriter,
      org.openrenovation.reports.writer.xlsx.XlsxWriter;
}
