/** Other libraries in the benchmarks; on the class path with the Maven profile {@code peers} alone. */
@NullMarked
package org.openrenovation.examples.peers;

import org.jspecify.annotations.NullMarked;
