package org.openrenovation.reports.report;

import org.immutables.value.Value;

/** A paragraph of plain text; line breaks ({@code \n}) are kept. */
@Value.Immutable
public non-sealed interface Paragraph extends Block {
  /** What it says. */
  String text();

  /** A paragraph that says this. */
  static Paragraph of(String text) {
    return new Builder().text(text).build();
  }

  /** Builds a paragraph. */
  final class Builder extends ImmutableParagraph.Builder {}
}
