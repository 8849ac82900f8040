/**
 * How JSON is read and written (数据格式): a shape declares once what a document looks like; it reads
 * with every problem found and its place, writes the same form, and gives the JSON Schema. Knows
 * Jackson's tree and nothing of the domain.
 */
@NullMarked
package org.openrenovation.core.json.shape;

import org.jspecify.annotations.NullMarked;
