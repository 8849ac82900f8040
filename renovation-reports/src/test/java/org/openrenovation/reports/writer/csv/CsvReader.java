package org.openrenovation.reports.writer.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Reads CSV by the letter of RFC 4180, and takes one protecting apostrophe away as a spreadsheet
 * does.
 */
final class CsvReader {
  private final String csv;
  private int at;

  private CsvReader(String csv) {
    this.csv = csv;
  }

  static Seq<Seq<String>> records(String csv) {
    return new CsvReader(csv).records();
  }

  /** A field as a program reads it that knows of the apostrophe. */
  static String unprotected(String field) {
    return field.matches("(?s)'+[=+\\-@\t\r\n＝＋－＠].*") ? field.substring(1) : field;
  }

  private Seq<Seq<String>> records() {
    Vector<Seq<String>> records = Vector.empty();
    while (at < csv.length()) {
      records = records.append(record());
    }
    return records;
  }

  private Seq<String> record() {
    Vector<String> fields = Vector.of(field());
    while (csv.startsWith(",", at)) {
      at++;
      fields = fields.append(field());
    }
    assertThat(csv.startsWith("\r\n", at)).as("a record ends with CRLF at " + at).isTrue();
    at += 2;
    return fields;
  }

  private String field() {
    return csv.startsWith("\"", at) ? quoted() : plain();
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (!csv.startsWith("\"", at) || csv.startsWith("\"\"", at)) {
      at += csv.charAt(at) == '"' ? 1 : 0;
      field.append(csv.charAt(at++));
    }
    at++;
    return field.toString();
  }

  private String plain() {
    int from = at;
    while (at < csv.length() && ",\r\n".indexOf(csv.charAt(at)) < 0) {
      assertThat(csv.charAt(at)).isNotEqualTo('"');
      at++;
    }
    return csv.substring(from, at);
  }
}
