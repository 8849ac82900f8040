package org.openrenovation.core.planning.pool;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Join;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Wording;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Who goes before whom (竞争性评审, clause 2.3.1): the lower tier of urgency, then the higher weighted
 * score, then what the policy's tie order says, at last the id.
 *
 * <p>Exact: with four equal weights 0.8, 1/2, 0.6 and 1 make 72.50 points, and the order never
 * depends on how that is rounded. A candidate with a missing criterion is not ranked, and the
 * criterion is named. Where the policy sets no weights nobody is ranked. The order in which the
 * candidates are handed in changes nothing.
 */
public final class Ranking implements Rule<CompetitiveReview, RankingOrder> {
  /** The first and the last tier of urgency. */
  public static final ParameterId<Value.Counts> TIERS =
      ParameterId.of("ranking.tiers", Value.Counts.class);

  /** The weight of each criterion. */
  public static final ParameterId<Value.Shares> WEIGHTS =
      ParameterId.of("ranking.weights", Value.Shares.class);

  /** What decides between equal scores: criteria, the built year, the id. */
  public static final ParameterId<Value.Words> TIE_ORDER = ParameterId.words("ranking.tie-order");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(TIERS, WEIGHTS, TIE_ORDER);

  private static final long serialVersionUID = 1L;
  private static final String BUILT_YEAR = "latestBuiltYear";
  private static final String ID = "id";
  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private final Setting<Value.Counts> tiers;
  private final Setting<Value.Shares> weights;
  private final Setting<Value.Words> tieOrder;

  private Ranking(
      Setting<Value.Counts> tiers, Setting<Value.Shares> weights, Setting<Value.Words> tieOrder) {
    this.tiers = tiers;
    this.weights = weights;
    this.tieOrder = tieOrder;
  }

  /**
   * The review as this policy has it.
   *
   * @throws RefusedException where the weights are not those of the tie order's criteria, or the
   *     tiers have no first and last one
   */
  public static Ranking under(Policy policy) {
    Ranking ranking = new Ranking(policy.get(TIERS), policy.get(WEIGHTS), policy.get(TIE_ORDER));
    Vector<Problem> problems =
        Vector.of("first", "last")
            .filter(key -> !ranking.tiers.required().counts().containsKey(key))
            .map(key -> Problem.at("parameters." + TIERS.id(), "id.unknown", key));
    Seq<String> criteria = ranking.criteria();
    boolean fits =
        ranking
            .weights
            .value()
            .map(set -> set.shares().keySet().equals(criteria.toSet()))
            .orElse(true);
    RefusedException.throwIfAny(
        fits
            ? problems
            : problems.append(
                Problem.at("parameters." + WEIGHTS.id(), "value.mismatch")
                    .with("other", criteria.mkString(", "))));
    return ranking;
  }

  /** The criteria of the review, in the order in which they break ties. */
  public Seq<String> criteria() {
    return tieOrder.required().words().filter(word -> !word.equals(BUILT_YEAR) && !word.equals(ID));
  }

  /** The first tier of urgency. */
  public int firstTier() {
    return tier("first");
  }

  /** The last tier of urgency. */
  public int lastTier() {
    return tier("last");
  }

  private int tier(String key) {
    return Math.toIntExact(tiers.required().counts().get(key).get());
  }

  @Override
  public String code() {
    return "ranking";
  }

  @Override
  public Clause clause() {
    return tieOrder.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where a candidate is of no tier of the policy
   */
  @Override
  public RankingOrder judge(CompetitiveReview review, Steps steps) {
    refuseOtherTiers(review);
    Optional<Map<String, Fraction>> set = weights.value().map(Value.Shares::shares);
    if (set.isEmpty()) {
      steps.tell(() -> weights.unset("ranking.weights", WEIGHTS.id()));
    }
    Vector<Scored> scored = Vector.empty();
    Vector<String> unranked = Vector.empty();
    for (RankingCandidate candidate : review.candidates()) {
      Seq<String> missing =
          criteria().filter(criterion -> !candidate.criteria().containsKey(criterion));
      missing.forEach(criterion -> steps.tell(() -> missing(candidate, criterion)));
      if (missing.isEmpty() && set.isPresent()) {
        scored = scored.append(new Scored(candidate, points(candidate, set.get())));
      } else {
        unranked = unranked.append(candidate.id());
      }
    }
    Vector<Scored> order = scored.sorted(order());
    for (int i = 0; i < order.size(); i++) {
      int place = i;
      steps.tell(() -> told(order, place));
    }
    return RankingOrder.builder()
        .order(order.map(Scored::ranked))
        .unranked(unranked.sorted())
        .build();
  }

  private Fraction points(RankingCandidate candidate, Map<String, Fraction> shares) {
    return criteria()
        .map(
            criterion ->
                shares.get(criterion).get().times(candidate.criteria().get(criterion).get()))
        .fold(Fraction.ZERO, Fraction::plus)
        .times(HUNDRED);
  }

  private Comparator<Scored> order() {
    Comparator<Scored> order = Comparator.comparing(Scored::urgency);
    order = order.thenComparing(Scored::points, Comparator.reverseOrder());
    for (String word : tieOrder.required().words()) {
      order = order.thenComparing(tie(word));
    }
    return order.thenComparing(tie(ID));
  }

  private static Comparator<Scored> tie(String word) {
    return switch (word) {
      case BUILT_YEAR -> Comparator.comparing(one -> one.candidate().latestBuiltYear());
      case ID -> Comparator.comparing(one -> one.candidate().id());
      default ->
          Comparator.comparing(
              one -> one.candidate().criteria().get(word).get(), Comparator.reverseOrder());
    };
  }

  /** What put a candidate behind the one before it. */
  private Text decidedBy(Vector<Scored> order, int place) {
    if (place == 0) {
      return Wording.of("ranking.by.first");
    }
    Scored before = order.get(place - 1);
    Scored one = order.get(place);
    if (before.urgency() != one.urgency()) {
      return Wording.of("ranking.by.tier");
    }
    return before.points().equals(one.points())
        ? Wording.word(
            tieOrder
                .required()
                .words()
                .find(word -> tie(word).compare(before, one) != 0)
                .getOrElse(ID))
        : Wording.of("ranking.by.score");
  }

  private Step told(Vector<Scored> order, int place) {
    Ranked ranked = order.get(place).ranked();
    Map<String, Fraction> shares = weights.required().shares();
    RankingCandidate candidate = order.get(place).candidate();
    return Step.builder("ranking.place", "ranking.place", clause(), Truth.TRUE)
        .subject(ranked.id())
        .figure("place", place + 1)
        .figure("tier", ranked.urgency())
        .figure("points", ranked.shownPoints())
        .figure("decidedBy", decidedBy(order, place))
        .addUses(tiers.use(), weights.use(), tieOrder.use())
        .join(Join.EACH)
        .parts(criteria().map(word -> criterion(candidate, word, shares.get(word).get())))
        .build();
  }

  private Step criterion(RankingCandidate candidate, String criterion, Fraction weight) {
    Fraction value = candidate.criteria().get(criterion).get();
    return Step.builder("ranking." + criterion, "ranking.criterion", clause(), Truth.TRUE)
        .subject(candidate.id())
        .figure("criterion", Wording.word(criterion))
        .figure("actual", value)
        .figure("weight", weight)
        .figure("points", new Ranked("", 0, value.times(weight).times(HUNDRED)).shownPoints())
        .build();
  }

  private Step missing(RankingCandidate candidate, String criterion) {
    return Step.builder("ranking." + criterion, "ranking.missing-fact", clause(), Truth.UNKNOWN)
        .subject(candidate.id() + "." + criterion)
        .figure("candidate", candidate.id())
        .figure("fact", Wording.word(criterion))
        .addUses(tieOrder.use())
        .build();
  }

  private void refuseOtherTiers(CompetitiveReview review) {
    RefusedException.throwIfAny(
        review
            .candidates()
            .zipWithIndex()
            .filter(one -> one._1.urgency() < firstTier() || one._1.urgency() > lastTier())
            .map(
                one ->
                    Problem.at(
                            "candidates[" + one._2 + "].urgency",
                            "value.out-of-range",
                            Integer.toString(one._1.urgency()))
                        .with("least", Integer.toString(firstTier()))
                        .with("most", Integer.toString(lastTier()))));
  }

  /** A candidate with its score. */
  private record Scored(RankingCandidate candidate, Fraction points) {
    int urgency() {
      return candidate.urgency();
    }

    Ranked ranked() {
      return new Ranked(candidate.id(), candidate.urgency(), points);
    }
  }
}
