/**
 * The shapes of the documents (文件格式): policies, overlays, sections, communities. Declared once;
 * reader and schema come of it.
 */
@NullMarked
package org.openrenovation.core.json.document;

import org.jspecify.annotations.NullMarked;
