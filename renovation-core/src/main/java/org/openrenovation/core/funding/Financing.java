package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * How works are to be financed (融资方案).
 *
 * @param instruments each once
 */
public record Financing(Seq<Instrument> instruments) implements Serializable {
  /** Refuses an instrument that stands twice. */
  public Financing {
    instruments = instruments.toVector();
    RefusedException.throwIfAny(
        Ids.duplicates("instruments", instruments.map(Instrument::id), ".id"));
  }
}
