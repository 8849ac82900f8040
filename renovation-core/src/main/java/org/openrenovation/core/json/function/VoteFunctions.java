package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.OptionalLong;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Measure;
import org.openrenovation.core.vote.OwnersVote;
import org.openrenovation.core.vote.Satisfaction;

/** Functions of the votes. */
final class VoteFunctions {
  private static final View<Long> AREAS = Shapes.view(Shapes.AREA, Area::ofHundredths);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.of(
              "consent",
              ConsentInput.SHAPE,
              (policy, in) -> Consent.under(in.given().over(policy)).decide(in.poll()),
              Views.decided(
                  Consent.Tally.class,
                  ObjectView.<Consent.Tally>of()
                      .with("agree", Shapes.COUNT, tally -> tally.counts().agree())
                      .with("disagree", Shapes.COUNT, tally -> tally.counts().disagree())
                      .with("noOpinion", Shapes.COUNT, tally -> tally.counts().noOpinion())
                      .with("silent", Shapes.COUNT, Consent.Tally::silent)
                      .all(measure(Shapes.COUNT), Consent.Tally::agreement)
                      .with("participation", Shapes.RATIO, Consent.Tally::participation))),
          JsonFunction.of(
              "satisfaction",
              SatisfactionInput.SHAPE,
              (policy, in) -> Satisfaction.under(in.given().over(policy)).decide(in.feedback()),
              Views.decided(
                  Satisfaction.Tally.class,
                  ObjectView.<Satisfaction.Tally>of()
                      .with("satisfied", Shapes.COUNT, tally -> tally.counts().satisfied())
                      .with(
                          "basicallySatisfied",
                          Shapes.COUNT,
                          tally -> tally.counts().basicallySatisfied())
                      .with("dissatisfied", Shapes.COUNT, tally -> tally.counts().dissatisfied())
                      .with("counted", Shapes.COUNT, tally -> tally.satisfied().part())
                      .with("of", Shapes.COUNT, tally -> tally.satisfied().whole())
                      .with("ratio", Shapes.RATIO, tally -> tally.satisfied().ratio())
                      .nullable(
                          "met",
                          Shapes.FLAG,
                          tally -> known(tally.satisfied().isMet().and(tally.answered())))
                      .nullable(
                          "shortfall", Shapes.COUNT, tally -> boxed(tally.satisfied().shortfall()))
                      .with("responseShare", Shapes.RATIO, Satisfaction.Tally::responseShare))),
          JsonFunction.of(
              "ownersVote",
              OwnersVoteInput.SHAPE,
              (policy, in) -> in.vote(policy).decide(in.owners()),
              Views.decided(
                  OwnersVote.Result.class,
                  ObjectView.<OwnersVote.Result>of()
                      .with("quorumArea", measure(AREAS), OwnersVote.Result::quorumArea)
                      .with(
                          "quorumPersons", measure(Shapes.COUNT), OwnersVote.Result::quorumPersons)
                      .with("approvalArea", measure(AREAS), OwnersVote.Result::approvalArea)
                      .with(
                          "approvalPersons",
                          measure(Shapes.COUNT),
                          OwnersVote.Result::approvalPersons)
                      .nullable("passed", Shapes.FLAG, result -> known(result.passed())))));

  private VoteFunctions() {}

  private static ObjectView<Measure> measure(View<Long> amounts) {
    return ObjectView.<Measure>of()
        .with("ratio", Shapes.RATIO, Measure::ratio)
        .nullable("met", Shapes.FLAG, measure -> known(measure.isMet()))
        .nullable("shortfall", amounts, measure -> boxed(measure.shortfall()));
  }

  private static Optional<Boolean> known(Truth truth) {
    return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
  }

  private static Optional<Long> boxed(OptionalLong amount) {
    return amount.isPresent() ? Optional.of(amount.getAsLong()) : Optional.empty();
  }
}
