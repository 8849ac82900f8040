/**
 * Reports as Markdown (CommonMark with GitHub's tables): for wikis, merge requests and readers of
 * plain text. All text goes through {@code MarkdownText}.
 */
@NullMarked
package org.openrenovation.reports.writer.markdown;

import org.jspecify.annotations.NullMarked;
