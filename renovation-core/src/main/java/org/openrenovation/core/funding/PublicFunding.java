package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;

/**
 * Who pays what the owners do not (各方分担). Each figure is absent where it hangs on a share that the
 * policy leaves unset.
 */
@Value.Immutable
public interface PublicFunding extends Serializable {
  /** What is used of the contributors' money, in the order of use. */
  Seq<SourceUse> contributionsUsed();

  /** What owners and contributors brought beyond the cost (节余). */
  Optional<Money> contributionSurplus();

  /** What the public purse pays (政府投入). */
  Optional<Money> government();

  /** What is used of the upper levels' money, in the order of use. */
  Seq<SourceUse> upperUsed();

  /** What upper levels gave beyond that; it stays in its account. */
  Optional<Money> upperSurplus();

  /** What upper-level money leaves to the county and others (剩余需政府投入部分). */
  Optional<Money> remainder();

  /** The county's part of it. */
  Optional<Money> county();

  /** The rest of it, of other local money. */
  Optional<Money> otherLocal();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds funding. */
  final class Builder extends ImmutablePublicFunding.Builder {}
}
