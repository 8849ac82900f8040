package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Threshold;
import org.openrenovation.core.json.document.VoteShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.vote.BallotRule;
import org.openrenovation.core.vote.Owner;
import org.openrenovation.core.vote.Owners;
import org.openrenovation.core.vote.OwnersVote;

/** All owners and how they vote, on a matter of the law's or by a rule of one's own. */
final class OwnersVoteInput {
  private static final Shape<Threshold> QUORUM =
      ObjectShape.of(Threshold.class, ThresholdParts::new)
          .required(
              "threshold", Shapes.SHARE, Threshold::share, (parts, share) -> parts.share = share)
          .build(parts -> Threshold.atLeast(parts.share));

  private static final Shape<Approval> APPROVAL =
      ObjectShape.of(Approval.class, ThresholdParts::new)
          .required(
              "base",
              Shapes.word(BallotRule.Base.class),
              Approval::base,
              (parts, base) -> parts.base = base)
          .required(
              "threshold",
              Shapes.SHARE,
              approval -> approval.threshold.share(),
              (parts, share) -> parts.share = share)
          .required(
              "inclusive",
              Shapes.FLAG,
              approval -> approval.threshold.inclusive(),
              (parts, inclusive) -> parts.inclusive = inclusive)
          .build(parts -> new Approval(parts.base, new Threshold(parts.share, parts.inclusive)));

  private static final Shape<BallotRule> RULE =
      ObjectShape.of(BallotRule.class, BallotRule::builder)
          .required(
              "quorum", QUORUM, rule -> rule.quorum().orElseThrow(), BallotRule.Builder::quorum)
          .required(
              "approval",
              APPROVAL,
              rule -> new Approval(rule.base(), rule.approval().orElseThrow()),
              (rule, approval) -> rule.base(approval.base).approval(approval.threshold))
          .required(
              "abstention",
              Shapes.word(BallotRule.Abstention.class),
              BallotRule::abstention,
              BallotRule.Builder::abstention)
          .build(BallotRule.Builder::build);

  static final Shape<OwnersVoteInput> SHAPE =
      ObjectShape.of(OwnersVoteInput.class, OwnersVoteInput::new)
          .required(
              "owners",
              Shapes.listOf(VoteShape.OWNER),
              in -> in.owners,
              (in, owners) -> in.owners = owners)
          .optional(
              "matter",
              Shapes.word(OwnersVote.Matter.class),
              in -> in.matter,
              (in, matter) -> in.matter = Optional.of(matter))
          .optional("rule", RULE, in -> in.rule, (in, rule) -> in.rule = Optional.of(rule))
          .missing(Alternatives.oneOf("matter", "rule"))
          .build(OwnersVoteInput::checked);

  private Seq<Owner> owners = Vector.empty();
  private Optional<OwnersVote.Matter> matter = Optional.empty();
  private Optional<BallotRule> rule = Optional.empty();

  private OwnersVoteInput checked() {
    Seq<String> beside =
        matter.isPresent() && rule.isPresent() ? Vector.of("rule") : Vector.empty();
    return Alternatives.without(
        beside,
        "matter",
        () -> {
          owners();
          return this;
        });
  }

  Owners owners() {
    return new Owners(owners);
  }

  OwnersVote vote(Policy policy) {
    return matter
        .map(known -> OwnersVote.under(policy, known))
        .orElseGet(() -> OwnersVote.under(policy, rule.orElseThrow()));
  }

  private record Approval(BallotRule.Base base, Threshold threshold) {}

  private static final class ThresholdParts {
    private Fraction share = Fraction.ZERO;
    private boolean inclusive;
    private BallotRule.Base base = BallotRule.Base.ALL;
  }
}
