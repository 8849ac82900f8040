package org.openrenovation.core.funding;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.function.Function;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * In which order money is used, and what the county pays of the remainder (clause 3.2): alike for a
 * budget and a final settlement.
 */
final class SharingTerms implements Serializable {
  static final ParameterId<Value.Words> CONTRIBUTION_ORDER =
      ParameterId.words("funding.contribution-order");
  static final ParameterId<Value.Words> UPPER_ORDER = ParameterId.words("funding.upper-order");
  static final ParameterId<Value.Ratio> COUNTY_SHARE =
      ParameterId.of("funding.county-share", Value.Ratio.class);
  static final Seq<ParameterId<?>> PARAMETERS =
      Vector.of(CONTRIBUTION_ORDER, UPPER_ORDER, COUNTY_SHARE);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> contributionOrder;
  private final Setting<Value.Words> upperOrder;
  private final Setting<Value.Ratio> countyShare;

  SharingTerms(Policy policy) {
    this.contributionOrder = policy.get(CONTRIBUTION_ORDER);
    this.upperOrder = policy.get(UPPER_ORDER);
    this.countyShare = policy.get(COUNTY_SHARE);
  }

  Clause clause() {
    return countyShare.use().clause();
  }

  Seq<String> contributors() {
    return contributionOrder.required().words();
  }

  Seq<String> levels() {
    return upperOrder.required().words();
  }

  void refuseUnknown(OtherMoney money) {
    RefusedException.throwIfAny(money.unknown(contributors(), levels()));
  }

  /** The county's share, or the two ends between which it must lie. */
  Seq<Fraction> countyShares() {
    return countyShare
        .value()
        .map(value -> Vector.of(value.share()))
        .orElse(Vector.of(Fraction.ZERO, Fraction.ONE));
  }

  Waterfall waterfall(Money cost, Money owners, OtherMoney money, Fraction share) {
    return Waterfall.of(
        cost,
        owners,
        contributors().map(word -> money.contributions().get(word).getOrElse(Money.ZERO)),
        levels().map(word -> money.upper().get(word).getOrElse(Money.ZERO)),
        share);
  }

  /** What is the same in all of these. */
  PublicFunding agreed(Seq<Waterfall> corners, OtherMoney money) {
    return PublicFunding.builder()
        .contributionsUsed(
            uses(corners, contributors(), money.contributions(), Waterfall::contributions))
        .contributionSurplus(Waterfall.agreed(corners, Waterfall::contributionSurplus))
        .government(Waterfall.agreed(corners, Waterfall::government))
        .upperUsed(uses(corners, levels(), money.upper(), Waterfall::upper))
        .upperSurplus(Waterfall.agreed(corners, Waterfall::upperSurplus))
        .remainder(Waterfall.agreed(corners, Waterfall::remainder))
        .county(Waterfall.agreed(corners, Waterfall::county))
        .otherLocal(Waterfall.agreed(corners, Waterfall::otherLocal))
        .build();
  }

  private static Seq<SourceUse> uses(
      Seq<Waterfall> corners,
      Seq<String> words,
      Map<String, Money> given,
      Function<Waterfall, Seq<Money>> used) {
    return Vector.range(0, words.size())
        .map(
            i ->
                SourceUse.builder()
                    .source(words.get(i))
                    .given(given.get(words.get(i)).getOrElse(Money.ZERO))
                    .used(Waterfall.agreed(corners, corner -> used.apply(corner).get(i)))
                    .build());
  }

  /** Whether the county's share is unset and something may remain for it. */
  boolean isCountyShareMissed(Seq<Waterfall> corners) {
    return countyShare.value().isEmpty() && corners.exists(corner -> !corner.remainder().isZero());
  }

  /** Tells what is used of whose money; what is not known is left out. */
  void tell(Seq<Waterfall> corners, Steps steps) {
    if (isCountyShareMissed(corners)) {
      steps.tell(() -> countyShare.unset("funding.county", "countyShare"));
    }
    if (!steps.isListening()) {
      return;
    }
    Waterfall.agreed(corners, corner -> Money.sum(corner.contributions()))
        .ifPresent(used -> steps.tell(figure("funding.contributions", contributionOrder, used)));
    Waterfall.agreed(corners, Waterfall::government)
        .ifPresent(used -> steps.tell(step("funding.government").figure("amount", used).build()));
    Waterfall.agreed(corners, corner -> Money.sum(corner.upper()))
        .ifPresent(used -> steps.tell(figure("funding.upper", upperOrder, used)));
    Waterfall.agreed(corners, corner -> corner).ifPresent(corner -> steps.tell(county(corner)));
    tellSurplus("funding.over-contributed", corners.map(Waterfall::contributionSurplus), steps);
    tellSurplus("funding.upper-surplus", corners.map(Waterfall::upperSurplus), steps);
  }

  private Step county(Waterfall corner) {
    return step("funding.county")
        .figure("remainder", corner.remainder())
        .figure("county", corner.county())
        .figure("otherLocal", corner.otherLocal())
        .addUses(countyShare.use())
        .build();
  }

  private Step figure(String code, Setting<?> order, Money used) {
    return step(code).figure("amount", used).addUses(order.use()).build();
  }

  /** A surplus that there is whatever the unset shares may be: so much, or so much at least. */
  private void tellSurplus(String code, Seq<Money> surplus, Steps steps) {
    Money least = surplus.min().get();
    if (!least.isZero()) {
      String known = surplus.forAll(least::equals) ? "" : "≥ ";
      steps.tell(step(code).isNote(true).figure("surplus", known + least).build());
    }
  }

  private Step.Builder step(String code) {
    return Step.builder().test(code).code(code).clause(clause()).state(Truth.TRUE);
  }
}
