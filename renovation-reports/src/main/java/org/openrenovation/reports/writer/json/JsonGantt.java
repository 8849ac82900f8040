package org.openrenovation.reports.writer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.Tuple2;
import java.io.IOException;
import java.time.LocalDate;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.schedule.Link;
import org.openrenovation.reports.report.Gantt;
import org.openrenovation.reports.report.GanttCrew;
import org.openrenovation.reports.report.GanttGroup;
import org.openrenovation.reports.report.GanttTask;

/** A Gantt chart as JSON: everything that it is drawn from. */
final class JsonGantt {
  private final JsonGenerator json;

  JsonGantt(JsonGenerator json) {
    this.json = json;
  }

  void write(Gantt gantt) throws IOException {
    json.writeStartObject();
    text("type", "gantt");
    text("id", gantt.id());
    text("caption", gantt.caption());
    text("today", gantt.today().toString());
    json.writeArrayFieldStart("groups");
    for (GanttGroup group : gantt.groups()) {
      group(group);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("crews");
    for (GanttCrew crew : gantt.crews()) {
      json.writeStartObject();
      text("id", crew.id());
      text("name", crew.name());
      if (crew.number().isPresent()) {
        json.writeNumberField("number", crew.number().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    rest(gantt);
    json.writeArrayFieldStart("notes");
    for (String note : gantt.notes()) {
      json.writeString(JsonReport.whole(note));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rest(Gantt gantt) throws IOException {
    json.writeArrayFieldStart("rest");
    for (DateRange rest : gantt.rest()) {
      json.writeStartObject();
      text("from", rest.from().toString());
      if (rest.to().isPresent()) {
        text("to", rest.to().get().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("worked");
    for (LocalDate day : gantt.worked()) {
      json.writeString(day.toString());
    }
    json.writeEndArray();
  }

  private void group(GanttGroup group) throws IOException {
    json.writeStartObject();
    text("id", group.id());
    text("name", group.name());
    if (group.deadline().isPresent()) {
      text("deadline", group.deadline().get().toString());
    }
    json.writeArrayFieldStart("tasks");
    for (GanttTask task : group.tasks()) {
      task(task);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void task(GanttTask task) throws IOException {
    json.writeStartObject();
    text("id", task.id());
    text("name", task.name());
    text("start", task.start().toString());
    text("finish", task.finish().toString());
    json.writeNumberField("days", task.days());
    json.writeBooleanField("critical", task.critical());
    if (task.slack().isPresent()) {
      json.writeNumberField("slack", task.slack().get());
    }
    if (task.done().isPresent()) {
      text("done", task.done().get().toString());
    }
    if (task.deadline().isPresent()) {
      text("deadline", task.deadline().get().toString());
    }
    json.writeObjectFieldStart("crews");
    for (Tuple2<String, Long> crew : task.crews()) {
      json.writeNumberField(JsonReport.whole(crew._1), crew._2);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("after");
    for (Link link : task.after()) {
      json.writeStartObject();
      text("id", link.id());
      text("type", link.type().name());
      json.writeNumberField("lag", link.lag());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String key, String value) throws IOException {
    json.writeStringField(key, JsonReport.whole(value));
  }
}
