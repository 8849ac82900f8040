package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * The policy digest (政策要点): every parameter with its value, clause and basis, what is unset, the
 * clauses, and how open wording is read.
 */
public final class PolicyDigestReport extends BuiltInReport {
  /** The kind. */
  public PolicyDigestReport() {
    super("policy-digest");
  }

  @Override
  public Validation<Seq<Problem>, Report> build(ReportRequest request) {
    KindWords words = KindWords.in(request.locale());
    PolicyDocument document = request.programme().policy();
    return Validation.valid(
        Frame.of(this, request)
            .subtitle(document.title().in(request.locale()))
            .addSections(
                Section.of("document", words.say("digest.document"), document(document, words)),
                Section.of(
                    "parameters", words.say("digest.parameters"), parameters(document, words)),
                Section.of("unset", words.say("digest.unset"), unset(document, words)),
                Section.of("clauses", words.say("digest.clauses"), clauses(document, words)),
                Section.of("readings", words.say("digest.readings"), readings(document, words)))
            .addNotes(words.say("digest.note"))
            .build());
  }

  private static Table document(PolicyDocument document, KindWords words) {
    return Table.builder()
        .id("document")
        .caption(words.say("digest.document"))
        .columns(
            Vector.of(
                words.column("item", Column.Kind.TEXT), words.column("value", Column.Kind.MIXED)))
        .rows(
            Vector.of(
                Row.of(Cell.of(words.say("digest.number")), Cell.of(document.number())),
                Row.of(
                    Cell.of(words.say("digest.name")),
                    Cell.of(document.title().in(words.locale()))),
                Row.of(
                    Cell.of(words.say("digest.jurisdiction")),
                    Cell.of(document.jurisdictionName().in(words.locale()))),
                Row.of(Cell.of(words.say("digest.issued")), Cell.of(document.issued())),
                Row.of(Cell.of(words.say("digest.from")), Cell.of(document.inForce().from())),
                Row.of(
                    Cell.of(words.say("digest.to")),
                    document
                        .inForce()
                        .to()
                        .map(Cell::of)
                        .orElse(Cell.of(words.say("digest.open")))),
                Row.of(
                    Cell.of(words.say("digest.years")), Cell.of(document.planYears().toString()))))
        .build();
  }

  private static Table parameters(PolicyDocument document, KindWords words) {
    return Table.builder()
        .id("parameters")
        .caption(words.say("digest.parameters"))
        .columns(
            Vector.of(
                words.column("clause", Column.Kind.TEXT),
                words.column("parameter", Column.Kind.TEXT),
                words.column("value", Column.Kind.TEXT),
                words.column("basis", Column.Kind.STATE),
                words.column("reading", Column.Kind.TEXT),
                words.column("validity", Column.Kind.TEXT),
                words.column("id", Column.Kind.TEXT)))
        .rows(
            document
                .parameters()
                .flatMap(
                    parameter ->
                        parameter.values().map(value -> row(document, parameter, value, words))))
        .build();
  }

  private static Row row(
      PolicyDocument document, Parameter parameter, DatedValue value, KindWords words) {
    return Row.of(
        Cell.of(words.clause(document.clause(parameter.clause()))),
        Cell.of(parameter.name().in(words.locale())),
        Cell.of(
            value
                .value()
                .map(set -> document.shown(set).in(words.locale()))
                .orElse(words.say("digest.no-value"))),
        Provenance.basis(value.basis(), words),
        Cell.of(
            words.list(
                Vector.ofAll(value.reading().stream().toList())
                    .appendAll(
                        value.source().map(source -> source.in(words.locale())).stream()
                            .toList()))),
        Cell.of(validity(value, words)),
        Cell.of(parameter.id()));
  }

  private static String validity(DatedValue value, KindWords words) {
    if (value.from().isEmpty() && value.to().isEmpty()) {
      return "";
    }
    return value.from().map(Object::toString).orElse("")
        + " – "
        + value.to().map(Object::toString).orElse(words.say("digest.open"));
  }

  private static Table unset(PolicyDocument document, KindWords words) {
    Seq<Parameter> unset =
        document
            .parameters()
            .filter(parameter -> parameter.values().exists(value -> value.basis() == Basis.UNSET));
    return Table.builder()
        .id("unset")
        .caption(words.say("digest.unset"))
        .columns(
            Vector.of(
                words.column("clause", Column.Kind.TEXT),
                words.column("parameter", Column.Kind.TEXT),
                words.column("id", Column.Kind.TEXT)))
        .rows(
            unset.map(
                parameter ->
                    Row.of(
                        Cell.of(words.clause(document.clause(parameter.clause()))),
                        Cell.of(parameter.name().in(words.locale())),
                        Cell.of(parameter.id()))))
        .build();
  }

  private static Table clauses(PolicyDocument document, KindWords words) {
    return Table.builder()
        .id("clauses")
        .caption(words.say("digest.clauses"))
        .columns(
            Vector.of(
                words.column("clause", Column.Kind.TEXT),
                words.column("heading", Column.Kind.TEXT)))
        .rows(
            document
                .clauses()
                .map(
                    clause ->
                        Row.of(
                            Cell.of(clause.label().in(words.locale())),
                            Cell.of(clause.heading().in(words.locale())))))
        .build();
  }

  private static Table readings(PolicyDocument document, KindWords words) {
    return Table.builder()
        .id("readings")
        .caption(words.say("digest.readings"))
        .columns(
            Vector.of(
                words.column("id", Column.Kind.TEXT),
                words.column("question", Column.Kind.TEXT),
                words.column("answer", Column.Kind.TEXT)))
        .rows(
            document
                .readings()
                .map(
                    reading ->
                        Row.of(
                            Cell.of(reading.id()),
                            Cell.of(reading.question().in(words.locale())),
                            Cell.of(reading.answer().in(words.locale())))))
        .build();
  }
}
