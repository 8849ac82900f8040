/**
 * Working days (工作日): which days are worked, how working days are counted, and how a public notice
 * runs (公示期). China's official years are built in, later ones are loaded as data, other calendars
 * are plugged in.
 *
 * <p>A year without data is refused by name, never guessed. Knows no gate and no plan: what is due
 * when is {@code schedule}'s and {@code project}'s business.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
