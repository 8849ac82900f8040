package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
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
 * Whether the works of other departments' special plans go with the renovation (专项工程与改造计划的衔接,
 * clause 2.3.2): in a community of the plan, while it is under construction, underground before it
 * is paved, with the money there in time.
 *
 * <p>The last day of a work may be the first day of paving, and the money may come on the first day
 * of the work; a day later digs twice, or is unfunded. What is not known is named.
 */
public final class Coordination implements Rule<SpecialPlans, Coordination.Outcome> {
  /** The kinds of works to be coordinated. */
  public static final ParameterId<Value.Words> KINDS = ParameterId.words("coordination.kinds");

  /** The least number of days that two windows have in common. */
  public static final ParameterId<Value.Count> OVERLAP =
      ParameterId.of("coordination.overlap", Value.Count.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(KINDS, OVERLAP);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> kinds;
  private final Setting<Value.Count> overlap;

  private Coordination(Setting<Value.Words> kinds, Setting<Value.Count> overlap) {
    this.kinds = kinds;
    this.overlap = overlap;
  }

  /** The coordination that this policy asks for. */
  public static Coordination under(Policy policy) {
    return new Coordination(policy.get(KINDS), policy.get(OVERLAP));
  }

  /** The kinds of works, in the policy's words. */
  public Seq<String> kinds() {
    return kinds.required().words();
  }

  @Override
  public String code() {
    return "coordination";
  }

  @Override
  public Clause clause() {
    return kinds.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where a work is of a kind that the policy does not name
   */
  @Override
  public Outcome judge(SpecialPlans plans, Steps steps) {
    refuseOtherKinds(plans);
    Truth all = Truth.TRUE;
    for (SpecialWork work : plans.works()) {
      Steps inner = steps.inner();
      Truth one = judge(work, plans.communities().get(work.community()).toJavaOptional(), inner);
      steps.tell(() -> told(work, one, inner));
      all = all.and(one);
    }
    return switch (all) {
      case TRUE -> Outcome.COORDINATED;
      case FALSE -> Outcome.TO_BE_COORDINATED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }

  private Truth judge(SpecialWork work, Optional<CommunityWindow> community, Steps steps) {
    Truth matched = Truth.of(community.isPresent());
    steps.tell(() -> step(work, "coord.matched", matched, "coord.unmatched").build());
    Truth funded = funded(work, steps);
    if (community.isEmpty()) {
      return matched.and(funded);
    }
    return funded
        .and(synchronised(work, community.get().window(), steps))
        .and(dugOnce(work, community.get().pavedOn(), steps));
  }

  private Truth funded(SpecialWork work, Steps steps) {
    LocalDate start = work.window().from();
    Truth funded = Truth.of(work.fundedOn().map(day -> !day.isAfter(start)));
    steps.tell(
        () ->
            funded == Truth.UNKNOWN
                ? missing(work, "coord.funded", "fundedOn")
                : step(work, "coord.funded", funded, "coord.unfunded")
                    .figure("actual", work.fundedOn().orElseThrow())
                    .figure("required", start)
                    .figure("days", daysAfter(work.fundedOn().orElseThrow(), start))
                    .build());
    return funded;
  }

  private Truth synchronised(SpecialWork work, DateRange community, Steps steps) {
    long common = commonDays(work.window(), community);
    Truth synchronised = Truth.of(common >= overlap.required().number());
    steps.tell(
        () ->
            step(work, "coord.synchronised", synchronised, "coord.not-synchronised")
                .figure(
                    "window",
                    Wording.of("coord.window", "from", community.from(), "to", last(community)))
                .figure("actual", common)
                .figure("required", overlap.required().number())
                .addUses(overlap.use())
                .build());
    return synchronised;
  }

  private Truth dugOnce(SpecialWork work, Optional<LocalDate> pavedOn, Steps steps) {
    if (!work.underground()) {
      return Truth.TRUE;
    }
    LocalDate end = last(work.window());
    Truth once = Truth.of(pavedOn.map(day -> !end.isAfter(day)));
    steps.tell(
        () ->
            once == Truth.UNKNOWN
                ? missing(work, "coord.dug-once", "pavedOn")
                : step(work, "coord.dug-once", once, "coord.dig-twice")
                    .figure("actual", end)
                    .figure("required", pavedOn.orElseThrow())
                    .figure("days", daysAfter(end, pavedOn.orElseThrow()))
                    .build());
    return once;
  }

  private Step told(SpecialWork work, Truth state, Steps inner) {
    return Step.builder("coord.work", "coord.work", clause(), state)
        .subject(work.id())
        .figure("community", work.community())
        .figure("kind", Wording.word(work.kind()))
        .figure(
            "window",
            Wording.of("coord.window", "from", work.window().from(), "to", last(work.window())))
        .join(Join.EACH)
        .parts(inner.told())
        .build();
  }

  private Step.Builder step(SpecialWork work, String test, Truth state, String failed) {
    return Step.builder(test, state == Truth.TRUE ? test : failed, clause(), state)
        .subject(work.id())
        .figure("community", work.community());
  }

  private Step missing(SpecialWork work, String test, String fact) {
    return Step.builder(test, "coord.missing-fact", clause(), Truth.UNKNOWN)
        .subject(work.id() + "." + fact)
        .figure("work", work.id())
        .figure("fact", Messages.both("fact." + fact))
        .build();
  }

  private void refuseOtherKinds(SpecialPlans plans) {
    Seq<String> known = kinds();
    RefusedException.throwIfAny(
        plans
            .works()
            .zipWithIndex()
            .filter(work -> !known.contains(work._1.kind()))
            .map(
                work ->
                    Problem.at("works[" + work._2 + "].kind", "code.unknown", work._1.kind())
                        .withChoices(known)));
  }

  private static long commonDays(DateRange one, DateRange other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = last(one).isBefore(last(other)) ? last(one) : last(other);
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  private static long daysAfter(LocalDate day, LocalDate limit) {
    return Math.max(0, ChronoUnit.DAYS.between(limit, day));
  }

  private static LocalDate last(DateRange range) {
    return range.to().orElseThrow();
  }

  /** Whether the special plans go with the renovation. */
  public enum Outcome {
    /** All of them do (已衔接). */
    COORDINATED,
    /** Something is to be settled first (尚需衔接). */
    TO_BE_COORDINATED,
    /** A fact is missing that could show more (无法认定). */
    UNDETERMINED
  }
}
