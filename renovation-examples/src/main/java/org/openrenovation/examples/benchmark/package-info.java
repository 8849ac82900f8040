/**
 * The library held against what others reach: published problems with the best known, plainer ways
 * to do the same job with the time they take. What is planned, shared and checked is core's; beside
 * it stand only peers that are written to be measured.
 */
@NullMarked
package org.openrenovation.examples.benchmark;

import org.jspecify.annotations.NullMarked;
