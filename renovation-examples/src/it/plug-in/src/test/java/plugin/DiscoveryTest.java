package plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.ReportWriters;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportRequest;

class DiscoveryTest {
  private final ReportDefinitions kinds = ReportDefinitions.discover(getClass().getClassLoader());
  private final ReportWriters formats = ReportWriters.discover(getClass().getClassLoader());

  @Test
  void kindAndFormatAreFoundBesideTheBuiltInOnes() throws IOException {
    assertTrue(kinds.problems().isEmpty(), kinds.problems()::toString);
    assertTrue(formats.problems().isEmpty(), formats.problems()::toString);
    assertEquals(ReportDefinitions.builtIn().ids().size() + 1, kinds.ids().size());
    Report report =
        kinds
            .find("missing-facts")
            .get()
            .build(
                ReportRequest.of(
                    Programme.builder()
                        .policy(Counties.policy("ruicheng"))
                        .register(Counties.communities("ruicheng"))
                        .build(),
                    LocalDate.of(2024, 6, 30),
                    Locale.CHINA))
            .get();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    formats.find("outline").get().write(report, out);
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("待补事实\n  待补事实\n  编号\t小区\t缺少\n"));
  }
}
