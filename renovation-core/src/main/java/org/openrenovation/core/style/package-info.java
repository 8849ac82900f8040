/** The one style of the generated value types; not exported. */
package org.openrenovation.core.style;
