package org.openrenovation.reports.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.RefusedException;

/**
 * A section (章节): a heading, its blocks, and the sections below it. The numbering of official
 * documents (一、（一）1.) is put by the writers that print one.
 */
@Value.Immutable
public interface Section extends Serializable {
  /**
   * The section's stable name within the report, for programs and links: {@code unset-parameters}.
   */
  String id();

  /** What the reader sees, without a number. */
  String heading();

  /** Paragraphs, tables and Gantt charts in reading order. */
  Seq<Block> blocks();

  /** The sections below this one. */
  Seq<Section> sections();

  /** The tables among its own blocks. */
  default Seq<Table> tables() {
    return blocks().filter(Table.class::isInstance).map(Table.class::cast);
  }

  /** The Gantt charts among its own blocks. */
  default Seq<Gantt> gantts() {
    return blocks().filter(Gantt.class::isInstance).map(Gantt.class::cast);
  }

  /** This section and all below it, in reading order. */
  default Seq<Section> flattened() {
    return Vector.of(this).appendAll(sections().flatMap(Section::flattened));
  }

  /** A section of these blocks. */
  static Section of(String id, String heading, Block... blocks) {
    return builder().id(id).heading(heading).addBlocks(blocks).build();
  }

  /** Builds a section. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses an id that is no name. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Checks.key("id", id()));
  }

  /** Builds a section. */
  final class Builder extends ImmutableSection.Builder {}
}
