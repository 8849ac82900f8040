/**
 * Old residential communities (老旧小区): their figures and facts, and the register of a county's plan.
 * What follows from a fact is other rooms' business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.community;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
