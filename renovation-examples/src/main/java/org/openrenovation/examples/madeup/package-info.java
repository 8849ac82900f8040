/**
 * Files made up for demonstrations and training, out of the policy's own gates and a seed; never a
 * county's papers.
 */
@NullMarked
package org.openrenovation.examples.madeup;

import org.jspecify.annotations.NullMarked;
