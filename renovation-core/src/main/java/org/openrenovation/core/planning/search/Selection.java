package org.openrenovation.core.planning.search;

import java.util.Optional;
import org.openrenovation.core.base.Fraction;

/**
 * Who was selected of those that nothing bars, and how it stood with the others.
 *
 * @param chosen by place in rank order
 * @param left the money in fen that was there for each who was not chosen, or after all were
 * @param lacking how many places each who was not chosen would need beyond those there are
 * @param bound on the total in points; absent where the selection is proven to be the one asked for
 */
public record Selection(boolean[] chosen, long[] left, long[] lacking, Optional<Fraction> bound) {}
