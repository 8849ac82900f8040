package org.openrenovation.core.explain;

/**
 * A result that holds an outcome word beside its figures: {@code INCLUDED}, {@code REFUSED}, {@code
 * UNDETERMINED} …
 */
public interface Judged {
  /** The word. */
  Enum<?> outcome();
}
