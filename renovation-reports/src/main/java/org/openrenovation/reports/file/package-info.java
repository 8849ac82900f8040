/**
 * How files are put down (文件写法), whatever stands in them: Office packages with the same bytes every
 * time, text as a worksheet holds it, a file moved into its place when it is whole. Knows no report
 * and no table.
 */
@NullMarked
package org.openrenovation.reports.file;

import org.jspecify.annotations.NullMarked;
