package org.openrenovation.examples.benchmark;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.MultiYearPlan;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * How long plans take on one thread, whether they are proven to be the best, and how far from it
 * they can be where not; on candidates made up out of a seed.
 */
public final class PlanBenchmark {
  private static final int[] SIZES = {100, 1000, 3000};
  private static final int[][] YEARS = {{20, 5}, {40, 5}, {80, 5}, {120, 8}};

  private final AnnualPlanning byRank;
  private final AnnualPlanning bestValue;
  private final MultiYear multiYear;
  private final long seed;
  private final int plans;

  private PlanBenchmark(Policy policy, long seed, int plans) {
    this.byRank = AnnualPlanning.under(choosing(policy, AnnualPlanning.Strategy.BY_RANK));
    this.bestValue = AnnualPlanning.under(choosing(policy, AnnualPlanning.Strategy.BEST_VALUE));
    this.multiYear = MultiYear.under(policy);
    this.seed = seed;
    this.plans = plans;
  }

  private static Policy choosing(Policy policy, AnnualPlanning.Strategy strategy) {
    return policy.with(Overlay.of(AnnualPlanning.STRATEGY.id(), new Value.Word(strategy.name())));
  }

  /** Makes so many plans of each kind, and tells of each kind in a line. */
  public static void run(Policy policy, long seed, int plans, Consumer<String> line) {
    PlanBenchmark benchmark = new PlanBenchmark(policy, seed, plans);
    for (MadeUpPlans.Likeness likeness : MadeUpPlans.Likeness.values()) {
      for (int size : SIZES) {
        line.accept(benchmark.year(size, likeness));
      }
    }
    for (int[] years : YEARS) {
      line.accept(benchmark.years(years[0], years[1], false));
      line.accept(benchmark.years(years[0], years[1], true));
    }
  }

  private String year(int size, MadeUpPlans.Likeness likeness) {
    MadeUpPlans madeUp = new MadeUpPlans(seed);
    Seq<PlanRequest> requests = Vector.fill(plans, () -> madeUp.year(size, likeness));
    Seq<Timed<Decision<AnnualPlan>>> made =
        requests.map(request -> Timed.of(() -> bestValue.decide(request)));
    Seq<Fraction> gaps = made.map(one -> gap(one.value()));
    Seq<Fraction> costs =
        requests
            .zip(made)
            .map(
                both ->
                    below(
                        byRank.outcome(both._1).totalScore(),
                        both._2.value().value().totalScore()));
    return "year "
        + likeness
        + ", candidates "
        + size
        + ": "
        + times(made)
        + ", proven "
        + made.count(one -> one.value().value().isProven())
        + " of "
        + plans
        + ", gap at most "
        + percent(gaps.max().get())
        + ", by rank "
        + percent(average(costs))
        + " below";
  }

  private String years(int size, int years, boolean isTight) {
    MadeUpPlans madeUp = new MadeUpPlans(seed);
    Seq<MultiYearRequest> requests = Vector.fill(plans, () -> madeUp.years(size, years, isTight));
    Seq<Timed<Decision<MultiYearPlan>>> made =
        requests.map(request -> Timed.of(() -> multiYear.decide(request)));
    return "years "
        + (isTight ? "FULL" : "SHORT")
        + ", candidates "
        + size
        + ", years "
        + years
        + ": "
        + times(made)
        + ", proven "
        + made.count(one -> one.value().value().isProven())
        + " of "
        + plans
        + ", gap at most "
        + made.map(one -> unplaced(one.value())).max().get()
        + " communities";
  }

  /** How much better than this one a plan could be at most. */
  private static Fraction gap(Decision<AnnualPlan> plan) {
    return plan.value().isProven()
        ? Fraction.ZERO
        : below(plan.value().totalScore(), Fraction.parse(bound(plan, "plan.proven")));
  }

  private static long unplaced(Decision<MultiYearPlan> plan) {
    return plan.value().isProven()
        ? 0
        : Long.parseLong(bound(plan, "years.proven")) - plan.value().placed();
  }

  private static String bound(Decision<?> plan, String test) {
    return plan.trace()
        .root()
        .parts()
        .find(step -> step.test().equals(test))
        .get()
        .figures()
        .get("bound")
        .get()
        .en();
  }

  private static Fraction below(Fraction one, Fraction best) {
    return best.compareTo(Fraction.ZERO) == 0 ? Fraction.ZERO : best.minus(one).over(best);
  }

  private static Fraction average(Seq<Fraction> shares) {
    return shares.fold(Fraction.ZERO, Fraction::plus).over(Fraction.of(shares.size(), 1));
  }

  private static String percent(Fraction share) {
    return share.percent(2).replace("%", " %");
  }

  private static String times(Seq<? extends Timed<?>> made) {
    Seq<Long> times = made.map(Timed::milliseconds);
    return "at most "
        + times.max().get()
        + " ms, on average "
        + times.sum().longValue() / times.size()
        + " ms";
  }

  /** A value and the processor time that it took. */
  private record Timed<T>(T value, long milliseconds) {
    static <T> Timed<T> of(Supplier<T> work) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      T value = work.get();
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      return new Timed<>(value, spent / 1_000_000);
    }
  }
}
