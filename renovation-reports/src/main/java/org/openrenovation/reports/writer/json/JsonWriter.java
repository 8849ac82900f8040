package org.openrenovation.reports.writer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/**
 * Writes a report as JSON, for programs: the whole of it, its values as they are on the wire
 * everywhere else.
 *
 * <p>Money in yuan and areas in square metres are strings with two decimals, ratios are reduced
 * fractions ({@code "691/863"}), dates {@code "2024-06-30"}, counts JSON integers, yes and no
 * {@code true} and {@code false}, states an object of tone and label; an empty cell is {@code
 * null}. A row's values stand under the keys of their columns; a value of another kind than its
 * column's (a word in place of a figure, a parameter's value) is an object of one key that tells
 * what it is: {@code {"text": "未规定"}}, {@code {"money": "800000.00"}}.
 */
public final class JsonWriter implements ReportWriter {
  @Override
  public String id() {
    return "json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public int spiLevel() {
    return SPI_LEVEL;
  }

  @Override
  public Optional<Text> refusal(Report report) {
    return Optional.empty();
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonGenerator json = factory().createGenerator(text);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    new JsonReport(json).write(report);
    json.flush();
    text.write('\n');
    text.flush();
  }

  /** Made when it is needed: who writes other formats need not load it. */
  private static JsonFactory factory() {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        // Contents that an error left open are not closed to look whole.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .build();
  }
}
