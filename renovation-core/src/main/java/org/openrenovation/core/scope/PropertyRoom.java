package org.openrenovation.core.scope;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Optional;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
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
 * How large a property service room must be (物业服务用房, clause 2.2.1): the greater of a least area and
 * a share of the floor area, rounded up to 0.01 m².
 *
 * <p>3/1000 of 4541.27 m² is 13.63 m². The text refers to the province's rule for both figures;
 * where the county has entered one of them, it alone serves; without either nothing is known.
 */
public final class PropertyRoom implements Rule<RoomPlan, RoomVerdict> {
  /** The share of the floor area. */
  public static final ParameterId<Value.Ratio> RATIO =
      ParameterId.of("room.ratio", Value.Ratio.class);

  /** The least area. */
  public static final ParameterId<Value.Extent> MINIMUM =
      ParameterId.of("room.minimum", Value.Extent.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(RATIO, MINIMUM);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Ratio> ratio;
  private final Setting<Value.Extent> minimum;

  private PropertyRoom(Setting<Value.Ratio> ratio, Setting<Value.Extent> minimum) {
    this.ratio = ratio;
    this.minimum = minimum;
  }

  /** The room as this policy asks for it. */
  public static PropertyRoom under(Policy policy) {
    return new PropertyRoom(policy.get(RATIO), policy.get(MINIMUM));
  }

  @Override
  public String code() {
    return "room";
  }

  @Override
  public Clause clause() {
    return ratio.use().clause();
  }

  @Override
  public RoomVerdict judge(RoomPlan room, Steps steps) {
    Optional<Area> byRatio = ratio.value().map(share -> upTo(share.share(), room.buildingArea()));
    Optional<Area> least = minimum.value().map(Value.Extent::area);
    if (byRatio.isEmpty() && least.isEmpty()) {
      steps.tell(() -> minimum.unset("room.minimum", "minimum"));
      steps.tell(() -> ratio.unset("room.ratio", "ratio"));
      return RoomVerdict.builder().build();
    }
    Area required = least.orElse(Area.ZERO).max(byRatio.orElse(Area.ZERO));
    Optional<Area> provided =
        required.equals(Area.ZERO)
            ? Optional.of(room.provided().orElse(Area.ZERO))
            : room.provided();
    steps.tell(
        () -> provided.map(area -> compared(area, required)).orElseGet(() -> missing(required)));
    RoomVerdict.Builder verdict = RoomVerdict.builder().required(required);
    provided.ifPresent(area -> verdict.shortfall(required.minus(area).max(Area.ZERO)));
    return verdict.build();
  }

  private static Area upTo(Fraction share, Area area) {
    BigInteger[] hundredths =
        share
            .numerator()
            .multiply(BigInteger.valueOf(area.hundredths()))
            .divideAndRemainder(share.denominator());
    return Area.ofHundredths(Math.addExact(hundredths[0].longValueExact(), hundredths[1].signum()));
  }

  private Step compared(Area provided, Area required) {
    boolean met = provided.compareTo(required) >= 0;
    return step(met ? "room.sufficient" : "room.too-small", Truth.of(met))
        .figure("actual", provided)
        .figure("required", required)
        .figure("shortfall", required.minus(provided).max(Area.ZERO))
        .build();
  }

  private Step missing(Area required) {
    return step("room.missing-fact", Truth.UNKNOWN)
        .subject("provided")
        .figure("fact", Messages.both("fact.provided"))
        .figure("required", required)
        .build();
  }

  private Step.Builder step(String code, Truth truth) {
    return Step.builder()
        .test("room.area")
        .code(code)
        .clause(clause())
        .state(truth)
        .addUses(minimum.use(), ratio.use());
  }
}
