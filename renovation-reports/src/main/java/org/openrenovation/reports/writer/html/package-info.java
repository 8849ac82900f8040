/**
 * Pages (网页): one file that holds everything it needs, reads on screen by day and night, by
 * keyboard and screen reader, and prints on A4. All text goes through {@code Markup}, which alone
 * writes the page.
 */
@NullMarked
package org.openrenovation.reports.writer.html;

import org.jspecify.annotations.NullMarked;
