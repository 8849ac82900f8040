package org.openrenovation.core.approval;

import java.io.Serializable;
import org.openrenovation.core.explain.Facts;

/**
 * An installation of a utility in a community (专营设施).
 *
 * @param id within the community
 * @param kind one of the policy's kinds: {@code POWER}, {@code WATER} …
 * @param facts what is known of it, by the names of the policy's table
 */
public record UtilityAsset(String id, String kind, Facts facts) implements Serializable {}
