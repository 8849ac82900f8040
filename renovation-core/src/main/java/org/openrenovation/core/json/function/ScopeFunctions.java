package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.BandVerdict;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.InclusionTable;
import org.openrenovation.core.scope.PropertyRoom;
import org.openrenovation.core.scope.RoomVerdict;
import org.openrenovation.core.scope.Works;

/** Functions of the scope: which communities are in, which works. */
final class ScopeFunctions {
  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          new JsonFunction<>(
              "inclusion",
              ScopeFunctions::inclusionInput,
              (policy, in) -> Validation.valid(Inclusion.under(in.over(policy)).decide(in.facts)),
              Views.decided(
                  Inclusion.Verdict.class,
                  ObjectView.<Inclusion.Verdict>of()
                      .with(
                          "outcome",
                          Shapes.word(Inclusion.Outcome.class),
                          Inclusion.Verdict::outcome)
                      .with(
                          "centralSupport",
                          Shapes.word(Inclusion.CentralSupport.class),
                          Inclusion.Verdict::centralSupport))),
          JsonFunction.of(
              "band",
              BandInput.SHAPE,
              (policy, in) -> in.table(policy).decide(in.value()),
              Views.decided(
                  BandVerdict.class,
                  ObjectView.<BandVerdict>of()
                      .with("outcome", Shapes.word(Determination.class), BandVerdict::outcome)
                      .nullable("result", Shapes.TEXT, BandVerdict::result)
                      .nullable("index", Shapes.COUNT, band -> band.index().map(Long::valueOf)))),
          JsonFunction.of(
              "propertyRoom",
              RoomInput.SHAPE,
              (policy, in) -> PropertyRoom.under(in.over(policy)).decide(in.room()),
              Views.decided(
                  RoomVerdict.class,
                  ObjectView.<RoomVerdict>of()
                      .with("outcome", Shapes.word(Determination.class), RoomVerdict::outcome)
                      .nullable("required", Shapes.AREA, RoomVerdict::required)
                      .nullable("met", Shapes.FLAG, RoomVerdict::met)
                      .nullable("shortfall", Shapes.AREA, RoomVerdict::shortfall))),
          new JsonFunction<>(
              "scope",
              WorkPlanInput::shape,
              (policy, in) -> Validation.valid(Works.under(in.over(policy)).decide(in.plan())),
              Views.decided(
                  Works.Outcome.class,
                  ObjectView.<Works.Outcome>of()
                      .with("outcome", Shapes.word(Works.Outcome.class), outcome -> outcome))));

  private ScopeFunctions() {}

  /**
   * The facts have the policy's own names; {@code keyYear} stands in for the policy's parameter.
   */
  private static Shape<InclusionInput> inclusionInput(Policy policy) {
    Facts none = policy.section(InclusionTable.class).vocabulary().facts();
    ObjectShape.Fields<InclusionInput, InclusionInput> fields =
        ObjectShape.of(InclusionInput.class, () -> new InclusionInput(none));
    for (String fact : none.vocabulary().names()) {
      fields =
          fields.optional(
              fact, Shapes.FLAG, in -> in.facts.facts().get(fact), (in, yes) -> in.know(fact, yes));
    }
    return fields
        .optional(
            "builtYears",
            Shapes.listOf(Shapes.BUILT_YEAR),
            in -> Optional.of(in.facts.builtYears()),
            InclusionInput::built)
        .optional(
            "keyYear", Shapes.YEAR, in -> in.keyYear, (in, year) -> in.keyYear = Optional.of(year))
        .build(in -> in);
  }

  private static final class InclusionInput {
    private CommunityFacts facts;
    private Optional<Integer> keyYear = Optional.empty();

    private InclusionInput(Facts facts) {
      this.facts = new CommunityFacts(facts, Vector.empty());
    }

    private void know(String fact, boolean yes) {
      facts = new CommunityFacts(facts.facts().with(fact, yes), facts.builtYears());
    }

    private void built(Seq<Integer> years) {
      facts = new CommunityFacts(facts.facts(), years);
    }

    private Policy over(Policy policy) {
      return keyYear
          .map(year -> policy.with(Overlay.of(Inclusion.KEY_YEAR.id(), new Value.Count(year))))
          .orElse(policy);
    }
  }
}
