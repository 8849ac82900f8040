package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.vote.Owner;
import org.openrenovation.core.vote.Owners;
import org.openrenovation.core.vote.OwnersVote;

/** Do the owners take on a property manager? (2.8 业主共同决定) */
public final class OwnersDecide {
  private OwnersDecide() {}

  /** Prints a vote that has enough people and too little area. */
  public static void main(String[] args) {
    Policy policy = Policy.of(Counties.policy("ruicheng"), 2023);
    OwnersVote general = OwnersVote.under(policy, OwnersVote.Matter.GENERAL);

    Owners owners =
        new Owners(
            Vector.of(
                owner("101", "62.50", Owner.Choice.FOR), owner("102", "62.50", Owner.Choice.FOR),
                owner("201", "75.00", Owner.Choice.ABSTAIN),
                    owner("shop", "180.00", Owner.Choice.ABSENT)));
    Decision<OwnersVote.Result> vote = general.decide(owners);

    System.out.println(vote.value().outcome());
    vote.findings()
        .forEach(
            finding ->
                System.out.println(
                    "  " + finding.message(Locale.CHINA) + " [" + finding.clause().id() + "]"));
  }

  private static Owner owner(String id, String area, Owner.Choice choice) {
    return new Owner(id, Vector.of(Area.parse(area)), choice);
  }
}
