/**
 * The built-in kinds of report (报表种类), one class each: what an official files, as a neutral report.
 * They ask core and lay out its answers; they decide nothing.
 */
@NullMarked
package org.openrenovation.reports.kind;

import org.jspecify.annotations.NullMarked;
