package org.openrenovation.reports.report;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.RefusedException;

/**
 * A report (报表) in one language, before it takes any format: the same report gives the same bytes
 * in each format, on every machine.
 *
 * <p>Nothing in it is the time or the place of writing: its date is the day on which the facts were
 * as it says.
 */
@Value.Immutable
public interface Report extends Serializable {
  /** The kind of report, for programs and file names: {@code plan-table}. */
  String kind();

  /** The title. */
  String title();

  /** A second line below the title. */
  Optional<String> subtitle();

  /** The language of its words, which writers keep to in theirs. */
  Locale locale();

  /** The day on which things were as the report says (数据截止日期). */
  LocalDate asOf();

  /** The number of the document the report rests on (文号), {@code 芮政办发〔2022〕23号} say. */
  Optional<String> documentNumber();

  /** Who answers for it (编制单位). */
  Optional<String> preparedBy();

  /** The library that made it. */
  @Value.Default
  default String libraryVersion() {
    return LibraryVersion.current();
  }

  /** The sections in reading order. */
  Seq<Section> sections();

  /**
   * What it rests on (依据与来源), so that a printed copy can be traced: documents, clauses, the digest
   * of what went in. Printed formats have it at their end; lists for programs leave it out.
   */
  Optional<Section> sources();

  /** Notes at its end (说明). */
  Seq<String> notes();

  /** The sections as they are printed: those of the report, and then its sources. */
  default Seq<Section> printedSections() {
    return sources().map(last -> sections().append(last)).orElse(sections());
  }

  /** Every section but the sources, at whatever depth, in reading order. */
  default Seq<Section> allSections() {
    return sections().flatMap(Section::flattened);
  }

  /** Every table but those of the sources, in reading order. */
  default Seq<Table> tables() {
    return allSections().flatMap(Section::tables);
  }

  /** Every Gantt chart, in reading order. */
  default Seq<Gantt> gantts() {
    return allSections().flatMap(Section::gantts);
  }

  /** Builds a report. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a kind that is no name, and two sections, tables or Gantt charts of one id. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Checks.key("kind", kind())
            .appendAll(
                Checks.distinct(
                    "sections",
                    "id",
                    printedSections().flatMap(Section::flattened).map(Section::id)))
            .appendAll(
                Checks.distinct(
                    "tables",
                    "id",
                    printedSections()
                        .flatMap(Section::flattened)
                        .flatMap(
                            section ->
                                section
                                    .tables()
                                    .map(Table::id)
                                    .appendAll(section.gantts().map(Gantt::id))))));
  }

  /** Builds a report. */
  final class Builder extends ImmutableReport.Builder {}
}
