/**
 * Who pays what, to the fen (资金; clauses 2.2, 3.1–3.4): how a cost is shared, which money pays for
 * what, what the books of a special account show. Whatever is divided adds up exactly. Knows no
 * gate and no plan; whether a model pays for itself over the years is {@code investment}'s
 * business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.funding;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
