/**
 * Calendars (日历): the due dates of a report as whole days that a calendar program subscribes to or
 * imports. What is due is told by the report's columns; nothing is decided here.
 */
@NullMarked
package org.openrenovation.reports.writer.ics;

import org.jspecify.annotations.NullMarked;
