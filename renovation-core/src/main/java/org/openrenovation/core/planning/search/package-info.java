/**
 * Choosing under a budget, on arrays: candidates and years are places, money is fen. Chooses by
 * rank or by the best value, places over years, and bounds what the best could be. Knows no ids and
 * no policy.
 */
@NullMarked
package org.openrenovation.core.planning.search;

import org.jspecify.annotations.NullMarked;
