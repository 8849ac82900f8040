package org.openrenovation.reports.kind;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Programmes;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Section;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.report.Tone;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * What a report rests on (依据与来源), so that whoever holds a printed copy can trace it: the document,
 * what its values rest on, the values that were used, and a digest of the whole input.
 */
final class Provenance {
  private Provenance() {}

  /**
   * The section of sources.
   *
   * @param uses the parameters that the report's judgements read; none where it does not tell
   */
  static Section of(ReportRequest request, Set<ParameterUse> uses, KindWords words) {
    Section.Builder section = Section.builder().id("sources").heading(words.say("sources.title"));
    section.addBlocks(origin(request, words), bases(request.programme().policy(), words));
    if (!uses.isEmpty()) {
      section.addBlocks(used(uses, words));
    }
    return section.build();
  }

  private static Table origin(ReportRequest request, KindWords words) {
    PolicyDocument document = request.programme().policy();
    return Table.builder()
        .id("sources")
        .caption(words.say("sources.origin"))
        .columns(
            Vector.of(
                words.column("item", Column.Kind.TEXT), words.column("value", Column.Kind.MIXED)))
        .rows(
            Vector.of(
                Row.of(Cell.of(words.say("digest.number")), Cell.of(document.number())),
                Row.of(
                    Cell.of(words.say("digest.name")),
                    Cell.of(document.title().in(words.locale()))),
                Row.of(Cell.of(words.say("digest.issued")), Cell.of(document.issued())),
                Row.of(Cell.of(words.say("digest.from")), Cell.of(document.inForce().from())),
                Row.of(
                    Cell.of(words.say("sources.communities")),
                    Cell.of(request.programme().register().size())),
                Row.of(Cell.of(words.say("sources.input")), Cell.of(digest(request)))))
        .addNotes(words.say("sources.note"))
        .build();
  }

  /** SHA-256 of the programme as it goes over the wire: the same input has the same digest. */
  private static String digest(ReportRequest request) {
    byte[] input = Programmes.write(request.programme()).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Table bases(PolicyDocument document, KindWords words) {
    Seq<Basis> bases =
        document.parameters().flatMap(parameter -> parameter.values().map(DatedValue::basis));
    return Table.builder()
        .id("bases")
        .caption(words.say("sources.bases"))
        .columns(
            Vector.of(
                words.column("basis", Column.Kind.STATE),
                words.column("parameters", Column.Kind.COUNT, "item")))
        .rows(
            Vector.of(Basis.values())
                .map(
                    basis ->
                        Row.of(basis(basis, words), Cell.of(bases.count(one -> one == basis)))))
        .build();
  }

  private static Table used(Set<ParameterUse> uses, KindWords words) {
    return Table.builder()
        .id("uses")
        .caption(words.say("sources.uses"))
        .columns(
            Vector.of(
                words.column("clause", Column.Kind.TEXT),
                words.column("parameter", Column.Kind.TEXT),
                words.column("value", Column.Kind.TEXT),
                words.column("basis", Column.Kind.STATE),
                words.column("id", Column.Kind.TEXT)))
        .rows(
            LinkedHashSet.ofAll(uses)
                .toVector()
                .map(
                    use ->
                        Row.of(
                            Cell.of(words.clause(use.clause())),
                            Cell.of(use.name().in(words.locale())),
                            Cell.of(
                                use.value()
                                    .map(value -> value.in(words.locale()))
                                    .orElse(words.say("digest.no-value"))),
                            basis(use.basis(), words),
                            Cell.of(use.id()))))
        .build();
  }

  /** What a value rests on, as a state: an assumption is not to be overlooked. */
  static Cell basis(Basis basis, KindWords words) {
    Tone tone =
        switch (basis) {
          case TEXT, LAW -> Tone.GOOD;
          case READING -> Tone.NEUTRAL;
          case ASSUMPTION -> Tone.CAUTION;
          case UNSET -> Tone.UNKNOWN;
        };
    return Cell.state(tone, Messages.both("basis." + basis).in(words.locale()));
  }
}
