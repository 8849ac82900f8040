package org.openrenovation.reports.load;

/**
 * A column of the kind where it stands in a sheet.
 *
 * @param column the column
 * @param index where it stands, from 0
 * @param shift powers of ten by which its unit differs from the record's
 */
record BoundColumn(TableColumn column, int index, int shift) {}
