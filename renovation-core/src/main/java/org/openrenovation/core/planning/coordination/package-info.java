/**
 * One community beside the others (统筹联动、成片改造; clauses 2.3.2, 4.2): which works of other plans fall
 * into its works, which neighbours make one unit with it, which idle premises could serve it.
 * Suggests; plans nothing.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.planning.coordination;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
