/**
 * Tables as comma-separated values (CSV), for programs and for spreadsheets. Nothing is rounded
 * here.
 */
@NullMarked
package org.openrenovation.reports.writer.csv;

import org.jspecify.annotations.NullMarked;
