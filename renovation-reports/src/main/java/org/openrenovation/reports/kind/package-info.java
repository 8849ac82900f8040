/**
 * The built-in kinds of report (报表种类), one class each: they ask core and put the answers into
 * sections and tables. No rule is made here, and no format is known.
 */
@NullMarked
package org.openrenovation.reports.kind;

import org.jspecify.annotations.NullMarked;
