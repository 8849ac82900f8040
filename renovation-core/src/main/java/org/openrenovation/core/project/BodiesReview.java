package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Facts;

/**
 * Which bodies are in place, by community (基层组织情况).
 *
 * @param communities each once
 */
public record BodiesReview(Seq<CommunityBodies> communities) implements Serializable {
  /** Refuses a community that stands twice. */
  public BodiesReview {
    communities = communities.toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("communities", communities.map(CommunityBodies::id), ".id"));
  }

  /**
   * The bodies of a community.
   *
   * @param id the community's id
   * @param bodies whether each is in place, by the policy's own words; missing where not known
   */
  public record CommunityBodies(String id, Facts bodies) implements Serializable {}
}
