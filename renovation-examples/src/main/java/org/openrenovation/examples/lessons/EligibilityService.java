package org.openrenovation.examples.lessons;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.scope.Inclusion;

/** A service of a county system: holds the county's documents, judges under the one in force. */
public final class EligibilityService {
  private final Policies policies;
  private final String county;

  /** For this county, under these documents. */
  public EligibilityService(Policies policies, String county) {
    this.policies = policies;
    this.county = county;
  }

  /** Whether the community is in, or that no document governs the plan year. */
  public Validation<Seq<Problem>, Decision<Inclusion.Verdict>> judge(
      int planYear, CommunityFacts community) {
    return policies
        .forPlanYear(county, planYear)
        .map(policy -> Inclusion.under(policy).decide(community));
  }
}
