package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.document.CaseShape;
import org.openrenovation.core.json.shape.KnownFacts;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Bodies;
import org.openrenovation.core.project.BodiesReview;
import org.openrenovation.core.project.BodiesReview.CommunityBodies;
import org.openrenovation.core.project.ManagedCommunity;
import org.openrenovation.core.project.Management;
import org.openrenovation.core.project.ManagementReview;

/** Functions of how a community is run: its manager, its bodies. */
final class ManagementFunctions {
  private static final View<Bodies.Verdict> VERDICT =
      ObjectView.<Bodies.Verdict>of()
          .with("outcome", Shapes.word(Bodies.Outcome.class), Bodies.Verdict::outcome)
          .with("absent", Shapes.viewOf(Shapes.ID), Bodies.Verdict::absent)
          .with("unknown", Shapes.viewOf(Shapes.ID), Bodies.Verdict::unknown);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          new JsonFunction<ManagementReview, Decision<Management.Result>>(
              "property",
              ManagementFunctions::review,
              (policy, review) -> Validation.valid(Management.under(policy).decide(review)),
              Views.decided(
                  Management.Result.class,
                  ObjectView.<Management.Result>of()
                      .with("managed", Shapes.viewByKey(Shapes.FLAG), Management.Result::managed))),
          new JsonFunction<BodiesReview, Decision<Bodies.Result>>(
              "bodies",
              ManagementFunctions::bodies,
              (policy, review) -> Validation.valid(Bodies.under(policy).decide(review)),
              Views.decided(
                  Bodies.Result.class,
                  ObjectView.<Bodies.Result>of()
                      .with(
                          "communities", Shapes.viewByKey(VERDICT), Bodies.Result::communities))));

  private ManagementFunctions() {}

  /** The kinds of service are the policy's words. */
  private static Shape<ManagementReview> review(Policy policy) {
    Shape<String> service = Shapes.code(policy.get(Management.SERVICES).required().words());
    Shape<ManagedCommunity> community =
        ObjectShape.of(ManagedCommunity.class, ManagedCommunity::builder)
            .required("id", Shapes.ID, ManagedCommunity::id, ManagedCommunity.Builder::id)
            .optional(
                "completedOn",
                Shapes.DATE,
                ManagedCommunity::completedOn,
                ManagedCommunity.Builder::completedOn)
            .optional(
                "manager",
                CaseShape.MANAGER,
                ManagedCommunity::manager,
                ManagedCommunity.Builder::manager)
            .optional(
                "votePassed",
                Shapes.FLAG,
                ManagedCommunity::votePassed,
                ManagedCommunity.Builder::votePassed)
            .optional(
                "services",
                Shapes.listOf(service),
                ManagedCommunity::services,
                ManagedCommunity.Builder::services)
            .optional(
                "trial", CaseShape.TRIAL, ManagedCommunity::trial, ManagedCommunity.Builder::trial)
            .build(ManagedCommunity.Builder::build);
    return ObjectShape.of(ManagementReview.class, ReviewParts::new)
        .required("asOf", Shapes.DATE, ManagementReview::asOf, (parts, day) -> parts.asOf = day)
        .required(
            "communities",
            Shapes.listOf(community),
            ManagementReview::communities,
            (parts, all) -> parts.communities = all)
        .build(parts -> new ManagementReview(parts.asOf, parts.communities));
  }

  /** The bodies are the policy's words. */
  private static Shape<BodiesReview> bodies(Policy policy) {
    Facts none = Bodies.under(policy).facts();
    Shape<Facts> facts = KnownFacts.of(none.vocabulary());
    Shape<CommunityBodies> community =
        ObjectShape.of(CommunityBodies.class, () -> new FactParts(none))
            .required("id", Shapes.ID, CommunityBodies::id, (parts, id) -> parts.id = id)
            .optional(
                "bodies",
                facts,
                one -> Optional.of(one.bodies()),
                (parts, some) -> parts.facts = some)
            .build(parts -> new CommunityBodies(parts.id, parts.facts));
    return ObjectShape.of(BodiesReview.class, BodiesParts::new)
        .required(
            "communities",
            Shapes.listOf(community),
            BodiesReview::communities,
            (parts, all) -> parts.communities = all)
        .build(parts -> new BodiesReview(parts.communities));
  }

  private static final class ReviewParts {
    private LocalDate asOf = LocalDate.EPOCH;
    private Seq<ManagedCommunity> communities = Vector.empty();
  }

  private static final class FactParts {
    private Facts facts;
    private String id = "";

    private FactParts(Facts facts) {
      this.facts = facts;
    }
  }

  private static final class BodiesParts {
    private Seq<CommunityBodies> communities = Vector.empty();
  }
}
