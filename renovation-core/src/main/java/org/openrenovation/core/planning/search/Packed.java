package org.openrenovation.core.planning.search;

/**
 * What came of a packing.
 *
 * @param years the year of each need; empty where there is none
 * @param isSure whether that none was found means that there is none
 */
record Packed(int[] years, boolean isFound, boolean isSure) {
  /** It cannot be done. */
  static final Packed IMPOSSIBLE = new Packed(new int[0], false, true);

  /** It was not found out. */
  static final Packed UNKNOWN = new Packed(new int[0], false, false);

  /** It can be done so. */
  static Packed as(int[] years) {
    return new Packed(years, true, true);
  }
}
