package org.openrenovation.core.oversight;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Judged;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Banding;

/**
 * Whether the yearly targets are met (目标考核, clauses 1, 2.3.3 and 5.3): by year, cumulatively and
 * for the whole programme, with what is to be expected, and by unit in charge.
 *
 * <p>A community counts in its plan year, whenever it is completed. A year is behind from the day
 * after its cut-off day (11月底前全面完成): with a target of 7 and none complete, 2024 is on course on
 * 2024-11-30 and 7 behind on 2024-12-01.
 */
public final class Assessment implements Rule<ProgressRecord, Assessment.Result> {
  /** The communities to be completed in each year. */
  public static final ParameterId<Value.Counts> TARGETS = MultiYear.TARGETS;

  /** The day after which a year's target is behind. */
  public static final ParameterId<Value.MonthEnd> CUT_OFF =
      ParameterId.of("assessment.cut-off", Value.MonthEnd.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(TARGETS, CUT_OFF);

  private static final long serialVersionUID = 1L;

  private final PolicyDocument document;
  private final Clause clause;
  private final Setting<Value.Counts> targets;
  private final Setting<Value.MonthEnd> cutOff;

  private Assessment(
      PolicyDocument document,
      Clause clause,
      Setting<Value.Counts> targets,
      Setting<Value.MonthEnd> cutOff) {
    this.document = document;
    this.clause = clause;
    this.targets = targets;
    this.cutOff = cutOff;
  }

  /** The assessment as this policy has it, citing the clause under which units are graded. */
  public static Assessment under(Policy policy) {
    return new Assessment(
        policy.document(),
        policy.get(Banding.ASSESSMENT_MARK).use().clause(),
        policy.get(TARGETS),
        policy.get(CUT_OFF));
  }

  /** The policy's own targets, by year. */
  public Seq<YearTarget> targets() {
    return targets
        .required()
        .counts()
        .toVector()
        .map(target -> new YearTarget(Integer.parseInt(target._1), target._2))
        .sortBy(YearTarget::year);
  }

  @Override
  public String code() {
    return "assessment";
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public Result judge(ProgressRecord record, Steps steps) {
    Seq<YearResult> years =
        record
            .targets()
            .sortBy(YearTarget::year)
            .map(target -> year(target, of(record, target.year()), record.asOf(), steps));
    Seq<YearResult> begun = years.filter(year -> year.year() <= record.asOf().getYear());
    record.gates().forEach(gate -> tellOverdue(gate, record.asOf(), steps));
    return new Result(
        years,
        Attainment.sum(begun.map(YearResult::attainment)),
        Attainment.sum(years.map(YearResult::attainment)),
        TreeMap.ofEntries(record.gates().groupBy(GateDue::unit))
            .mapValues(gates -> UnitRecord.of(gates, record.asOf())));
  }

  private static Seq<CommunityProgress> of(ProgressRecord record, int year) {
    return record.communities().filter(community -> community.planYear() == year);
  }

  private YearResult year(
      YearTarget target, Seq<CommunityProgress> communities, LocalDate asOf, Steps steps) {
    LocalDate lastDay = cutOff.required().in(target.year());
    Seq<CommunityProgress> started = communities.filter(one -> one.isStartedOn(asOf));
    Seq<CommunityProgress> done = communities.filter(one -> one.isCompleteOn(asOf));
    Seq<CommunityProgress> toCome = communities.reject(one -> one.isCompleteOn(asOf));
    Seq<CommunityProgress> inTime = toCome.filter(one -> isExpected(one, asOf, lastDay));
    long complete = done.size();
    long open = toCome.count(community -> community.forecast().isEmpty());
    long forecast = complete + inTime.size();
    Truth met =
        forecast >= target.count()
            ? Truth.TRUE
            : asOf.isBefore(lastDay) && forecast + open >= target.count()
                ? Truth.UNKNOWN
                : Truth.FALSE;
    boolean isOver = asOf.isAfter(lastDay);
    Standing standing =
        complete >= target.count()
            ? Standing.COMPLETE
            : isOver ? Standing.BEHIND : Standing.ON_COURSE;
    YearResult result =
        new YearResult(
            target.year(),
            standing,
            new Attainment(
                target.count(),
                started.size(),
                complete,
                isOver ? Math.max(0, target.count() - complete) : 0,
                forecast,
                met,
                new PlanAndActual(
                    Extent.of(communities),
                    Extent.of(started),
                    Extent.of(done),
                    Extent.of(done.appendAll(inTime)))));
    steps.tell(() -> standingStep(result, lastDay));
    steps.tell(() -> forecastStep(result, open, lastDay));
    return result;
  }

  private static boolean isExpected(
      CommunityProgress community, LocalDate asOf, LocalDate lastDay) {
    Optional<LocalDate> forecast = community.forecast();
    return forecast.isPresent() && forecast.get().isAfter(asOf) && !forecast.get().isAfter(lastDay);
  }

  private Step standingStep(YearResult year, LocalDate lastDay) {
    String code =
        switch (year.standing()) {
          case COMPLETE -> "assessment.complete";
          case ON_COURSE -> "assessment.on-course";
          case BEHIND -> "assessment.behind";
        };
    return step(year, "assessment.target", code, lastDay)
        .state(Truth.of(year.standing() != Standing.BEHIND))
        .figure("actual", year.attainment().complete())
        .figure("shortfall", year.attainment().behind())
        .build();
  }

  private Step forecastStep(YearResult year, long open, LocalDate lastDay) {
    Truth met = year.attainment().forecastMet();
    String code =
        switch (met) {
          case TRUE -> "assessment.forecast-met";
          case FALSE -> "assessment.forecast-missed";
          case UNKNOWN -> "assessment.forecast-open";
        };
    return step(year, "assessment.forecast", code, lastDay)
        .state(met)
        .figure("actual", year.attainment().forecast())
        .figure("missing", open)
        .build();
  }

  private Step.Builder step(YearResult year, String test, String code, LocalDate lastDay) {
    return Step.builder()
        .test(test)
        .code(code)
        .subject(Integer.toString(year.year()))
        .clause(cutOff.use().clause())
        .figure("required", year.attainment().target())
        .figure("lastDay", lastDay)
        .addUses(cutOff.use());
  }

  private void tellOverdue(GateDue gate, LocalDate asOf, Steps steps) {
    long days = UnitRecord.daysOverdue(gate.due(), asOf);
    if (!gate.isPassedOn(asOf) && days > 0) {
      steps.tell(
          () ->
              Step.builder()
                  .test("assessment.gate")
                  .code("assessment.gate-overdue")
                  .subject(gate.community() + "." + gate.gate())
                  .clause(clause)
                  .state(Truth.FALSE)
                  .figure("community", gate.community())
                  .figure("gate", document.shown(new Value.Word(gate.gate())))
                  .figure("unit", document.shown(new Value.Word(gate.unit())))
                  .figure("due", gate.due())
                  .figure("days", days)
                  .build());
    }
  }

  /** Where a year stands. */
  public enum Standing {
    /** Its target is reached (已完成). */
    COMPLETE,
    /** Not reached, and its cut-off day is over (未按期完成). */
    BEHIND,
    /** Not reached yet (正在推进). */
    ON_COURSE
  }

  /**
   * A year's result.
   *
   * @param year the plan year
   * @param standing where it stands
   * @param attainment its figures
   */
  public record YearResult(int year, Standing standing, Attainment attainment)
      implements Serializable {}

  /**
   * The results.
   *
   * @param years ascending
   * @param cumulative the years up to that of {@code asOf}
   * @param programme all years
   * @param units by unit in charge, in order of their ids; empty where no gates were given
   */
  public record Result(
      Seq<YearResult> years,
      Attainment cumulative,
      Attainment programme,
      Map<String, UnitRecord> units)
      implements Judged, Serializable {
    /** BEHIND where a year is, COMPLETE where all are, else ON_COURSE. */
    @Override
    public Standing outcome() {
      return years.exists(year -> year.standing() == Standing.BEHIND)
          ? Standing.BEHIND
          : years.forAll(year -> year.standing() == Standing.COMPLETE)
              ? Standing.COMPLETE
              : Standing.ON_COURSE;
    }
  }
}
