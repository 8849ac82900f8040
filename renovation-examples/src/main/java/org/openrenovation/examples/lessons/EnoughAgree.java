package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Poll;

/** Do enough households agree? (2.3.1 居民同意) */
public final class EnoughAgree {
  private EnoughAgree() {}

  /** Prints a poll in which one household changed its mind and another never answered. */
  public static void main(String[] args) {
    Consent consent = Consent.under(Policy.of(Counties.policy("ruicheng"), 2023));

    Vector<Ballot> ballots =
        Vector.of(
            online("101", Ballot.Choice.DISAGREE, 3),
            paper("101", Ballot.Choice.AGREE, 9),
            online("102", Ballot.Choice.AGREE, 4),
            online("201", Ballot.Choice.AGREE, 4),
            paper("202", Ballot.Choice.DISAGREE, 5),
            paper("202", Ballot.Choice.AGREE, 5)); // two signed ballots of one day: neither stands
    Decision<Consent.Tally> decision = consent.decide(Poll.of(5, ballots));

    Consent.Tally tally = decision.value();
    System.out.println(tally.outcome() + ", agree " + tally.counts().agree());
    System.out.println("silent " + tally.silent() + ", answered " + tally.participation());
    decision.findings().forEach(finding -> System.out.println(finding.message(Locale.CHINA)));
  }

  private static Ballot online(String household, Ballot.Choice choice, int day) {
    return new Ballot(household, choice, Ballot.Channel.ONLINE, LocalDate.of(2023, 1, day));
  }

  private static Ballot paper(String household, Ballot.Choice choice, int day) {
    return new Ballot(household, choice, Ballot.Channel.PAPER, LocalDate.of(2023, 1, day));
  }
}
