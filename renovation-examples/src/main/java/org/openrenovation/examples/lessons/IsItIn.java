package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;

/** Is this community in? (2.1 改造范围) */
public final class IsItIn {
  private IsItIn() {}

  /** Prints the verdict while a fact is missing, and with all of them. */
  public static void main(String[] args) {
    Policies policies = Policies.of(Counties.policy("ruicheng"));
    Policy policy = policies.forPlanYear("ruicheng", 2023).get();
    Inclusion inclusion = Inclusion.under(policy);

    Facts known =
        inclusion
            .facts()
            .with("residential", true)
            .with("inCountySeat", true)
            .with("facilitiesDeficient", true)
            .with("residentsWilling", true)
            .with("inShantytownPlan", false)
            .with("rebuildPlanned", false)
            .with("mainlySelfBuilt", false);
    print(inclusion.decide(new CommunityFacts(known, Vector.of(1995, 1997))));

    Facts complete = known.with("urbanVillage", true);
    print(inclusion.decide(new CommunityFacts(complete, Vector.of(1995, 1997))));
  }

  private static void print(Decision<Inclusion.Verdict> decision) {
    System.out.println(
        decision.value().outcome() + ", central support " + decision.value().centralSupport());
    decision
        .findings()
        .forEach(
            finding ->
                System.out.println(
                    "  " + finding.message(Locale.CHINA) + " [" + finding.clause().id() + "]"));
  }
}
