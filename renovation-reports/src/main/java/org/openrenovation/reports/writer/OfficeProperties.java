package org.openrenovation.reports.writer;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.openrenovation.reports.report.Report;

/**
 * What a workbook or document says of itself: title, author, the report's own day instead of the
 * day of writing, the library that made it.
 */
public final class OfficeProperties {
  private OfficeProperties() {}

  /** Sets them. */
  public static void set(POIXMLDocument document, Report report) {
    POIXMLProperties properties = document.getProperties();
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
