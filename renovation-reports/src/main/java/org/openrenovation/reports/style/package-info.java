/** The one style of the generated value types; not exported. */
@NullMarked
package org.openrenovation.reports.style;

import org.jspecify.annotations.NullMarked;
