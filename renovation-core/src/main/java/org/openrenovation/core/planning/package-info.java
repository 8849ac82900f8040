/**
 * Plans (年度计划、中长期计划; clauses 1, 2.3.1): who is renovated in which year under which budget, how a
 * plan is compared with another and changed. Who may stand in line and in which order is {@code
 * planning.pool}'s business; how a planned community fares {@code project}'s; what it costs {@code
 * funding}'s.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.planning;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
