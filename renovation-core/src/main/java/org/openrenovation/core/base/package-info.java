/**
 * The exact basic values (基础值): money, areas, fractions, date ranges, thresholds, bands, bilingual
 * text and the problems that a refused input has. Tiny, immutable, without policy: nothing here
 * knows what a community, a clause or a county is.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.base;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
