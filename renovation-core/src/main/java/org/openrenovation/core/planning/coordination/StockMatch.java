package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Wording;

/** Which premise serves which service (存量房屋利用方案). */
@Value.Immutable
public interface StockMatch extends Shown, Serializable {
  /** The premise by service, in order of the services' ids. */
  Map<String, String> matches();

  /** The services without one, sorted. */
  Seq<String> unserved();

  /** The floor area of the premises used. */
  Area areaUsed();

  /** Of the premises used those that are leased, sorted. */
  Seq<String> leased();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How many services are served. */
  default int served() {
    return matches().size();
  }

  @Override
  default Text shown() {
    return Wording.of(
        "stock.result", "served", served(), "unserved", unserved().size(), "area", areaUsed());
  }

  /** Builds a match. */
  final class Builder extends ImmutableStockMatch.Builder {}
}
