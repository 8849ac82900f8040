package org.openrenovation.core.oversight;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The start rates of a monthly return (开工率, clause 5.3), by communities and by households.
 *
 * <p>The total comes from the counts, never from the rates: 1 of 1 and 1 of 9 communities are 2 of
 * 10, 20.0 %. A rate may exceed 1; where nothing is planned there is none.
 */
public final class StartRate implements Rule<MonthlyReturn, StartRate.Result> {
  /** The decimals of a percentage, half-up. */
  public static final ParameterId<Value.Count> DECIMALS =
      ParameterId.of("return.percent-decimals", Value.Count.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(DECIMALS);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Count> decimals;

  private StartRate(Setting<Value.Count> decimals) {
    this.decimals = decimals;
  }

  /** The rates as this policy writes them. */
  public static StartRate under(Policy policy) {
    return new StartRate(policy.get(DECIMALS));
  }

  @Override
  public String code() {
    return "startRate";
  }

  @Override
  public Clause clause() {
    return decimals.use().clause();
  }

  @Override
  public Result judge(MonthlyReturn monthly, Steps steps) {
    int places = Math.toIntExact(decimals.required().number());
    Map<String, Rates> rows = LinkedHashMap.empty();
    for (ReturnRow row : monthly.rows()) {
      Rates rates =
          new Rates(
              row.planCommunities(),
              row.startedCommunities(),
              row.planHouseholds(),
              row.startedHouseholds(),
              row.completedCommunities(),
              places);
      rows = rows.put(row.id(), rates);
      steps.tell(() -> step(row.id(), rates));
    }
    Seq<ReturnRow> all = monthly.rows();
    return new Result(
        rows,
        new Rates(
            sum(all, ReturnRow::planCommunities),
            sum(all, ReturnRow::startedCommunities),
            sum(all, ReturnRow::planHouseholds),
            sum(all, ReturnRow::startedHouseholds),
            sum(all, ReturnRow::completedCommunities),
            places));
  }

  private static long sum(Seq<ReturnRow> rows, ToLongFunction<ReturnRow> measure) {
    return rows.foldLeft(0L, (total, row) -> Math.addExact(total, measure.applyAsLong(row)));
  }

  private Step step(String id, Rates rates) {
    return Step.builder()
        .test("startRate.row")
        .code("startRate.row")
        .subject(id)
        .clause(clause())
        .state(Truth.TRUE)
        .figures(rates.figures())
        .addUses(decimals.use())
        .build();
  }

  /**
   * The counts of a row or of the total, and the rates they make.
   *
   * @param planCommunities communities in the plan
   * @param startedCommunities of which works have begun
   * @param planHouseholds households in the plan
   * @param startedHouseholds of which works have begun
   * @param completedCommunities communities whose works are complete
   * @param decimals of a written percentage
   */
  public record Rates(
      long planCommunities,
      long startedCommunities,
      long planHouseholds,
      long startedHouseholds,
      long completedCommunities,
      int decimals)
      implements Serializable {
    /** Started over planned communities; absent where none is planned. */
    public Optional<Fraction> byCommunities() {
      return rate(startedCommunities, planCommunities);
    }

    /** Started over planned households; absent where none is planned. */
    public Optional<Fraction> byHouseholds() {
      return rate(startedHouseholds, planHouseholds);
    }

    /** The rate as a percentage, half-up: 6 of 7 with one decimal is {@code 85.7%}. */
    public Optional<String> percent(Optional<Fraction> rate) {
      return rate.map(started -> started.percent(decimals));
    }

    private static Optional<Fraction> rate(long started, long plan) {
      return plan == 0 ? Optional.empty() : Optional.of(Fraction.of(started, plan));
    }

    private Map<String, Text> figures() {
      return LinkedHashMap.of(
          "plan", Text.same(Long.toString(planCommunities)),
          "started", Text.same(Long.toString(startedCommunities)),
          "communities", written(byCommunities()),
          "households", written(byHouseholds()));
    }

    private Text written(Optional<Fraction> rate) {
      return percent(rate).map(Text::same).orElseGet(() -> Messages.both("startRate.none"));
    }
  }

  /**
   * The rates.
   *
   * @param rows by the row's id, in the order of the return
   * @param total of all rows, from their counts
   */
  public record Result(Map<String, Rates> rows, Rates total) implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both("startRate.total", total.figures());
    }
  }
}
