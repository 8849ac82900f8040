/**
 * The neutral report (报表): what is said, as titled sections of paragraphs and tables with typed,
 * exact cells. No format, no file and no rule stands here; how a report looks on paper, on screen
 * or on the wire is the writers' business, what is in it comes from core.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.reports.report;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.reports.style.RenovationStyle;
