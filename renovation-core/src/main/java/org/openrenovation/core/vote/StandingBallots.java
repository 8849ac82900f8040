package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;

/**
 * Which ballot of each household stands, found in one pass and whatever their order: the latest by
 * date; on one day the signed one, where the policy says so; of those left, none where they differ.
 */
final class StandingBallots {
  private final boolean paperOverOnline;
  private final Map<String, Standing> byHousehold = new HashMap<>();

  private StandingBallots(boolean paperOverOnline) {
    this.paperOverOnline = paperOverOnline;
  }

  static StandingBallots of(Seq<Ballot> ballots, boolean paperOverOnline) {
    StandingBallots standing = new StandingBallots(paperOverOnline);
    ballots.forEach(standing::add);
    return standing;
  }

  private void add(Ballot ballot) {
    Standing standing = byHousehold.get(ballot.household());
    if (standing == null) {
      byHousehold.put(ballot.household(), new Standing(ballot));
      return;
    }
    int order = order(ballot, standing.ballot);
    if (order > 0) {
      standing.ballot = ballot;
      standing.conflicts = false;
    } else if (order == 0 && ballot.choice() != standing.ballot.choice()) {
      standing.conflicts = true;
    }
  }

  private int order(Ballot one, Ballot other) {
    int byDate = one.date().compareTo(other.date());
    return byDate != 0 || !paperOverOnline ? byDate : one.channel().compareTo(other.channel());
  }

  Poll.Counts counts() {
    long[] counts = new long[Ballot.Choice.values().length];
    for (Standing standing : byHousehold.values()) {
      if (!standing.conflicts) {
        counts[standing.ballot.choice().ordinal()]++;
      }
    }
    return new Poll.Counts(
        counts[Ballot.Choice.AGREE.ordinal()],
        counts[Ballot.Choice.DISAGREE.ordinal()],
        counts[Ballot.Choice.NO_OPINION.ordinal()]);
  }

  /** The households none of whose ballots stands, sorted. */
  Seq<String> conflicting() {
    Vector<String> households =
        Vector.ofAll(byHousehold.entrySet())
            .filter(entry -> entry.getValue().conflicts)
            .map(Map.Entry::getKey);
    return TreeSet.ofAll(households).toVector();
  }

  private static final class Standing {
    private Ballot ballot;
    private boolean conflicts;

    private Standing(Ballot ballot) {
      this.ballot = ballot;
    }
  }
}
