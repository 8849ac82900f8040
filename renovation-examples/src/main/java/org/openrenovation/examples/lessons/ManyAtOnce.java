package org.openrenovation.examples.lessons;

import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.Map;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Inclusion;

/** Many communities at once, none of them kept. (批量审查) */
public final class ManyAtOnce {
  private static final int COMMUNITIES = 200_000;

  private ManyAtOnce() {}

  /** Counts the outcomes of 200,000 communities that come one after the other. */
  public static void main(String[] args) {
    Inclusion inclusion = Inclusion.under(Policy.of(Counties.policy("ruicheng"), 2023));
    Map<Inclusion.Outcome, Integer> counts = new EnumMap<>(Inclusion.Outcome.class);
    Iterable<CommunityFacts> survey =
        () -> Iterator.range(0, COMMUNITIES).map(number -> surveyed(inclusion, number));
    inclusion.outcomes(
        survey, (community, verdict) -> counts.merge(verdict.outcome(), 1, Integer::sum));
    System.out.println(counts);
  }

  /** Every third is mainly self-built; of every tenth it is not known. */
  private static CommunityFacts surveyed(Inclusion inclusion, int number) {
    Facts facts =
        inclusion
            .facts()
            .with("residential", true)
            .with("inCountySeat", true)
            .with("facilitiesDeficient", true)
            .with("residentsWilling", true)
            .with("inShantytownPlan", false)
            .with("rebuildPlanned", false)
            .with("urbanVillage", false);
    return new CommunityFacts(
        number % 10 == 0 ? facts : facts.with("mainlySelfBuilt", number % 3 == 0), Vector.of(1995));
  }
}
