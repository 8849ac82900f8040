/** The one style of the generated value types; not exported. */
@NullMarked
package org.openrenovation.core.style;

import org.jspecify.annotations.NullMarked;
