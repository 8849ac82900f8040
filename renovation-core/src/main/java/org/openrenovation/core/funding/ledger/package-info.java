/**
 * The books of a special account (专户台账; clause 3.1): what came in, what was paid for which
 * contract, and what in them breaks a rule.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.funding.ledger;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
