/**
 * Looking over the whole (督查考核; clauses 1, 5.1–5.4, A1–A3): what the data says of itself, whether
 * targets are met, who has what to do.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.oversight;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
