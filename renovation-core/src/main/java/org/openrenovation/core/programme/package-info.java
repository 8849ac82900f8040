/**
 * A county's whole case (全县改造工作): its policy with all sections checked together, and what a report
 * or an embedding system works on. Judges nothing by itself; the rooms do.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.programme;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
