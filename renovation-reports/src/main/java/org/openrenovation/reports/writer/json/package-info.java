/**
 * Reports for programs (JSON): every value exact and with its type, keys in a fixed order. Nothing
 * is rounded or worded here.
 */
@NullMarked
package org.openrenovation.reports.writer.json;

import org.jspecify.annotations.NullMarked;
