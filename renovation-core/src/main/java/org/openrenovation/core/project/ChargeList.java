package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * The charges laid on a project (收费清单).
 *
 * @param charges each once
 */
public record ChargeList(Seq<Charge> charges) implements Serializable {
  /** Refuses a charge that stands twice. */
  public ChargeList {
    charges = charges.toVector();
    RefusedException.throwIfAny(Ids.duplicates("charges", charges.map(Charge::id), ".id"));
  }
}
