/**
 * Sequencing under scarce crews, on arrays: tasks, projects and crews are places, days are whole
 * offsets. Generates schedules, improves them, and bounds what the best could be. Knows no ids, no
 * dates, no clock: a number of schedules and a seed decide what it finds.
 */
@NullMarked
package org.openrenovation.core.schedule.search;

import org.jspecify.annotations.NullMarked;
