/**
 * The command line {@code renovation}, lessons and benchmarks. Nothing is decided here: everything
 * is asked of the library.
 */
@NullMarked
package org.openrenovation.examples;

import org.jspecify.annotations.NullMarked;
