package org.openrenovation.reports.contract;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import org.openrenovation.reports.spi.ReportWriter;

/** The contract of a writer that sets its texts apart by NUL; not a test of its own. */
record TriedContract(ReportWriter writer) implements ReportWriterContract {
  @Override
  public Seq<String> textsIn(byte[] written) {
    return Vector.of(new String(written, StandardCharsets.UTF_8).split("\u0000", -1));
  }
}
