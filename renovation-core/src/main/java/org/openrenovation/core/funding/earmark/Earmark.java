package org.openrenovation.core.funding.earmark;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
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
 * Which earmarked money pays for which works (专款专用, clauses 3.1, 3.2, 3.3).
 *
 * <p>Every restriction of a source holds. Of all allocations that keep them, one that covers the
 * most; of these, the one that uses the source of the lowest number most, and so on; of these, the
 * one that gives most of the first wishing source's money to what it prefers (重点用于, 优先用于: a wish,
 * never a bar), and so on. Serving one need after another does not get there: with ¥100.00 free
 * money and ¥100.00 for basic items only, a road and a garden of ¥100.00 each are both paid only if
 * the free money goes to the garden. What stays uncovered says why ({@link Earmarked.Shortage}).
 */
public final class Earmark implements Rule<EarmarkedMoney, Earmarked> {
  /** The order in which sources are used, by their id. */
  public static final ParameterId<Value.Counts> PRIORITY =
      ParameterId.of("earmark.priority", Value.Counts.class);

  /** What central money is mainly for. */
  public static final ParameterId<Value.Terms> CENTRAL_PREFERS =
      ParameterId.of("earmark.central.prefers", Value.Terms.class);

  /** What care, health and market funds go to first. */
  public static final ParameterId<Value.Terms> SPECIAL_FUNDS_PREFER =
      ParameterId.of("earmark.special-funds.prefers", Value.Terms.class);

  /** What provident fund money may pay for. */
  public static final ParameterId<Value.Terms> PROVIDENT_FUND_ALLOWED =
      ParameterId.of("earmark.provident-fund.allowed", Value.Terms.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.of(PRIORITY, CENTRAL_PREFERS, SPECIAL_FUNDS_PREFER, PROVIDENT_FUND_ALLOWED);

  private static final long serialVersionUID = 1L;
  private static final Restriction NOTHING =
      Restriction.builder().items(LinkedHashSet.empty()).build();

  private final Setting<Value.Counts> priority;
  private final Restriction centralPrefers;
  private final Restriction specialFundsPrefer;
  private final Restriction providentFundAllowed;

  private Earmark(Policy policy) {
    this.priority = policy.get(PRIORITY);
    this.centralPrefers = terms(policy.get(CENTRAL_PREFERS), Restriction.NONE);
    this.specialFundsPrefer = terms(policy.get(SPECIAL_FUNDS_PREFER), Restriction.NONE);
    this.providentFundAllowed = terms(policy.get(PROVIDENT_FUND_ALLOWED), NOTHING);
  }

  private static Restriction terms(Setting<Value.Terms> setting, Restriction unset) {
    return setting.value().map(Restriction::of).orElse(unset);
  }

  /**
   * The allocation as this policy has it.
   *
   * @throws RefusedException where its terms name what nobody knows
   */
  public static Earmark under(Policy policy) {
    return new Earmark(policy);
  }

  /**
   * What central money is mainly for: communities built by the end of 2000, say. Nothing special
   * where that is unset.
   */
  public Restriction centralPrefers() {
    return centralPrefers;
  }

  /** What care, health and market funds go to first. */
  public Restriction specialFundsPrefer() {
    return specialFundsPrefer;
  }

  /** What provident fund money may pay for; nothing where that is unset. */
  public Restriction providentFundAllowed() {
    return providentFundAllowed;
  }

  @Override
  public String code() {
    return "earmark";
  }

  @Override
  public Clause clause() {
    return priority.use().clause();
  }

  @Override
  public Earmarked judge(EarmarkedMoney money, Steps steps) {
    Seq<MoneySource> unordered = money.sources().filter(source -> priority(source).isEmpty());
    boolean isOrdered = unordered.isEmpty();
    if (!isOrdered) {
      steps.tell(() -> priority.unset("earmark.priority", "priority"));
    }
    Vector<MoneySource> sources = sorted(money.sources());
    Vector<Need> needs =
        money
            .needs()
            .toVector()
            .sorted(Comparator.comparing(Need::community).thenComparing(Need::item));
    EarmarkFlow flow = flow(sources, needs, isOrdered);
    Seq<Earmarked.Grant> grants = grants(flow, sources, needs);
    Money covered = Money.sum(grants.map(Earmarked.Grant::amount));
    Money uncovered = Money.sum(needs.map(Need::amount)).minus(covered);
    Earmarked.Builder earmarked = Earmarked.builder().covered(covered).uncovered(uncovered);
    if (isOrdered) {
      Map<String, Money> perSource = perSource(sources, grants);
      earmarked
          .grants(grants)
          .perSource(perSource)
          .perPriority(perPriority(sources, perSource))
          .preferred(preferred(flow, sources));
    }
    if (!uncovered.isZero()) {
      earmarked.shortage(shortage(flow, sources, needs));
    }
    Earmarked result = earmarked.build();
    tell(result, sources, steps);
    return result;
  }

  private Optional<Long> priority(MoneySource source) {
    return source
        .priority()
        .or(
            () ->
                priority
                    .value()
                    .flatMap(order -> order.counts().get(source.id()).toJavaOptional()));
  }

  /** By priority, then id, so that the order they are listed in changes nothing. */
  private Vector<MoneySource> sorted(Seq<MoneySource> sources) {
    return sources
        .toVector()
        .sorted(
            Comparator.comparing((MoneySource source) -> priority(source).orElse(Long.MAX_VALUE))
                .thenComparing(MoneySource::id));
  }

  private EarmarkFlow flow(Vector<MoneySource> sources, Vector<Need> needs, boolean isOrdered) {
    // an amount beyond the range is refused here, so that nothing wraps below
    Money.sum(sources.map(MoneySource::amount));
    Money.sum(needs.map(Need::amount));
    Need[] all = needs.toJavaArray(Need[]::new);
    int size = sources.size();
    long[] amounts = new long[size];
    int[] groups = new int[size];
    boolean[][] allowed = new boolean[size][];
    boolean[][] prefers = new boolean[size][];
    int group = -1;
    Optional<Long> last = Optional.empty();
    for (int i = 0; i < size; i++) {
      MoneySource source = sources.get(i);
      if (i == 0 || (isOrdered && !priority(source).equals(last))) {
        group++;
      }
      last = priority(source);
      groups[i] = group;
      amounts[i] = source.amount().fen();
      allowed[i] = admitted(source.allowed(), all);
      prefers[i] =
          isOrdered && source.prefers().isPresent()
              ? admitted(source.prefers().get(), all)
              : new boolean[0];
    }
    long[] wanted = needs.toJavaStream().mapToLong(need -> need.amount().fen()).toArray();
    return new EarmarkFlow(amounts, groups, wanted, allowed, prefers);
  }

  private static boolean[] admitted(Restriction restriction, Need[] needs) {
    boolean[] admitted = new boolean[needs.length];
    for (int i = 0; i < needs.length; i++) {
      admitted[i] = restriction.admits(needs[i]);
    }
    return admitted;
  }

  private static Seq<Earmarked.Grant> grants(
      EarmarkFlow flow, Vector<MoneySource> sources, Vector<Need> needs) {
    List<Earmarked.Grant> grants = new ArrayList<>();
    for (int source = 0; source < sources.size(); source++) {
      for (int need = 0; need < needs.size(); need++) {
        long fen = flow.granted(source, need);
        if (fen > 0) {
          grants.add(
              new Earmarked.Grant(sources.get(source).id(), needs.get(need), Money.ofFen(fen)));
        }
      }
    }
    return Vector.ofAll(grants);
  }

  private static Map<String, Money> perSource(
      Seq<MoneySource> sources, Seq<Earmarked.Grant> grants) {
    Map<String, Money> used =
        LinkedHashMap.ofEntries(sources.map(source -> Tuple.of(source.id(), Money.ZERO)));
    for (Earmarked.Grant grant : grants) {
      used = used.put(grant.source(), used.get(grant.source()).get().plus(grant.amount()));
    }
    return used;
  }

  private Map<Long, Money> perPriority(Seq<MoneySource> sources, Map<String, Money> perSource) {
    Map<Long, Money> used = LinkedHashMap.empty();
    for (MoneySource source : sources) {
      used =
          used.put(priority(source).orElseThrow(), perSource.get(source.id()).get(), Money::plus);
    }
    return used;
  }

  private static Map<String, Money> preferred(EarmarkFlow flow, Vector<MoneySource> sources) {
    Map<String, Money> preferred = LinkedHashMap.empty();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).prefers().isPresent()) {
        preferred = preferred.put(sources.get(i).id(), Money.ofFen(flow.preferred(i)));
      }
    }
    return preferred;
  }

  private static Earmarked.Shortage shortage(
      EarmarkFlow flow, Vector<MoneySource> sources, Vector<Need> needs) {
    boolean[] isShort = flow.shortNeeds();
    Vector<Need> lacking =
        needs.zipWithIndex().filter(need -> isShort[need._2]).map(need -> need._1);
    return new Earmarked.Shortage(
        lacking.map(Need::id).sorted(),
        TreeSet.ofAll(
                sources
                    .filter(source -> lacking.exists(source.allowed()::admits))
                    .map(MoneySource::id))
            .toVector());
  }

  private void tell(Earmarked result, Seq<MoneySource> sources, Steps steps) {
    if (!steps.isListening()) {
      return;
    }
    result
        .perSource()
        .ifPresent(
            used ->
                sources.forEach(source -> steps.tell(used(source, used.get(source.id()).get()))));
    result.preferred().ifPresent(all -> all.forEach((id, amount) -> steps.tell(wish(id, amount))));
    result.shortage().ifPresent(shortage -> steps.tell(lacking(result, shortage)));
  }

  private Step used(MoneySource source, Money amount) {
    return step("earmark.used", "earmark.used", Truth.TRUE)
        .subject(source.id())
        .figure("amount", source.amount())
        .figure("used", amount)
        .figure("left", source.amount().minus(amount))
        .addUses(priority.use())
        .build();
  }

  private Step wish(String id, Money amount) {
    return step("earmark.preferred", "earmark.preferred", Truth.TRUE)
        .subject(id)
        .figure("amount", amount)
        .build();
  }

  private Step lacking(Earmarked result, Earmarked.Shortage shortage) {
    String code = shortage.sources().isEmpty() ? "earmark.no-source" : "earmark.exhausted";
    return step("earmark.covered", code, Truth.FALSE)
        .figure("uncovered", result.uncovered())
        .figure("needs", shortage.needs().mkString(", "))
        .figure("sources", shortage.sources().mkString(", "))
        .build();
  }

  private Step.Builder step(String test, String code, Truth state) {
    return Step.builder().test(test).code(code).clause(clause()).state(state);
  }
}
