/**
 * Schedules for project programs (MS Project XML, MSPDI): the Gantt charts of a report as tasks,
 * links, crews and a calendar. Only what the chart says is written; nothing is scheduled here.
 */
@NullMarked
package org.openrenovation.reports.writer.mspdi;

import org.jspecify.annotations.NullMarked;
