package org.openrenovation.reports.report;

import java.io.Serializable;

/**
 * A part of a section: a paragraph or a table. Later kinds (a timeline, a chart) join here; a
 * writer refuses a report that holds a block it does not know, so that nothing is left out unseen.
 */
public sealed interface Block extends Serializable permits Paragraph, Table {}
