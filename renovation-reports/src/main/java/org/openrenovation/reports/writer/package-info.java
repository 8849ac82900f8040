/**
 * What the writers share, not exported: the words they put themselves, figures as they are printed,
 * how wide a text is, and text made fit to be shown. No format stands here.
 */
@NullMarked
package org.openrenovation.reports.writer;

import org.jspecify.annotations.NullMarked;
