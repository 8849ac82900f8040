/**
 * Published problems, read as the library's own values, so that its results can be held against the
 * best known. Only reads and compares; what is planned and checked is core's.
 */
@NullMarked
package org.openrenovation.examples.benchmark;

import org.jspecify.annotations.NullMarked;
