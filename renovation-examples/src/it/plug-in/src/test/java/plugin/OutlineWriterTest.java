package plugin;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import org.openrenovation.examples.lessons.OutlineWriter;
import org.openrenovation.reports.contract.ReportWriterContract;
import org.openrenovation.reports.spi.ReportWriter;

class OutlineWriterTest implements ReportWriterContract {
  @Override
  public ReportWriter writer() {
    return new OutlineWriter();
  }

  @Override
  public Seq<String> textsIn(byte[] written) {
    return Vector.of(new String(written, StandardCharsets.UTF_8).split("[\t\n]")).map(String::strip);
  }
}
