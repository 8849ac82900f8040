/**
 * Rows of cells out of files from outside (原始数据): workbooks and CSV, streamed, with every size
 * bounded and nothing that a file says believed. Knows no table, no heading and no kind; not
 * exported.
 */
@NullMarked
package org.openrenovation.reports.load.source;

import org.jspecify.annotations.NullMarked;
