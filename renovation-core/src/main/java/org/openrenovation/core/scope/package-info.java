/**
 * What is renovated (改造范围与内容; clauses 2.1, 2.2): which communities are in, and which works. Knows
 * no vote, no money and no gate.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.scope;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
