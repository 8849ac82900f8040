package org.openrenovation.reports.writer.xlsx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.writer.Lines;
import org.openrenovation.reports.writer.Plain;

/**
 * What a workbook says of itself: title, author, the report's own day instead of the day of
 * writing, the library that made it.
 */
final class WorkbookProperties {
  private WorkbookProperties() {}

  static void set(XSSFWorkbook workbook, Report report) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(report.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
    String author = report.preparedBy().map(Plain::text).orElse("OpenRenovation");
    core.setTitle(Plain.text(report.title()));
    core.setCreator(author);
    core.setLastModifiedByUser(author);
    core.setCreated(day);
    core.setModified(day);
    core.setDescription(Lines.facts(report).append(Lines.madeBy(report)).mkString("\n"));
    properties.getExtendedProperties().setApplication("OpenRenovation");
  }
}
