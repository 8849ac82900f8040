package org.openrenovation.reports.report;

import java.io.Serializable;

/**
 * A part of a section: a paragraph, a table or a Gantt chart. A writer refuses a report that holds
 * a block it does not know, so that nothing is left out unseen.
 */
public sealed interface Block extends Serializable permits Gantt, Paragraph, Table {}
