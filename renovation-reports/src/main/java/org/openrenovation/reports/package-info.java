/**
 * The front door of the reports (报表): which kinds of report and which formats there are, the
 * built-in ones and those of plug-ins, and how a report becomes a file. Formats themselves stand in
 * {@code writer}, contracts in {@code spi}.
 */
@NullMarked
package org.openrenovation.reports;

import org.jspecify.annotations.NullMarked;
