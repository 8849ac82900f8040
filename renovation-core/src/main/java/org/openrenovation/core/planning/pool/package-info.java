/**
 * Before a plan (项目储备; clauses 2.3, 2.3.1): who is ripe for the reserve pool, and how those in it
 * rank. Knows no budget and no year.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.planning.pool;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
