package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.RefusedException;

/**
 * All owners of a community and how they vote (业主表决情况).
 *
 * @param owners each once, in any order
 */
public record Owners(Seq<Owner> owners) implements Serializable {
  /** Refuses an owner who is listed twice. */
  public Owners {
    owners = owners.toVector();
    RefusedException.throwIfAny(Roll.repeated(owners.map(Owner::id), "owners", "id"));
  }
}
