/** A subsidy pot handed on (补助资金分配; clause 3.1): by shares of work, need and result, to the fen. */
@NullMarked
@RenovationStyle
package org.openrenovation.core.funding.subsidy;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
