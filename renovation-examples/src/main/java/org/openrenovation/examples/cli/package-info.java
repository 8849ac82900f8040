/**
 * The commands: each reads its arguments, asks the library and prints. No rule, default or check of
 * the domain stands here.
 */
@NullMarked
package org.openrenovation.examples.cli;

import org.jspecify.annotations.NullMarked;
