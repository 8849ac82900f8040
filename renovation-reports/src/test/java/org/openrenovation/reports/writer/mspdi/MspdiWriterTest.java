package org.openrenovation.reports.writer.mspdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.Golden;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.contract.SampleReports;
import org.openrenovation.reports.contract.SampleSchedules;
import org.openrenovation.reports.spi.ReportWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Project files as an XML parser reads them; MPXJ reads them in a profile of its own. */
public class MspdiWriterTest implements ReportWriterContract {
  private static final Set<String> TEXTS = HashSet.of("Name", "Title", "Subject", "Author");

  @Override
  public ReportWriter writer() {
    return new MspdiWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) throws IOException {
    Vector<String> texts = Vector.empty();
    NodeList elements = parse(written).getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      assertThat(element.getTagName()).matches("[A-Z][A-Za-z]*");
      if (TEXTS.contains(element.getTagName())) {
        texts = texts.append(element.getTextContent());
      } else if (element.getFirstChild() != null && !element.getTextContent().contains("\n")) {
        // Everything else is a number, a time or a duration.
        assertThat(element.getTextContent()).matches("[-0-9:.TPHMS]*");
      }
    }
    return texts;
  }

  private static Element parse(byte[] written) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(written))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  @Test
  void writesTasksLinksCrewsAndTheCalendar() throws IOException {
    Golden.assertSame(
        "schedule.zh.xml", Written.text(writer(), SampleSchedules.twoCommunities(Locale.CHINA)));
    Golden.assertSame(
        "schedule.en.xml", Written.text(writer(), SampleSchedules.twoCommunities(Locale.ENGLISH)));
  }

  @Test
  void aReportWithoutAScheduleIsRefused() {
    assertThat(writer().refusal(SampleReports.dueDates(Locale.CHINA)))
        .hasValueSatisfying(
            reason -> {
              assertThat(reason.zh()).contains("没有横道图");
              assertThat(reason.en()).contains("Gantt");
            });
  }
}
