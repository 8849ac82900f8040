package org.openrenovation.reports.kind;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.Works;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Satisfaction;
import org.openrenovation.reports.report.Cell;

/**
 * A community, what is on file of it, and the policy of its plan year.
 *
 * @param community the community
 * @param file what is on file of it
 * @param policy the policy of its plan year
 */
record Policied(Community community, CaseFile file, Policy policy) {
  /** Every community in the order of the register, or which plan years have no policy. */
  static Validation<Seq<Problem>, Seq<Policied>> all(Programme programme) {
    Map<Integer, Validation<Seq<Problem>, Policy>> policies =
        programme.register().years().toLinkedMap(year -> year, programme::policyFor);
    return Validation.sequence(policies.values())
        .map(
            found ->
                programme
                    .register()
                    .communities()
                    .map(
                        community ->
                            new Policied(
                                community,
                                programme.files().of(community.id()),
                                policies.get(community.planYear()).get().get())));
  }

  /** Whether enough households agree, where they were asked. */
  Option<Decision<Consent.Tally>> consent() {
    return Option.ofOptional(file.consent()).map(poll -> Consent.under(policy).decide(poll));
  }

  /** Whether enough households are satisfied, where they were asked. */
  Option<Decision<Satisfaction.Tally>> satisfaction() {
    return Option.ofOptional(file.satisfaction())
        .map(feedback -> Satisfaction.under(policy).decide(feedback));
  }

  /** Whether its works will do, where some are planned. */
  Option<Decision<Works.Outcome>> works() {
    return Option.ofOptional(file.works()).map(plan -> Works.under(policy).decide(plan));
  }

  /** Which permits it needs, where that was looked into. */
  Option<Decision<Permits.Result>> permits() {
    return Option.ofOptional(file.permitFacts()).map(facts -> Permits.under(policy).decide(facts));
  }

  /** The cells that name it: its id, its name. */
  Vector<Cell> named() {
    return Vector.of(Cell.of(community.id()), Cell.of(community.name()));
  }
}
