package org.openrenovation.reports.load;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;

/**
 * A column of a kind of table (列), declared once for reading, writing, templates and their help.
 */
@Value.Immutable
public interface TableColumn extends Serializable {
  /** The record's field: {@code households}. */
  String field();

  /** What its cells mean. */
  ColumnForm form();

  /** Its heading: 户数. */
  Text heading();

  /** Other headings that mean the same: 总户数, 居民户数. */
  Seq<String> also();

  /** What is to be entered. */
  Text help();

  /** Whether a row must have it. */
  boolean required();

  /** Whether cells merged downwards hold for every row that they cover. */
  boolean fillsDown();

  /** Of a {@link ColumnForm#WORD}: what may be entered, by the record's own word. */
  Map<String, Text> words();

  /** Builds a column. */
  final class Builder extends ImmutableTableColumn.Builder {}
}
