package org.openrenovation.examples.lessons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.ReportWriters;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportRequest;
import org.openrenovation.reports.spi.ReportWriter;

/** A kind of report and a format of one's own, beside the built-in ones. */
public final class OwnReport {
  private OwnReport() {}

  /** Prints the own report in a built-in format, and a built-in report in the own format. */
  public static void main(String[] args) throws IOException {
    ReportDefinitions kinds =
        ReportDefinitions.of(ReportDefinitions.builtIn().all().append(new MissingFacts()));
    ReportWriters formats =
        ReportWriters.of(ReportWriters.builtIn().all().append(new OutlineWriter()));
    Programme ruicheng =
        Programme.builder()
            .policy(Counties.policy("ruicheng"))
            .register(Counties.communities("ruicheng"))
            .build();
    ReportRequest request = ReportRequest.of(ruicheng, LocalDate.of(2024, 6, 30), Locale.CHINA);

    Report missing = kinds.find("missing-facts").get().build(request).get();
    print(missing, formats.find("csv").get(), 3);
    Report plan = kinds.find("plan-table").get().build(request).get();
    print(plan, formats.find("outline").get(), 4);
  }

  private static void print(Report report, ReportWriter format, int lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(report, bytes);
    String text = bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    text.lines().limit(lines).forEach(System.out::println);
  }
}
