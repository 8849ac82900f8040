/**
 * Which money may pay for what (专款专用; clauses 3.1–3.3): money tied to classes, communities or years
 * put to the needs that it may meet. Places money; moves none.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.funding.earmark;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
