/**
 * JSON in and out (数据交换): documents, schemas, and every function by name for callers that are not
 * Java. Jackson stands here and nowhere else in core. No rule is made here: what is read is handed
 * to the rooms, and what they answer is written.
 */
@NullMarked
package org.openrenovation.core.json;

import org.jspecify.annotations.NullMarked;
