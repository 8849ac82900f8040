/**
 * Documents (公文版式): a report as an official document that is printed, signed and filed; the same
 * bytes everywhere. Measures are in twentieths of a point, counted and never measured by fonts.
 */
@NullMarked
package org.openrenovation.reports.writer.docx;

import org.jspecify.annotations.NullMarked;
