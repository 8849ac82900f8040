/**
 * Choosing and planning (项目储备与年度计划; clauses 2.3, 2.3.1, 2.3.2, 4.2): who is ripe for a plan, in
 * which order, in which year, together with whom, beside which other works. Knows no gate and no
 * payment: how a planned community fares is {@code project}'s business, what it costs {@code
 * funding}'s.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.planning;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
