package org.openrenovation.core.planning.coordination;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Area;
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
 * Which existing premise serves which needed service (存量资源整合利用, clause 4.2).
 *
 * <p>Used are only premises of which all the policy's facts are known to hold (idle, given by the
 * holder: nobody is made to), each for one service whose least area it reaches; a private one is a
 * lease. The most services are served; among such ways the least area is used; then, service by
 * service in order of id, served comes before unserved and the lower premise id before the higher,
 * so the answer is unique. With rooms of 200 m² and 80 m², services that need 60 m² and 150 m² are
 * both served: the first that fits is not always the one to take.
 */
public final class StockAssets implements Rule<StockNeeds, StockMatch> {
  /** The facts that make a premise usable. */
  public static final ParameterId<Value.Words> USABLE = ParameterId.words("stock.usable");

  /** The kinds of services to be housed. */
  public static final ParameterId<Value.Words> SERVICES = ParameterId.words("stock.services");

  /** Whether private premises may be leased. */
  public static final ParameterId<Value.Flag> LEASE =
      ParameterId.of("stock.lease", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(USABLE, SERVICES, LEASE);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> usable;
  private final Setting<Value.Words> services;
  private final Setting<Value.Flag> lease;

  private StockAssets(
      Setting<Value.Words> usable, Setting<Value.Words> services, Setting<Value.Flag> lease) {
    this.usable = usable;
    this.services = services;
    this.lease = lease;
  }

  /** The use of existing premises as this policy has it. */
  public static StockAssets under(Policy policy) {
    return new StockAssets(policy.get(USABLE), policy.get(SERVICES), policy.get(LEASE));
  }

  /** The facts that make a premise usable, in the policy's words. */
  public Seq<String> facts() {
    return usable.required().words();
  }

  /** The kinds of services, in the policy's words. */
  public Seq<String> kinds() {
    return services.required().words();
  }

  @Override
  public String code() {
    return "stockAssets";
  }

  @Override
  public Clause clause() {
    return usable.use().clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where a service is of a kind that the policy does not name
   */
  @Override
  public StockMatch judge(StockNeeds needs, Steps steps) {
    refuseOtherKinds(needs);
    Vector<Premise> free =
        needs
            .premises()
            .toVector()
            .filter(premise -> isUsable(premise, steps))
            .sorted((a, b) -> a.id().compareTo(b.id()));
    Vector<NeededService> wanted =
        needs.services().toVector().sorted((a, b) -> a.id().compareTo(b.id()));
    int[] chosen =
        new PremiseMatching(
                free.map(premise -> premise.area().hundredths()),
                wanted.map(service -> service.minArea().hundredths()))
            .best();
    StockMatch match = match(free, wanted, chosen);
    steps.tell(() -> told(match, free));
    match.unserved().forEach(id -> steps.tell(() -> unserved(wanted, id, match, free)));
    return match;
  }

  private static StockMatch match(
      Vector<Premise> free, Vector<NeededService> wanted, int[] chosen) {
    Map<String, String> matches = LinkedHashMap.empty();
    Vector<Premise> used = Vector.empty();
    Vector<String> unserved = Vector.empty();
    for (int i = 0; i < chosen.length; i++) {
      String service = wanted.get(i).id();
      if (chosen[i] < 0) {
        unserved = unserved.append(service);
      } else {
        used = used.append(free.get(chosen[i]));
        matches = matches.put(service, free.get(chosen[i]).id());
      }
    }
    return StockMatch.builder()
        .matches(matches)
        .unserved(unserved)
        .areaUsed(Area.sum(used.map(Premise::area)))
        .leased(
            used.filter(premise -> premise.owner() == Premise.Owner.PRIVATE)
                .map(Premise::id)
                .sorted())
        .build();
  }

  private boolean isUsable(Premise premise, Steps steps) {
    if (premise.owner() == Premise.Owner.PRIVATE && !lease.required().yes()) {
      steps.tell(
          () -> step("stock.leasable", "stock.no-lease", Truth.TRUE, premise.id(), lease).build());
      return false;
    }
    Seq<Truth> known = facts().map(fact -> Truth.of(premise.facts().get(fact).toJavaOptional()));
    Truth all = known.fold(Truth.TRUE, Truth::and);
    if (all == Truth.UNKNOWN) {
      facts()
          .filter(fact -> !premise.facts().containsKey(fact))
          .forEach(fact -> steps.tell(() -> missing(premise, fact)));
    } else {
      String code = all == Truth.TRUE ? "stock.usable" : "stock.not-usable";
      steps.tell(() -> step("stock.usable", code, Truth.TRUE, premise.id(), usable).build());
    }
    return all == Truth.TRUE;
  }

  private Step missing(Premise premise, String fact) {
    return step(
            "stock." + fact, "stock.missing-fact", Truth.UNKNOWN, premise.id() + "." + fact, usable)
        .figure("premise", premise.id())
        .figure("fact", Wording.word(fact))
        .build();
  }

  private Step told(StockMatch match, Vector<Premise> free) {
    return Step.builder("stock.served", "stock.result", clause(), Truth.TRUE)
        .figure("served", match.served())
        .figure("unserved", match.unserved().size())
        .figure("area", match.areaUsed())
        .parts(match.matches().toVector().map(pair -> served(pair._1, pair._2, free)))
        .join(Join.EACH)
        .build();
  }

  private Step served(String service, String id, Vector<Premise> free) {
    Premise premise = free.find(one -> one.id().equals(id)).get();
    String code =
        premise.owner() == Premise.Owner.PRIVATE ? "stock.matched-by-lease" : "stock.matched";
    return Step.builder("stock.service", code, clause(), Truth.TRUE)
        .subject(service)
        .figure("premise", id)
        .figure("area", premise.area())
        .build();
  }

  /** What is left over, and how far the largest of it falls short. */
  private Step unserved(
      Vector<NeededService> wanted, String id, StockMatch match, Vector<Premise> free) {
    NeededService service = wanted.find(one -> one.id().equals(id)).get();
    Area largest =
        free.filter(premise -> !match.matches().containsValue(premise.id()))
            .map(Premise::area)
            .fold(Area.ZERO, Area::max);
    return Step.builder("stock.service", "stock.unserved", clause(), Truth.FALSE)
        .subject(id)
        .figure("kind", Wording.word(service.kind()))
        .figure("required", service.minArea())
        .figure("actual", largest)
        .build();
  }

  private Step.Builder step(
      String test, String code, Truth state, String subject, Setting<?> setting) {
    return Step.builder(test, code, clause(), state).subject(subject).addUses(setting.use());
  }

  private void refuseOtherKinds(StockNeeds needs) {
    Seq<String> known = kinds();
    RefusedException.throwIfAny(
        needs
            .services()
            .zipWithIndex()
            .filter(service -> !known.contains(service._1.kind()))
            .map(
                service ->
                    Problem.at(
                            "services[" + service._2 + "].kind", "code.unknown", service._1.kind())
                        .withChoices(known)));
  }
}
