/**
 * Workbooks (工作簿): one sheet for each section that holds something, typed cells, print set-up, the
 * same bytes everywhere. Column widths are counted from the text, never measured by fonts.
 */
@NullMarked
package org.openrenovation.reports.writer.xlsx;

import org.jspecify.annotations.NullMarked;
