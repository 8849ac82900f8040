/**
 * Lessons (入门例程): short programs, each of which answers one question that an official asks and
 * prints the answer. The guide quotes them; a test runs them and compares what they print. Nothing
 * is decided here.
 */
@NullMarked
package org.openrenovation.examples.lessons;

import org.jspecify.annotations.NullMarked;
