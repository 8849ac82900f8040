package org.openrenovation.reports.writer;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.reports.report.Report;

/** The lines that every printed report has around its contents. */
public final class Lines {
  private Lines() {}

  /** What the report rests on, as of when, and who answers for it. */
  public static Seq<String> facts(Report report) {
    Words words = Words.in(report.locale());
    return Vector.of(
            report
                .documentNumber()
                .map(
                    number -> words.text("document-number", Tuple.of("value", Plain.text(number)))),
            Optional.of(words.text("as-of", Tuple.of("value", words.date(report.asOf())))),
            report
                .preparedBy()
                .map(by -> words.text("prepared-by", Tuple.of("value", Plain.text(by)))))
        .flatMap(line -> line.stream().toList());
  }

  /** Which library made it. */
  public static String madeBy(Report report) {
    return Words.in(report.locale())
        .text("made-by", Tuple.of("version", Plain.text(report.libraryVersion())));
  }

  /** Notes beneath a table: one as {@code 注：…}, several numbered. */
  public static Seq<String> notes(Report report, Seq<String> notes) {
    Words words = Words.in(report.locale());
    Seq<String> numbered =
        notes.size() < 2
            ? notes.map(Plain::text)
            : notes.zipWithIndex(
                (note, at) ->
                    words.text(
                        "note.numbered",
                        Tuple.of("number", Integer.toString(at + 1)),
                        Tuple.of("text", Plain.text(note))));
    return numbered.zipWithIndex(
        (note, at) -> at == 0 ? words.text("note", Tuple.of("text", note)) : note);
  }
}
