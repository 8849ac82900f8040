package org.openrenovation.reports.writer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.reports.report.Block;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Chart;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.Paragraph;
import org.openrenovation.reports.report.Reason;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;

/** One report as JSON, key by key. */
final class JsonReport {
  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator json;

  JsonReport(JsonGenerator json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    json.writeStartObject();
    text("kind", report.kind());
    text("title", report.title());
    optional("subtitle", report.subtitle());
    text("locale", report.locale().stripExtensions().toLanguageTag());
    text("asOf", report.asOf().toString());
    optional("documentNumber", report.documentNumber());
    optional("preparedBy", report.preparedBy());
    text("libraryVersion", report.libraryVersion());
    sections(report.sections());
    if (report.sources().isPresent()) {
      json.writeFieldName("sources");
      section(report.sources().get());
    }
    texts("notes", report.notes());
    json.writeEndObject();
  }

  private void sections(Seq<Section> sections) throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      section(section);
    }
    json.writeEndArray();
  }

  private void section(Section section) throws IOException {
    json.writeStartObject();
    text("id", section.id());
    text("heading", section.heading());
    json.writeArrayFieldStart("blocks");
    for (Block block : section.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Gantt gantt) {
        new JsonGantt(json).write(gantt);
      }
    }
    json.writeEndArray();
    sections(section.sections());
    json.writeEndObject();
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    json.writeStartObject();
    text("type", "paragraph");
    text("text", paragraph.text());
    json.writeEndObject();
  }

  private void table(Table table) throws IOException {
    json.writeStartObject();
    text("type", "table");
    text("id", table.id());
    text("caption", table.caption());
    json.writeArrayFieldStart("columns");
    for (Column column : table.columns()) {
      json.writeStartObject();
      text("key", column.key());
      text("heading", column.heading());
      text("kind", name(column.kind()));
      optional("unit", column.unit());
      if (column.due()) {
        json.writeBooleanField("due", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    Column[] columns = table.columns().toJavaArray(Column[]::new);
    for (Row row : table.rows()) {
      row(row, columns);
    }
    json.writeEndArray();
    if (!table.charts().isEmpty()) {
      charts(table.charts());
    }
    texts("notes", table.notes());
    json.writeEndObject();
  }

  private void charts(Seq<Chart> charts) throws IOException {
    json.writeArrayFieldStart("charts");
    for (Chart chart : charts) {
      json.writeStartObject();
      text("kind", name(chart.kind()));
      text("along", chart.along());
      texts("figures", chart.figures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void row(Row row, Column[] columns) throws IOException {
    json.writeStartObject();
    text("role", name(row.role()));
    if (row.role() == Row.Role.GROUP) {
      json.writeFieldName("heading");
      value(Column.Kind.TEXT, row.cells().head());
    } else {
      json.writeObjectFieldStart("cells");
      int at = 0;
      for (Cell cell : row.cells()) {
        json.writeFieldName(columns[at].key());
        value(columns[at].kind(), cell);
        at++;
      }
      json.writeEndObject();
    }
    if (!row.reasons().isEmpty()) {
      reasons("reasons", row.reasons());
    }
    json.writeEndObject();
  }

  private void reasons(String key, Seq<Reason> reasons) throws IOException {
    json.writeArrayFieldStart(key);
    for (Reason reason : reasons) {
      json.writeStartObject();
      text("tone", name(reason.tone()));
      text("text", reason.text());
      optional("clause", reason.clause());
      if (!reason.parts().isEmpty()) {
        reasons("parts", reason.parts());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The bare value where the column says what it is, else an object that does. */
  private void value(Column.Kind kind, Cell cell) throws IOException {
    boolean bare =
        cell instanceof Cell.Empty
            || kind != Column.Kind.MIXED
                && (kind == Column.Kind.TEXT || !(cell instanceof Cell.Text));
    if (bare) {
      value(cell);
    } else {
      json.writeStartObject();
      json.writeFieldName(type(cell));
      value(cell);
      json.writeEndObject();
    }
  }

  private void value(Cell cell) throws IOException {
    if (cell instanceof Cell.Text text) {
      json.writeString(whole(text.value()));
    } else if (cell instanceof Cell.Count count) {
      json.writeNumber(count.value());
    } else if (cell instanceof Cell.Amount amount) {
      json.writeString(amount.value().toString());
    } else if (cell instanceof Cell.Surface surface) {
      json.writeString(surface.value().toString());
    } else if (cell instanceof Cell.Ratio ratio) {
      json.writeString(ratio.value().toString());
    } else if (cell instanceof Cell.Day day) {
      json.writeString(day.value().toString());
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.value());
    } else if (cell instanceof Cell.State state) {
      json.writeStartObject();
      text("tone", name(state.tone()));
      text("label", state.label());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  private static String type(Cell cell) {
    if (cell instanceof Cell.Text) {
      return "text";
    }
    if (cell instanceof Cell.Count) {
      return "count";
    }
    if (cell instanceof Cell.Amount) {
      return "money";
    }
    if (cell instanceof Cell.Surface) {
      return "area";
    }
    if (cell instanceof Cell.Ratio) {
      return "ratio";
    }
    if (cell instanceof Cell.Day) {
      return "date";
    }
    return cell instanceof Cell.Flag ? "flag" : "state";
  }

  private void text(String key, String value) throws IOException {
    json.writeStringField(key, whole(value));
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(key, value.get());
    }
  }

  private void texts(String key, Seq<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(whole(value));
    }
    json.writeEndArray();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The text as it is, half surrogate pairs excepted: UTF-8 has no way to write one. */
  static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, REPLACEMENT);
      }
    }
    return whole == null ? text : whole.toString();
  }
}
