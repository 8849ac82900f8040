package org.openrenovation.core.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.openrenovation.core.base.Problem;

/**
 * The documents that a system knows (政策文库), and which of them is in force. None and two are both
 * refused, and said.
 *
 * @param documents of any places and times
 */
public record Policies(Seq<PolicyDocument> documents) implements Serializable {
  /** These documents. */
  public static Policies of(PolicyDocument... documents) {
    return new Policies(Vector.of(documents));
  }

  /** The policy that judges the plan of this year in this place, to its hand-over (R30). */
  public Validation<Seq<Problem>, Policy> forPlanYear(String jurisdiction, int planYear) {
    return only(
            jurisdiction,
            "planYear",
            Integer.toString(planYear),
            document -> document.planYears().contains(planYear))
        .map(document -> Policy.of(document, planYear));
  }

  /** The policy that was in force in this place on this day. */
  public Validation<Seq<Problem>, Policy> on(String jurisdiction, LocalDate day) {
    return only(jurisdiction, "date", day.toString(), document -> document.inForce().contains(day))
        .map(document -> new Policy(document, day));
  }

  private Validation<Seq<Problem>, PolicyDocument> only(
      String jurisdiction, String path, String asked, Predicate<PolicyDocument> isAbout) {
    Seq<PolicyDocument> found =
        documents.filter(
            document -> document.jurisdiction().equals(jurisdiction) && isAbout.test(document));
    if (found.size() == 1) {
      return Validation.valid(found.head());
    }
    Problem problem =
        Problem.at(
                path, found.isEmpty() ? "policy.none-in-force" : "policy.several-in-force", asked)
            .with("jurisdiction", jurisdiction)
            .with("documents", found.map(PolicyDocument::number).mkString("、"));
    return Validation.invalid(Vector.of(problem));
  }
}
