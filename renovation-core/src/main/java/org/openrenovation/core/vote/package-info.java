/**
 * Votes (民意与表决; clauses 2.3.1, 2.4.1, 2.4.5, 2.8): which ballot stands, how it counts, whether it
 * suffices. Knows no gate and no plan: what follows from a vote is {@code project}'s and {@code
 * planning}'s business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.vote;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
