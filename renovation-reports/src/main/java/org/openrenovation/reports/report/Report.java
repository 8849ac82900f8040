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

  /** Notes at its end (说明). */
  Seq<String> notes();

  /** Every section, at whatever depth, in reading order. */
  default Seq<Section> allSections() {
    return sections().flatMap(Section::flattened);
  }

  /** Every table, in reading order. */
  default Seq<Table> tables() {
    return allSections()
        .flatMap(Section::blocks)
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  /** Builds a report. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a kind that is no name, and two sections or two tables of one id. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Checks.key("kind", kind())
            .appendAll(Checks.distinct("sections", "id", allSections().map(Section::id)))
            .appendAll(Checks.distinct("tables", "id", tables().map(Table::id))));
  }

  /** Builds a report. */
  final class Builder extends ImmutableReport.Builder {}
}
