package org.openrenovation.core.vote;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Threshold;

/**
 * What a vote of the owners takes to pass, as data (表决规则): area and persons are tested alike.
 *
 * <p>The Civil Code's two ballots are presets of {@link OwnersVote.Matter}; any other is one of
 * these: two thirds of all owners rather than of those taking part, say.
 */
@Value.Immutable
public interface BallotRule extends Serializable {
  /** How much of all owners must take part (参与表决); absent where the policy leaves it unset. */
  Optional<Threshold> quorum();

  /** How much must be for it (同意); absent where the policy leaves it unset. */
  Optional<Threshold> approval();

  /** Of whom the approval is counted. */
  Base base();

  /** Whether who abstains takes part. */
  Abstention abstention();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  final class Builder extends ImmutableBallotRule.Builder {}

  /** Of whom the approval is counted. */
  enum Base {
    /** Of those taking part (参与表决). */
    PARTICIPANTS,
    /** Of all owners (全体业主). */
    ALL
  }

  /** What abstaining (弃权) means. */
  enum Abstention {
    /** Taking part, and not for it. */
    PARTICIPATES,
    /** Not taking part. */
    ABSENT
  }
}
