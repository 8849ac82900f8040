/**
 * What each household owes (居民分摊; clause 3.3): a cost shared by area, floor or benefit, and the
 * bills made of it. Every share is whole fen and all together are the cost.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.funding.bills;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
