package org.openrenovation.core.scope;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.OptionalInt;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Which band of a table a figure lies in (分档认定): a county's fiscal capacity and the owners' share
 * that goes with it (clause 2.2), a community's figure and its grade (2.4.1), a score and its mark
 * (5.3).
 *
 * <p>A band's lower bound belongs to it, its upper one does not: 7/10 is in the band from 7/10. A
 * figure outside all bands is in none, never in the nearest.
 */
public final class Banding implements Rule<Optional<Fraction>, BandVerdict> {
  /** The owners' share of the improvement class, by the county's fiscal capacity. */
  public static final ParameterId<Value.Banded> OWNER_SHARE_IMPROVEMENT =
      banded("funding.owner-share.improvement");

  /** The owners' share of the enhancement class, by the county's fiscal capacity. */
  public static final ParameterId<Value.Banded> OWNER_SHARE_ENHANCEMENT =
      banded("funding.owner-share.enhancement");

  /** A community's grade. */
  public static final ParameterId<Value.Banded> COMMUNITY_GRADE = banded("grading.bands");

  /** The mark of an assessment's score. */
  public static final ParameterId<Value.Banded> ASSESSMENT_MARK = banded("assessment.grades");

  /** Every parameter that it may be asked to read. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.of(OWNER_SHARE_IMPROVEMENT, OWNER_SHARE_ENHANCEMENT, COMMUNITY_GRADE, ASSESSMENT_MARK);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Banded> bands;

  private Banding(Setting<Value.Banded> bands) {
    this.bands = bands;
  }

  /** The table of this parameter, as the policy has it. */
  public static Banding under(Policy policy, ParameterId<Value.Banded> table) {
    return new Banding(policy.get(table));
  }

  @Override
  public String code() {
    return "band";
  }

  @Override
  public Clause clause() {
    return bands.use().clause();
  }

  /** The band of this figure, or of one that is not known. */
  @Override
  public BandVerdict judge(Optional<Fraction> figure, Steps steps) {
    if (figure.isEmpty()) {
      steps.tell(this::missing);
      return BandVerdict.NONE;
    }
    if (bands.value().isEmpty()) {
      steps.tell(() -> bands.unset("band.value", bands.use().id()));
      return BandVerdict.NONE;
    }
    OptionalInt index = bands.required().bands().indexOf(figure.get());
    steps.tell(() -> placed(figure.get(), index));
    if (index.isEmpty()) {
      return BandVerdict.NONE;
    }
    Band band = bands.required().bands().bands().get(index.getAsInt());
    return BandVerdict.builder().result(band.result()).index(index.getAsInt()).build();
  }

  private Step placed(Fraction figure, OptionalInt index) {
    Step.Builder step =
        step(index.isPresent() ? "band.inside" : "band.outside", Truth.of(index.isPresent()))
            .figure("actual", figure);
    if (index.isPresent()) {
      Band band = bands.required().bands().bands().get(index.getAsInt());
      Text open = Messages.both("band.open");
      step.figure("atLeast", band.atLeast().map(Object::toString).map(Text::same).orElse(open))
          .figure("below", band.below().map(Object::toString).map(Text::same).orElse(open))
          .figure("result", band.result());
    }
    return step.build();
  }

  private Step missing() {
    return step("band.missing-fact", Truth.UNKNOWN)
        .subject("value")
        .figure("fact", Messages.both("fact.value"))
        .build();
  }

  private Step.Builder step(String code, Truth truth) {
    return Step.builder()
        .test("band.value")
        .code(code)
        .clause(clause())
        .state(truth)
        .addUses(bands.use());
  }

  private static ParameterId<Value.Banded> banded(String id) {
    return ParameterId.of(id, Value.Banded.class);
  }
}
