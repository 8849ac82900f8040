package org.openrenovation.reports.load;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Text;

/** The declaration of a kind's columns under way. */
final class Columns {
  private final String kind;
  private final Vector<TableColumn> columns;

  private Columns(String kind, Vector<TableColumn> columns) {
    this.kind = kind;
    this.columns = columns;
  }

  static Columns of(String kind) {
    return new Columns(kind, Vector.empty());
  }

  Columns text(String field) {
    return with(field, ColumnForm.TEXT);
  }

  Columns with(String field, ColumnForm form) {
    return add(field, form, false, false, HashMap.empty());
  }

  Columns fillingDown(String field, ColumnForm form) {
    return add(field, form, false, true, HashMap.empty());
  }

  Columns required(String field, ColumnForm form) {
    return add(field, form, true, false, HashMap.empty());
  }

  Columns requiredFillingDown(String field, ColumnForm form) {
    return add(field, form, true, true, HashMap.empty());
  }

  Columns word(String field, Seq<String> codes) {
    return add(field, ColumnForm.WORD, true, false, ColumnWords.choices(kind + "." + field, codes));
  }

  /** Words of the policy's own. */
  Columns word(String field, Map<String, Text> words) {
    return add(field, ColumnForm.WORD, true, false, words);
  }

  /** Words of the policy's own, which a row may do without. */
  Columns optionalWord(String field, Map<String, Text> words) {
    return add(field, ColumnForm.WORD, false, false, words);
  }

  Columns optionalWord(String field, Seq<String> codes) {
    return add(
        field, ColumnForm.WORD, false, false, ColumnWords.choices(kind + "." + field, codes));
  }

  Seq<TableColumn> all() {
    return columns;
  }

  private Columns add(
      String field, ColumnForm form, boolean required, boolean fillsDown, Map<String, Text> words) {
    String key = kind + "." + field;
    TableColumn column =
        new TableColumn.Builder()
            .field(field)
            .form(form)
            .heading(ColumnWords.both(key))
            .also(ColumnWords.several(key + ".also"))
            .help(ColumnWords.both(key + ".help"))
            .required(required)
            .fillsDown(fillsDown)
            .words(words)
            .build();
    return new Columns(kind, columns.append(column));
  }
}
