package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.investment.InvestmentCase;

/** An investment that is to pay for itself, as it is on file (投资方案档案): one community or several. */
@Value.Immutable
public interface InvestmentFile extends Serializable {
  /** Its id, once in the book. */
  String id();

  /** What it is called. */
  Text name();

  /** The calendar year of the first flow, where that is fixed. */
  Optional<Integer> firstYear();

  /** The communities it is for. */
  Seq<String> communities();

  /** Its flows and its debt. */
  InvestmentCase figures();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a community that stands twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Ids.duplicates("communities", communities(), ""));
  }

  /** Builds a file. */
  final class Builder extends ImmutableInvestmentFile.Builder {}
}
