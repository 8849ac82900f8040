package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.SettledAccount;
import org.openrenovation.core.funding.Settlement;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.investment.Appraisal;
import org.openrenovation.core.investment.Investment;
import org.openrenovation.core.investment.InvestmentCase;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.ProgressRecord;
import org.openrenovation.core.planning.AnnualPlan;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.MultiYearPlan;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanAdjustment;
import org.openrenovation.core.planning.PlanRequest;
import org.openrenovation.core.planning.StandingPlan;
import org.openrenovation.core.planning.pool.CompetitiveReview;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.RankingOrder;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.Milestone;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.core.project.ProjectAt;
import org.openrenovation.core.schedule.BackwardSchedule;
import org.openrenovation.core.schedule.DatedTask;
import org.openrenovation.core.schedule.Progress;
import org.openrenovation.core.schedule.ProgressReview;
import org.openrenovation.core.schedule.ProjectProgress;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.scope.Works;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;
import org.openrenovation.core.vote.Satisfaction;

/**
 * The front door (改造业务入口): what a county asks about a community, a plan or its money, under one
 * policy; {@link #of} is the door to a county's whole case.
 *
 * <pre>{@code
 * Renovation renovation = Renovation.under(policy);
 * renovation.judge(new CommunityFacts(renovation.facts().with("residential", true), Vector.of(1995)));
 * renovation.tally(Poll.counted(60, 37, 5, 2)); // NOT_MET: 37 of 60, 48 needed, 11 short
 * renovation.fund(budget).value().sources().government();
 * renovation.plan(request).value().chosen();
 * }</pre>
 *
 * <p>Nothing is decided here: each question goes to the room that answers it, which can be asked
 * itself ({@code Inclusion.under(policy)}). A room is bound to the policy anew at every question;
 * who asks many of one kind, a whole province say, keeps the room.
 */
public final class Renovation implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Policy policy;

  private Renovation(Policy policy) {
    this.policy = policy;
  }

  /** Renovation under this policy. */
  public static Renovation under(Policy policy) {
    return new Renovation(policy);
  }

  /** A county's whole case, each plan year under the policy that governs it. */
  public static CountyOverview of(Programme programme) {
    return new CountyOverview(programme);
  }

  /** The policy. */
  public Policy policy() {
    return policy;
  }

  /**
   * The same questions under the policy with these values laid over it (假设调整): a what-if, or
   * example values where the text sets none.
   */
  public Renovation with(Overlay overlay) {
    return under(policy.with(overlay));
  }

  /** The facts that {@link #judge} asks for, none of them known yet. */
  public Facts facts() {
    return Inclusion.under(policy).facts();
  }

  /**
   * Whether a community is to be renovated, and whether central money is mainly for it (2.1, 3.1).
   */
  public Decision<Inclusion.Verdict> judge(CommunityFacts community) {
    return Inclusion.under(policy).decide(community);
  }

  /** Whether enough households agree: 48 of 60 do, 47 are one short (2.3.1). */
  public Decision<Consent.Tally> tally(Poll poll) {
    return Consent.under(policy).decide(poll);
  }

  /** Whether enough of those asked are satisfied with the works (2.4.5). */
  public Decision<Satisfaction.Tally> tally(Feedback feedback) {
    return Satisfaction.under(policy).decide(feedback);
  }

  /** Whether a choice of works stands (N+X, 2.2). */
  public Decision<Works.Outcome> check(WorkPlan works) {
    return Works.under(policy).decide(works);
  }

  /** The facts that {@link #permits} asks for, none of them known yet. */
  public Facts permitFacts() {
    return Permits.under(policy).facts();
  }

  /** Which permits a project needs, and which fall away (4.1). */
  public Decision<Permits.Result> permits(Facts facts) {
    return Permits.under(policy).decide(facts);
  }

  /** Who pays what of a community's works, exact to the fen (2.2, 3.2, 3.3). */
  public Decision<FundingPlan> fund(CommunityBudget budget) {
    return FundingSplit.under(policy).decide(budget);
  }

  /** Who pays what of the reviewed settlement (3.2). */
  public Decision<Settlement.Result> settle(SettledAccount account) {
    return Settlement.under(policy).decide(account);
  }

  /** What an auditor would stop at in the books (3.1). */
  public Decision<Ledger.Audit> audit(LedgerBook book) {
    return Ledger.under(policy).decide(book);
  }

  /** Whether an investment pays for itself within its term (2.6, 3.5). */
  public Decision<Appraisal> appraise(InvestmentCase investment) {
    return Investment.under(policy).decide(investment);
  }

  /** The order of the competitive review: urgency first, then points (2.3.1). */
  public Decision<RankingOrder> rank(CompetitiveReview review) {
    return Ranking.under(policy).decide(review);
  }

  /** The plan of a year: who is in, and of everybody else why not and what would change it. */
  public Decision<AnnualPlan> plan(PlanRequest request) {
    return AnnualPlanning.under(policy).decide(request);
  }

  /** The plan over several years: as many as can be, each as early as its rank asks for. */
  public Decision<MultiYearPlan> plan(MultiYearRequest request) {
    return MultiYear.under(policy).decide(request);
  }

  /** The least change that makes a standing plan valid again (动态调整). */
  public Decision<AnnualPlan> adjust(StandingPlan standing) {
    return PlanAdjustment.under(policy).decide(standing);
  }

  /** By when each gate is to be passed in this plan year: 2024 is complete by 2024-11-30. */
  public Seq<Milestone> milestones(int planYear) {
    return Milestones.under(policy).of(planYear, policy.calendar());
  }

  /** When each task has to start at the latest to be done by this day, on the policy's calendar. */
  public BackwardSchedule schedule(Seq<DatedTask> tasks, LocalDate deadline) {
    return BackwardSchedule.of(tasks, policy.calendar(), deadline, Optional.empty());
  }

  /** How far the works are, and when they end at this pace (2.3.3). */
  public Decision<ProjectProgress> follow(ProgressReview review) {
    return Progress.under(policy).decide(review);
  }

  /** Where a project stands on a day, gate by gate, and what is missing (2.4). */
  public Decision<GateBoard> follow(ProjectAt project) {
    return Gates.under(policy).decide(project);
  }

  /** Whether the yearly targets are met, and what is to be expected (1, 5.3). */
  public Decision<Assessment.Result> assess(ProgressRecord record) {
    return Assessment.under(policy).decide(record);
  }
}
