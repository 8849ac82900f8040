/**
 * A county's own tables, read and written (数据导入): workbooks and CSV as they come become the records
 * of core, or everything that is wrong with them, each at its cell. Finds the table, its headings
 * and what its cells mean; whether a figure is right is judged by core's own reading alone.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.reports.load;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.reports.style.RenovationStyle;
