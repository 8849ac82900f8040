package org.openrenovation.core.json.document;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.json.shape.KnownFacts;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.planning.coordination.Coordination;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.ReservePool;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.ManagementFile;
import org.openrenovation.core.programme.ReviewFile;
import org.openrenovation.core.programme.YearBudget;
import org.openrenovation.core.project.Bodies;
import org.openrenovation.core.project.ManagedCommunity;
import org.openrenovation.core.project.Management;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;

/** The files of communities; items, gates, channels, services and bodies are the policy's words. */
public final class CaseShape {
  private static final Shape<Poll.Counts> ANSWERS =
      ObjectShape.of(Poll.Counts.class, () -> new long[3])
          .required("agree", Shapes.COUNT, Poll.Counts::agree, (to, count) -> to[0] = count)
          .required("disagree", Shapes.COUNT, Poll.Counts::disagree, (to, count) -> to[1] = count)
          .required("noOpinion", Shapes.COUNT, Poll.Counts::noOpinion, (to, count) -> to[2] = count)
          .build(from -> new Poll.Counts(from[0], from[1], from[2]));

  private static final Shape<Poll> POLL =
      ObjectShape.of(Poll.class, Poll::builder)
          .required("households", Shapes.COUNT, Poll::households, Poll.Builder::households)
          .optional("roll", Shapes.listOf(Shapes.ID), Poll::roll, Poll.Builder::roll)
          .optional("answers", ANSWERS, Poll::counts, Poll.Builder::counts)
          .optional(
              "ballots",
              Shapes.listOf(VoteShape.BALLOT),
              poll -> unless(poll.counts(), poll.ballots()),
              Poll.Builder::ballots)
          .missing(present -> oneOf(present, "answers", "ballots"))
          .build(Poll.Builder::build);

  private static final Shape<Feedback.Counts> OPINIONS =
      ObjectShape.of(Feedback.Counts.class, () -> new long[3])
          .required(
              "satisfied", Shapes.COUNT, Feedback.Counts::satisfied, (to, count) -> to[0] = count)
          .required(
              "basicallySatisfied",
              Shapes.COUNT,
              Feedback.Counts::basicallySatisfied,
              (to, count) -> to[1] = count)
          .required(
              "dissatisfied",
              Shapes.COUNT,
              Feedback.Counts::dissatisfied,
              (to, count) -> to[2] = count)
          .build(from -> new Feedback.Counts(from[0], from[1], from[2]));

  private static final Shape<Feedback> FEEDBACK =
      ObjectShape.of(Feedback.class, Feedback::builder)
          .required("households", Shapes.COUNT, Feedback::households, Feedback.Builder::households)
          .optional("answers", OPINIONS, Feedback::counts, Feedback.Builder::counts)
          .optional(
              "responses",
              Shapes.listOf(VoteShape.RESPONSE),
              feedback -> unless(feedback.counts(), feedback.responses()),
              Feedback.Builder::responses)
          .missing(present -> oneOf(present, "answers", "responses"))
          .build(Feedback.Builder::build);

  /** Who manages a community, and since when. */
  public static final Shape<ManagedCommunity.Manager> MANAGER =
      ObjectShape.of(ManagedCommunity.Manager.class, ManagerParts::new)
          .required(
              "mode",
              Shapes.word(ManagedCommunity.Mode.class),
              ManagedCommunity.Manager::mode,
              (parts, mode) -> parts.mode = mode)
          .required(
              "from",
              Shapes.DATE,
              ManagedCommunity.Manager::from,
              (parts, from) -> parts.from = from)
          .build(parts -> new ManagedCommunity.Manager(parts.mode, parts.from));

  /** A trial of the service. */
  public static final Shape<ManagedCommunity.Trial> TRIAL =
      ObjectShape.of(ManagedCommunity.Trial.class, ManagedCommunity.Trial::builder)
          .required(
              "from",
              Shapes.DATE,
              ManagedCommunity.Trial::from,
              ManagedCommunity.Trial.Builder::from)
          .required(
              "to", Shapes.DATE, ManagedCommunity.Trial::to, ManagedCommunity.Trial.Builder::to)
          .optional(
              "followedBy",
              Shapes.word(ManagedCommunity.FollowedBy.class),
              ManagedCommunity.Trial::followedBy,
              ManagedCommunity.Trial.Builder::followedBy)
          .build(ManagedCommunity.Trial.Builder::build);

  private static final Shape<YearBudget> YEAR_BUDGET =
      ObjectShape.of(YearBudget.class, YearParts::new)
          .required("year", Shapes.YEAR, YearBudget::year, (parts, year) -> parts.year = year)
          .required(
              "amount", Shapes.MONEY, YearBudget::amount, (parts, amount) -> parts.amount = amount)
          .build(parts -> new YearBudget(parts.year, parts.amount));

  private CaseShape() {}

  /** How many gave each answer will do, and so will the answers one by one. */
  private static Seq<String> oneOf(Set<String> present, String counts, String list) {
    return present.contains(counts) || present.contains(list) ? Vector.empty() : Vector.of(counts);
  }

  private static <V> Optional<Seq<V>> unless(Optional<?> counts, Seq<V> list) {
    return counts.isPresent() ? Optional.empty() : Optional.of(list);
  }

  /** A book of files under this policy. */
  public static Shape<CaseBook> book(Policy policy) {
    return ObjectShape.of(CaseBook.class, CaseBook::builder)
        .optional("note", Shapes.BILINGUAL, CaseBook::note, CaseBook.Builder::note)
        .optional(
            "budgets",
            Shapes.listOf(YEAR_BUDGET),
            book -> Optional.of(book.budgets()).filter(all -> !all.isEmpty()),
            CaseBook.Builder::budgets)
        .optional(
            "specialPlans",
            SpecialPlansShape.of(Coordination.under(policy).kinds()),
            CaseBook::specialPlans,
            CaseBook.Builder::specialPlans)
        .optional("ledger", LedgerShape.BOOK, CaseBook::ledger, CaseBook.Builder::ledger)
        .optional(
            "investments",
            Shapes.listOf(InvestmentShape.FILE),
            book -> Optional.of(book.investments()).filter(all -> !all.isEmpty()),
            CaseBook.Builder::investments)
        .required("files", Shapes.listOf(file(policy)), CaseBook::files, CaseBook.Builder::files)
        .build(CaseBook.Builder::build);
  }

  private static Shape<CaseFile> file(Policy policy) {
    return ObjectShape.of(CaseFile.class, CaseFile::builder)
        .required("community", Shapes.ID, CaseFile::community, CaseFile.Builder::community)
        .optional(
            "neighbourhood", Shapes.ID, CaseFile::neighbourhood, CaseFile.Builder::neighbourhood)
        .optional(
            "surveyed",
            Shapes.mapOfCodes(ReservePool.under(policy).channels(), Shapes.FLAG),
            file -> some(file.surveyed()),
            CaseFile.Builder::surveyed)
        .optional(
            "deficienciesKnown",
            Shapes.FLAG,
            CaseFile::deficienciesKnown,
            CaseFile.Builder::deficienciesKnown)
        .optional("consent", POLL, CaseFile::consent, CaseFile.Builder::consent)
        .optional("satisfaction", FEEDBACK, CaseFile::satisfaction, CaseFile.Builder::satisfaction)
        .optional("works", works(policy), CaseFile::works, CaseFile.Builder::works)
        .optional("budget", MoneyShapes.budget(policy), CaseFile::budget, CaseFile.Builder::budget)
        .optional("bills", MoneyShapes.BILLS, CaseFile::bills, CaseFile.Builder::bills)
        .optional(
            "settlement",
            MoneyShapes.settlement(policy),
            CaseFile::settlement,
            CaseFile.Builder::settlement)
        .optional(
            "permitFacts",
            KnownFacts.of(Permits.under(policy).facts().vocabulary()),
            CaseFile::permitFacts,
            CaseFile.Builder::permitFacts)
        .optional("review", review(policy), CaseFile::review, CaseFile.Builder::review)
        .optional(
            "evidence",
            EvidenceShape.everyRound(policy),
            file -> some(file.evidence()),
            CaseFile.Builder::evidence)
        .optional(
            "management", management(policy), CaseFile::management, CaseFile.Builder::management)
        .build(CaseFile.Builder::build);
  }

  /** The same case gives the same bytes, in whatever order it was put together. */
  private static <V> Map<String, V> inOrder(Seq<String> codes, Map<String, V> map) {
    return codes.filter(map::containsKey).toLinkedMap(code -> code, code -> map.get(code).get());
  }

  private static <V> Optional<Map<String, V>> some(Map<String, V> map) {
    return Optional.of(map).filter(all -> !all.isEmpty());
  }

  private static Shape<ReviewFile> review(Policy policy) {
    Ranking ranking = Ranking.under(policy);
    return ObjectShape.of(ReviewFile.class, ReviewFile::builder)
        .required(
            "urgency",
            Shapes.between(ranking.firstTier(), ranking.lastTier()),
            ReviewFile::urgency,
            ReviewFile.Builder::urgency)
        .required(
            "criteria",
            Shapes.mapOfCodes(ranking.criteria(), Shapes.SHARE),
            ReviewFile::criteria,
            ReviewFile.Builder::criteria)
        .build(ReviewFile.Builder::build);
  }

  private static Shape<WorkPlan> works(Policy policy) {
    Seq<String> codes = policy.section(Catalogue.class).codes();
    Shape<Seq<String>> items = Shapes.listOf(Shapes.code(codes));
    return ObjectShape.of(WorkPlan.class, WorkPlan::builder)
        .required(
            "needed",
            items,
            plan -> codes.filter(plan.needed()::contains),
            (plan, needed) -> plan.needed(HashSet.ofAll(needed)))
        .required(
            "chosen",
            items,
            plan -> codes.filter(plan.chosen()::contains),
            (plan, chosen) -> plan.chosen(HashSet.ofAll(chosen)))
        .optional(
            "support",
            Shapes.mapOfCodes(codes, Shapes.SHARE),
            plan -> some(inOrder(codes, plan.support())),
            (plan, support) -> plan.support(HashMap.ofEntries(support)))
        .optional(
            "waivers",
            Shapes.mapOfCodes(codes, Shapes.TEXT),
            plan -> some(inOrder(codes, plan.waivers())),
            (plan, waivers) -> plan.waivers(HashMap.ofEntries(waivers)))
        .optional(
            "synchronised", Shapes.FLAG, WorkPlan::synchronised, WorkPlan.Builder::synchronised)
        .build(WorkPlan.Builder::build);
  }

  private static Shape<ManagementFile> management(Policy policy) {
    return ObjectShape.of(ManagementFile.class, ManagementFile::builder)
        .optional("manager", MANAGER, ManagementFile::manager, ManagementFile.Builder::manager)
        .optional(
            "votePassed",
            Shapes.FLAG,
            ManagementFile::votePassed,
            ManagementFile.Builder::votePassed)
        .optional(
            "services",
            Shapes.listOf(Shapes.code(policy.get(Management.SERVICES).required().words())),
            ManagementFile::services,
            ManagementFile.Builder::services)
        .optional("trial", TRIAL, ManagementFile::trial, ManagementFile.Builder::trial)
        .optional(
            "bodies",
            KnownFacts.of(Bodies.under(policy).facts().vocabulary()),
            ManagementFile::bodies,
            ManagementFile.Builder::bodies)
        .build(ManagementFile.Builder::build);
  }

  private static final class ManagerParts {
    private ManagedCommunity.Mode mode = ManagedCommunity.Mode.PROFESSIONAL;
    private LocalDate from = LocalDate.EPOCH;
  }

  private static final class YearParts {
    private int year;
    private Money amount = Money.ZERO;
  }
}
