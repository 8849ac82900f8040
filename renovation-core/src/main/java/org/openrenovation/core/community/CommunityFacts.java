package org.openrenovation.core.community;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.explain.Facts;

/**
 * What is known of a community for judging whether it is in (纳入条件的事实): yes-or-no facts by the
 * policy's own names, and the built years.
 *
 * @param facts yes, no or missing, each
 * @param builtYears in which its buildings were built; empty where not known
 */
public record CommunityFacts(Facts facts, Seq<Integer> builtYears) implements Serializable {}
