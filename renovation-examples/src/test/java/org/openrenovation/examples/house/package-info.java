/**
 * The rules of the house, as tests over the source trees and class files of all modules: which room
 * sees which, what an exported signature may name, no binary floating point in core. The last
 * module holds them because it sees all the others.
 */
@NullMarked
package org.openrenovation.examples.house;

import org.jspecify.annotations.NullMarked;
