/**
 * Whether works pay for themselves (投资回报平衡; clauses 2.6, 3.5): flows of money over the years, debt
 * service, and communities that carry each other. Everything is exact; no rate is searched for in
 * binary. Who pays the works in the first place is {@code funding}'s business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.investment;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
