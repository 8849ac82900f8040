package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Wording;

/**
 * The renovation units that suggest themselves (建议的改造片区).
 *
 * @param units by year, then by first id
 */
public record SuggestedUnits(Seq<RenovationUnit> units) implements Shown, Serializable {
  @Override
  public Text shown() {
    return Wording.of("units.result", "count", units.size());
  }
}
