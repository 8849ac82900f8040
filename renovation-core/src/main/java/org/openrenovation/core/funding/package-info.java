/**
 * Who pays what, to the fen (资金共担; clauses 2.2, 3.1–3.4): how a community's cost is split among
 * sources, settled by the books, given in kind or borrowed. Whatever is divided adds up exactly.
 * Knows no gate and no plan; whether a model pays for itself over the years is {@code investment}'s
 * business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.funding;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
