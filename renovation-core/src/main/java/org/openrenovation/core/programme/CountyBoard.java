package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.DutyRoster;
import org.openrenovation.core.oversight.GateDue;
import org.openrenovation.core.oversight.MonthlyReturn;
import org.openrenovation.core.oversight.OpenWork;
import org.openrenovation.core.oversight.ProgressRecord;
import org.openrenovation.core.oversight.ReturnCounts;
import org.openrenovation.core.oversight.ReturnRow;
import org.openrenovation.core.oversight.Unit;
import org.openrenovation.core.oversight.UnitList;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.GateStanding;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.ManagedCommunity;
import org.openrenovation.core.project.ProjectAt;

/**
 * Where every community of a county stands on a day (项目进展总览): its gates, judged from what is on
 * file, and what follows from them for the units' work lists, the monthly return and the
 * assessment. Nothing of it is stored; asked for an earlier day, it tells how things stood then.
 */
public final class CountyBoard implements Serializable {
  /** The gate that counts as the start of the works in a return (开工). */
  public static final ParameterId<Value.Word> START = ParameterId.word("return.start-gate");

  /** The gate that counts as their completion in a return (完工). */
  public static final ParameterId<Value.Word> COMPLETION =
      ParameterId.word("return.completion-gate");

  /** Every parameter that it reads beside those of the gates. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(START, COMPLETION);

  private static final long serialVersionUID = 1L;

  private final Programme programme;
  private final LocalDate asOf;
  private final Vector<Standing> standings;

  private CountyBoard(Programme programme, LocalDate asOf, Vector<Standing> standings) {
    this.programme = programme;
    this.asOf = asOf;
    this.standings = standings;
  }

  /**
   * The board of this day, or everything that keeps it from being made: a plan year without a
   * policy, evidence that the policy's gates do not know, at paths such as {@code
   * files.2024-01.evidence.SURVEY.agree}.
   */
  public static Validation<Seq<Problem>, CountyBoard> of(Programme programme, LocalDate asOf) {
    Vector<Standing> standings = Vector.empty();
    Vector<Problem> problems = Vector.empty();
    Map<Integer, Validation<Seq<Problem>, Policy>> policies =
        programme.register().years().toMap(year -> year, programme::policyFor);
    Map<Integer, Gates> gates =
        policies.filterValues(Validation::isValid).mapValues(policy -> Gates.under(policy.get()));
    for (Community community : programme.register().communities()) {
      Validation<Seq<Problem>, Policy> policy = policies.get(community.planYear()).get();
      if (policy.isInvalid()) {
        problems = problems.appendAll(policy.getError());
        continue;
      }
      Gates rule = gates.get(community.planYear()).get();
      CaseFile file = programme.files().of(community.id());
      ProjectAt at = new ProjectAt(file.project(community.planYear()), asOf);
      Seq<Problem> wrong = rule.problems(at);
      problems = problems.appendAll(Problem.below("files." + community.id(), wrong));
      if (wrong.isEmpty()) {
        standings = standings.append(new Standing(community, file, policy.get(), rule.decide(at)));
      }
    }
    return problems.isEmpty()
        ? Validation.valid(new CountyBoard(programme, asOf, standings))
        : Validation.invalid(problems.distinct());
  }

  /** Refuses a document in which no gate is the start or the completion that it names. */
  public static void check(Policy policy) {
    Set<String> gates = policy.section(GatePlan.class).gates().map(gate -> gate.id()).toSet();
    RefusedException.throwIfAny(
        Vector.of(START, COMPLETION)
            .filter(id -> !gates.contains(policy.get(id).required().word()))
            .map(
                id ->
                    Problem.at(
                        "parameters." + id.id(), "id.unknown", policy.get(id).required().word())));
  }

  /** The day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Every community in the order of the register. */
  public Seq<Standing> standings() {
    return standings;
  }

  /** The gates that a unit can act on, in every community. */
  public Seq<OpenWork> openWork() {
    return standings.flatMap(standing -> OpenWork.of(standing.community().id(), standing.board()));
  }

  /** What the units' work lists are made of (责任单位任务清单). */
  public DutyRoster roster() {
    Seq<String> units =
        programme
            .policy()
            .section(UnitList.class)
            .map(list -> list.units().map(Unit::id))
            .orElse(Vector.empty());
    return DutyRoster.builder()
        .asOf(asOf)
        .units(units)
        .duties(UnitList.duties(programme.policy()))
        .open(openWork())
        .build();
  }

  /**
   * How far each community has come: the days recorded in the book of progress, and where it has
   * none, those that the gates show; when it is expected to be complete, as recorded.
   */
  public Seq<CommunityProgress> progress() {
    return standings.map(this::progress);
  }

  private CommunityProgress progress(Standing standing) {
    Optional<CommunityProgress> recorded = programme.progress().find(standing.community().id());
    CommunityProgress.Builder progress =
        CommunityProgress.builder(standing.community())
            .forecast(recorded.flatMap(CommunityProgress::forecast));
    boolean isDated =
        recorded
            .filter(one -> one.startedOn().isPresent() || one.completedOn().isPresent())
            .isPresent();
    return isDated
        ? progress
            .startedOn(recorded.flatMap(CommunityProgress::startedOn))
            .completedOn(recorded.flatMap(CommunityProgress::completedOn))
            .build()
        : progress
            .startedOn(standing.passed(START))
            .completedOn(standing.passed(COMPLETION))
            .build();
  }

  /** How a community of this board is managed; its works are complete when its gates say so. */
  public ManagedCommunity managed(Standing standing) {
    ManagedCommunity.Builder managed =
        ManagedCommunity.builder()
            .id(standing.community().id())
            .completedOn(progress(standing).completedOn());
    standing
        .file()
        .management()
        .ifPresent(
            file ->
                managed
                    .manager(file.manager())
                    .votePassed(file.votePassed())
                    .services(file.services())
                    .trial(file.trial()));
    return managed.build();
  }

  /**
   * The yearly targets held against this day (目标考核), under the policy of the last plan year; the
   * units in charge by their gates, where anything is on file.
   */
  public Decision<Assessment.Result> assessment() {
    Policy policy = programme.policyFor(programme.policy().planYears().to()).get();
    Assessment assessment = Assessment.under(policy);
    return assessment.decide(
        ProgressRecord.builder()
            .asOf(asOf)
            .targets(assessment.targets())
            .communities(progress())
            .gates(programme.files().files().isEmpty() ? Vector.empty() : gatesDue())
            .build());
  }

  /** The gates with a due date, by which the units in charge are assessed. */
  public Seq<GateDue> gatesDue() {
    return standings.flatMap(
        standing ->
            GateDue.of(
                standing.community().id(),
                standing.policy().section(GatePlan.class),
                standing.board()));
  }

  /**
   * The monthly return of this day (进度月报), a row for each plan year: cumulative figures, made of
   * those up to the end of the month before and those of this month.
   */
  public MonthlyReturn monthlyReturn() {
    LocalDate before = asOf.withDayOfMonth(1).minusDays(1);
    Seq<CommunityProgress> progress = progress();
    return new MonthlyReturn(
        programme
            .register()
            .years()
            .map(
                year -> {
                  Seq<Community> planned = programme.register().of(year).communities();
                  Counted now = Counted.of(planned, progress, asOf);
                  Counted then = Counted.of(planned, progress, before);
                  return ReturnRow.builder()
                      .id(Integer.toString(year))
                      .planCommunities(planned.size())
                      .planHouseholds(householdsOf(planned))
                      .startedCommunities(now.started)
                      .startedHouseholds(now.households)
                      .completedCommunities(now.completed)
                      .previous(then.counts())
                      .current(now.minus(then).counts())
                      .build();
                }));
  }

  /**
   * How many communities began and how many were complete in each month of this day's year, up to
   * the day itself (逐月开工完工情况); months without any are there with nought.
   */
  public Seq<MonthOfWorks> monthsOfYear() {
    Seq<CommunityProgress> progress = progress();
    return Vector.rangeClosed(1, asOf.getMonthValue())
        .map(
            month -> {
              YearMonth of = YearMonth.of(asOf.getYear(), month);
              return new MonthOfWorks(
                  of,
                  progress.count(one -> isIn(of, one.startedOn())),
                  progress.count(one -> isIn(of, one.completedOn())));
            });
  }

  private boolean isIn(YearMonth month, Optional<LocalDate> day) {
    return day.filter(one -> !one.isAfter(asOf))
        .filter(one -> YearMonth.from(one).equals(month))
        .isPresent();
  }

  private static long householdsOf(Seq<Community> communities) {
    return communities.foldLeft(
        0L, (sum, community) -> Math.addExact(sum, community.households().orElse(0L)));
  }

  /**
   * Where one community stands.
   *
   * @param community the community
   * @param file what is on file of it
   * @param policy the policy of its plan year
   * @param decision its gates, with the reasons
   */
  public record Standing(
      Community community, CaseFile file, Policy policy, Decision<GateBoard> decision)
      implements Serializable {
    /** Its gates. */
    public GateBoard board() {
      return decision.value();
    }

    private Optional<LocalDate> passed(ParameterId<Value.Word> gate) {
      return board()
          .gates()
          .get(policy.get(gate).required().word())
          .toJavaOptional()
          .flatMap(GateStanding::passedOn);
    }
  }

  /**
   * What happened in a month.
   *
   * @param month the month
   * @param started communities whose works began in it
   * @param completed communities whose works were complete in it
   */
  public record MonthOfWorks(YearMonth month, long started, long completed)
      implements Serializable {}

  private record Counted(long started, long households, long completed) {
    static Counted of(Seq<Community> planned, Seq<CommunityProgress> progress, LocalDate day) {
      Map<String, CommunityProgress> byId = progress.toMap(CommunityProgress::id, one -> one);
      Seq<Community> started = planned.filter(one -> byId.get(one.id()).get().isStartedOn(day));
      return new Counted(
          started.size(),
          householdsOf(started),
          planned.count(one -> byId.get(one.id()).get().isCompleteOn(day)));
    }

    Counted minus(Counted other) {
      return new Counted(
          started - other.started, households - other.households, completed - other.completed);
    }

    ReturnCounts counts() {
      return ReturnCounts.builder()
          .startedCommunities(started)
          .startedHouseholds(households)
          .completedCommunities(completed)
          .build();
    }
  }
}
