package org.openrenovation.core.investment;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * Communities of which a bundle is to be made (组合候选).
 *
 * @param communities each once
 */
public record BundleCandidates(Seq<BundleMember> communities) implements Serializable {
  /** Refuses a community that stands twice. */
  public BundleCandidates {
    communities = communities.toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("communities", communities.map(BundleMember::id), ".id"));
  }
}
