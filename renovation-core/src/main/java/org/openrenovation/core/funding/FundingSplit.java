package org.openrenovation.core.funding;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Banding;
import org.openrenovation.core.scope.WorkClass;

/**
 * Who pays what of a community's works (资金筹措, clauses 2.2, 3.2, 3.3): the owners their share of
 * each class, item by item rounded half-up; then the contributors; the government the rest, of
 * which upper-level money is used first and the county pays its share of what remains. The parts
 * add up to the total.
 *
 * <p>Of ¥400,000.00 basic, ¥300,000.00 improvement and ¥100,000.00 enhancement at owners' shares of
 * 0, 1/5 and 2/5, owners pay ¥100,000.00; after ¥50,000.00 from a utility and ¥350,000.00 from
 * above, ¥300,000.00 remain, of which a county share of 4/5 is ¥240,000.00.
 *
 * <p>A share that the policy leaves unset is never read as 0. What is the same whatever the unset
 * shares may be is given; the rest stays open, and the shares that would have to be set are named.
 * Since every figure only falls or only rises with a share, it is enough to look at the ends.
 */
public final class FundingSplit implements Rule<CommunityBudget, FundingPlan> {
  /** The county's fiscal capacity. */
  public static final ParameterId<Value.Ratio> CAPACITY =
      ParameterId.of("funding.capacity", Value.Ratio.class);

  /** The owners' share of the basic class. */
  public static final ParameterId<Value.Ratio> OWNER_SHARE_BASIC =
      ParameterId.of("funding.owner-share.basic", Value.Ratio.class);

  /** What the public part of the basic class must exceed. */
  public static final ParameterId<Value.Ratio> PUBLIC_PART =
      ParameterId.of("funding.basic.public-part-above", Value.Ratio.class);

  /** Whose contribution is used first. */
  public static final ParameterId<Value.Words> CONTRIBUTION_ORDER = SharingTerms.CONTRIBUTION_ORDER;

  /** Which upper level's money is used first. */
  public static final ParameterId<Value.Words> UPPER_ORDER = SharingTerms.UPPER_ORDER;

  /** The county's share of the remainder. */
  public static final ParameterId<Value.Ratio> COUNTY_SHARE = SharingTerms.COUNTY_SHARE;

  /** Every parameter that it reads, beside the tables of {@link Banding}. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.<ParameterId<?>>of(CAPACITY, OWNER_SHARE_BASIC, PUBLIC_PART)
          .appendAll(SharingTerms.PARAMETERS);

  private static final long serialVersionUID = 1L;

  private final SharingTerms terms;
  private final Map<WorkClass, OwnerShare> ownerShares;
  private final Setting<Value.Ratio> publicPart;
  private final PolicyDocument document;

  private FundingSplit(
      SharingTerms terms,
      Map<WorkClass, OwnerShare> ownerShares,
      Setting<Value.Ratio> publicPart,
      PolicyDocument document) {
    this.terms = terms;
    this.ownerShares = ownerShares;
    this.publicPart = publicPart;
    this.document = document;
  }

  /**
   * The split as this policy has it.
   *
   * @throws RefusedException where a band of owners' shares holds no share
   */
  public static FundingSplit under(Policy policy) {
    Setting<Value.Ratio> capacity = policy.get(CAPACITY);
    return new FundingSplit(
        new SharingTerms(policy),
        LinkedHashMap.of(
            WorkClass.BASIC,
            OwnerShare.named(WorkClass.BASIC, policy.get(OWNER_SHARE_BASIC)),
            WorkClass.IMPROVEMENT,
            OwnerShare.banded(
                WorkClass.IMPROVEMENT, policy.get(Banding.OWNER_SHARE_IMPROVEMENT), capacity),
            WorkClass.ENHANCEMENT,
            OwnerShare.banded(
                WorkClass.ENHANCEMENT, policy.get(Banding.OWNER_SHARE_ENHANCEMENT), capacity)),
        policy.get(PUBLIC_PART),
        policy.document());
  }

  /** Who may contribute, in the order of use, in the policy's words. */
  public Seq<String> contributors() {
    return terms.contributors();
  }

  /** The upper levels, in the order of use, in the policy's words. */
  public Seq<String> levels() {
    return terms.levels();
  }

  @Override
  public String code() {
    return "funding";
  }

  @Override
  public Clause clause() {
    return terms.clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where money is of somebody whom the policy does not name
   */
  @Override
  public FundingPlan judge(CommunityBudget budget, Steps steps) {
    terms.refuseUnknown(budget.money());
    Seq<WorkClass> missed = missed(budget);
    Seq<Corner> corners = corners(budget, missed.isEmpty());
    Seq<Waterfall> waterfalls = corners.map(Corner::waterfall);
    missed.forEach(workClass -> steps.tell(() -> ownerShares.get(workClass).get().unset()));
    FundingPlan plan =
        FundingPlan.builder()
            .outcome(
                missed.isEmpty() && !terms.isCountyShareMissed(waterfalls)
                    ? Determination.DETERMINED
                    : Determination.UNDETERMINED)
            .total(budget.total())
            .items(items(budget, corners))
            .owners(Waterfall.agreed(waterfalls, Waterfall::owners))
            .sources(terms.agreed(waterfalls, budget.money()))
            .basicFiscalRatio(Waterfall.agreed(corners, Corner::ratio).flatMap(ratio -> ratio))
            .build();
    if (steps.isListening()) {
      plan.items().forEach(item -> item.owners().ifPresent(own -> steps.tell(step(item, own))));
    }
    terms.tell(waterfalls, steps);
    Waterfall.agreed(corners, this::isFiscal)
        .flatMap(fiscal -> fiscal)
        .ifPresent(fiscal -> steps.tell(() -> step(fiscal, corners.flatMap(Corner::known))));
    return plan;
  }

  /** The classes that money is spent on and whose share is unset. */
  private Seq<WorkClass> missed(CommunityBudget budget) {
    return ownerShares
        .filter((workClass, share) -> share.share().isEmpty())
        .keySet()
        .toVector()
        .reject(workClass -> budget.total(workClass).isZero());
  }

  private Seq<Corner> corners(CommunityBudget budget, boolean ownersKnown) {
    Vector<Fraction> owners =
        ownersKnown ? Vector.of(Fraction.ZERO) : Vector.of(Fraction.ZERO, Fraction.ONE);
    return owners.flatMap(unset -> terms.countyShares().map(share -> corner(budget, unset, share)));
  }

  /** The split where unset owners' shares are this. */
  private Corner corner(CommunityBudget budget, Fraction unset, Fraction countyShare) {
    Seq<Money> owners =
        budget
            .items()
            .map(item -> item.amount().times(ownerShares.get(item.workClass()).get().or(unset)));
    Money ownersOfBasic =
        Money.sum(
            budget
                .items()
                .zip(owners)
                .filter(item -> item._1.workClass() == WorkClass.BASIC)
                .map(item -> item._2));
    Waterfall waterfall =
        terms.waterfall(budget.total(), Money.sum(owners), budget.money(), countyShare);
    return new Corner(owners, waterfall, ratio(budget, ownersOfBasic, waterfall));
  }

  /**
   * The government's part of the basic class: contributions fall on the classes in proportion to
   * what the owners leave of each.
   */
  private static Optional<Fraction> ratio(
      CommunityBudget budget, Money ownersOfBasic, Waterfall waterfall) {
    Money basic = budget.total(WorkClass.BASIC);
    if (basic.isZero()) {
      return Optional.empty();
    }
    Money left = budget.total().minus(waterfall.owners());
    return Optional.of(
        left.isZero()
            ? Fraction.ZERO
            : basic.minus(ownersOfBasic).over(basic).times(waterfall.government().over(left)));
  }

  private Optional<Boolean> isFiscal(Corner corner) {
    return corner.ratio().map(ratio -> ratio.compareTo(publicPart.required().share()) > 0);
  }

  private static Seq<ItemFunding> items(CommunityBudget budget, Seq<Corner> corners) {
    return budget
        .items()
        .zipWithIndex()
        .map(
            item ->
                ItemFunding.builder()
                    .item(item._1)
                    .owners(Waterfall.agreed(corners, corner -> corner.owners().get(item._2)))
                    .build());
  }

  private Step step(ItemFunding item, Money owners) {
    OwnerShare share = ownerShares.get(item.item().workClass()).get();
    return step("funding.item", "funding.item")
        .subject(item.item().code())
        .clause(publicPart.use().clause())
        .state(Truth.TRUE)
        .figure("item", document.shown(new Value.Word(item.item().code())))
        .figure("class", Messages.word(item.item().workClass()))
        .figure("amount", item.item().amount())
        .figure("owners", owners)
        .addUses(share.from().use())
        .build();
  }

  /** What the ratio is, or on which side of the limit it is in any case. */
  private Step step(boolean isFiscal, Seq<Fraction> ratios) {
    Fraction nearest = isFiscal ? ratios.min().get() : ratios.max().get();
    String side = ratios.forAll(nearest::equals) ? "" : isFiscal ? "≥ " : "≤ ";
    return step("funding.basic", isFiscal ? "funding.basic-fiscal" : "funding.basic-not-fiscal")
        .clause(publicPart.use().clause())
        .state(Truth.of(isFiscal))
        .figure("actual", side + nearest)
        .figure("required", publicPart.required().share())
        .addUses(publicPart.use())
        .build();
  }

  private static Step.Builder step(String test, String code) {
    return Step.builder().test(test).code(code);
  }

  /** The split at one end of what the unset shares may be. */
  private record Corner(Seq<Money> owners, Waterfall waterfall, Optional<Fraction> ratio) {
    Seq<Fraction> known() {
      return ratio.map(Vector::of).orElse(Vector.empty());
    }
  }
}
