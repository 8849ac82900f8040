/**
 * When what is done (施工进度; clauses 2.3.3, 2.4.4): task networks, the critical path, backward
 * schedules from fixed dates, progress. Works on working-day offsets; dates come in and go out at
 * the edges. Takes dates, not gates, and knows no money but the budget it is weighted by.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.schedule;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
