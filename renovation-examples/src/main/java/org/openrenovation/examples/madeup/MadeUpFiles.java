package org.openrenovation.examples.madeup;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.planning.coordination.CommunityWindow;
import org.openrenovation.core.planning.coordination.Coordination;
import org.openrenovation.core.planning.coordination.SpecialPlans;
import org.openrenovation.core.planning.coordination.SpecialWork;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.ReservePool;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.ManagementFile;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ReviewFile;
import org.openrenovation.core.programme.YearBudget;
import org.openrenovation.core.project.Bodies;
import org.openrenovation.core.project.ManagedCommunity;
import org.openrenovation.core.project.Management;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.InclusionTable;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.scope.WorkItem;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;

/**
 * Files of every community of a programme, made up out of a seed (演示用虚构档案): the same seed gives the
 * same files everywhere. They are marked as made up, and every report on them says so.
 */
public final class MadeUpFiles {
  private static final Text NOTE =
      new Text(
          "本表所据小区档案（民意、改造内容、资金、节点佐证、物业管理、预计完工日期）均为演示用虚构内容，不反映任何小区的真实情况。",
          "The files behind this report (polls, works, money, evidence, management, forecasts) are"
              + " made up for demonstration and tell nothing of any real community.");

  private static final Seq<Text> NEIGHBOURHOODS =
      Vector.of(Text.same("虚构甲社区"), Text.same("虚构乙社区"), Text.same("虚构丙社区"), Text.same("虚构丁社区"));

  private final Random random;
  private final MadeUpMoney money;
  private final LocalDate until;

  private MadeUpFiles(Random random, MadeUpMoney money, LocalDate until) {
    this.random = random;
    this.money = money;
    this.until = until;
  }

  /** The programme with made-up files, up to this day, for every community that has a policy. */
  public static Programme into(Programme programme, long seed, LocalDate until) {
    // the money has its own seeds: a figure more of it moves nothing else
    MadeUpFiles made =
        new MadeUpFiles(new Random(seed), new MadeUpMoney(new Random(seed + 1)), until);
    MadeUpBooks books = new MadeUpBooks(new Random(seed + 2), until);
    Seq<CaseFile> files =
        programme
            .register()
            .communities()
            .flatMap(
                community ->
                    programme
                        .policyFor(community.planYear())
                        .map(policy -> made.file(community, policy))
                        .toVector());
    Programme known =
        programme.facts().isEmpty() ? programme.with(made.facts(programme)) : programme;
    return known
        .with(new MadeUpForecasts(new Random(seed + 3), until).into(programme))
        .with(
            CaseBook.builder()
                .note(NOTE)
                .files(files)
                .specialPlans(made.specialPlans(programme))
                .ledger(books.ledger(programme.register().communities(), files))
                .investments(books.investments(programme.register().communities()))
                .budgets(
                    programme
                        .register()
                        .years()
                        .map(year -> new YearBudget(year, made.budget(files, programme, year))))
                .build());
  }

  /** A work of another department in every community of this year and the next. */
  private SpecialPlans specialPlans(Programme programme) {
    SpecialPlans.Builder plans = SpecialPlans.builder();
    for (Community community : programme.register().communities()) {
      int year = community.planYear();
      if (year >= until.getYear() && programme.policyFor(year).isValid()) {
        Seq<String> kinds = Coordination.under(programme.policyFor(year).get()).kinds();
        LocalDate start = LocalDate.of(year, Month.MAY, 10).plusDays(random.nextInt(20));
        plans.putCommunities(
            community.id(),
            CommunityWindow.builder()
                .window(DateRange.of(start, start.plusDays(150)))
                .pavedOn(start.plusDays(110))
                .build());
        LocalDate begins = start.plusDays(random.nextInt(140));
        plans.addWorks(
            SpecialWork.builder()
                .id("W" + community.id())
                .community(community.id())
                .kind(kinds.get(random.nextInt(kinds.size())))
                .underground(random.nextBoolean())
                .window(DateRange.of(begins, begins.plusDays(20)))
                .fundedOn(begins.minusDays(random.nextInt(40) - 5L))
                .build());
      }
    }
    return plans.build();
  }

  /** What lets a community in, but for one in fifteen. */
  private Map<String, Facts> facts(Programme programme) {
    Facts none =
        programme.policy().section(InclusionTable.class).orElseThrow().vocabulary().facts();
    return programme
        .register()
        .communities()
        .toLinkedMap(
            Community::id,
            community ->
                programme
                    .policyFor(community.planYear())
                    .map(policy -> facts(none, policy))
                    .getOrElse(none));
  }

  private Facts facts(Facts none, Policy policy) {
    Seq<String> exclusions = policy.get(Inclusion.EXCLUSIONS).required().words();
    Facts facts = none;
    for (String name : none.vocabulary().names()) {
      facts = facts.with(name, !exclusions.contains(name));
    }
    return random.nextInt(15) == 0 ? facts.with(exclusions.last(), true) : facts;
  }

  /** Half of what the year's communities cost. */
  private Money budget(Seq<CaseFile> files, Programme programme, int year) {
    Money cost =
        Money.sum(
            files
                .filter(
                    file ->
                        programme.register().find(file.community()).orElseThrow().planYear()
                            == year)
                .flatMap(file -> file.budget().stream().toList())
                .map(CommunityBudget::total));
    return cost.times(Fraction.of(1, 2));
  }

  private CaseFile file(Community community, Policy policy) {
    long households = community.households().orElse(40L);
    MadeUpEvidence evidence = new MadeUpEvidence(random, policy, households, until);
    CaseFile.Builder file =
        CaseFile.builder()
            .community(community.id())
            .neighbourhood(NEIGHBOURHOODS.get(random.nextInt(NEIGHBOURHOODS.size())).zh())
            .surveyed(surveyed(policy))
            .deficienciesKnown(random.nextInt(10) > 0)
            .consent(poll(households))
            .review(review(policy))
            .permitFacts(permitFacts(policy))
            .evidence(evidence.of(community.planYear()));
    WorkPlan works = works(policy);
    CommunityBudget budget = budget(policy, works, households);
    file.works(works).budget(budget).bills(money.bills(policy, budget, households));
    if (community.planYear() < until.getYear()) {
      file.settlement(money.settlement(policy, budget))
          .satisfaction(feedback(households))
          .management(management(policy, community.planYear()));
    }
    return file.build();
  }

  private Map<String, Boolean> surveyed(Policy policy) {
    return LinkedHashMap.ofEntries(
        ReservePool.under(policy)
            .channels()
            .map(channel -> Tuple.of(channel, random.nextInt(12) > 0)));
  }

  /** Most agree; one community in eight has not enough. */
  private Poll poll(long households) {
    long silent = share(households, 12);
    long against = share(households, random.nextInt(8) == 0 ? 3 : 14);
    long open = share(households - silent - against, 20);
    return Poll.counted(households, households - silent - against - open, against, open);
  }

  private Feedback feedback(long households) {
    long answers = households - share(households, 6);
    long dissatisfied = share(answers, random.nextInt(8) == 0 ? 3 : 12);
    long basically = share(answers - dissatisfied, 4);
    return Feedback.counted(
        households, answers - dissatisfied - basically, basically, dissatisfied);
  }

  /** Anything from nothing up to one part in so many. */
  private long share(long whole, int parts) {
    return whole <= 0 ? 0 : random.nextInt(Math.toIntExact(whole / parts) + 1);
  }

  private WorkPlan works(Policy policy) {
    Seq<WorkItem> items = policy.section(Catalogue.class).items();
    Seq<WorkItem> needed =
        items.filter(item -> item.workClass() == WorkClass.BASIC && random.nextInt(4) > 0);
    Seq<WorkItem> extra =
        items.filter(
            item ->
                item.workClass() != WorkClass.BASIC
                    && !item.is(WorkItem.Mark.SMART_SAFE)
                    && random.nextInt(6) == 0);
    boolean leavesOneOut = random.nextInt(6) == 0 && !needed.isEmpty();
    WorkPlan.Builder plan =
        WorkPlan.builder()
            .synchronised(true)
            .needed(needed.map(WorkItem::code).toSet())
            .chosen(
                (leavesOneOut ? needed.tail() : needed)
                    .appendAll(extra)
                    .map(WorkItem::code)
                    .toSet())
            .support(
                extra.toLinkedMap(
                    WorkItem::code, item -> Fraction.of(55 + random.nextInt(45), 100)));
    if (leavesOneOut && random.nextBoolean()) {
      plan.waivers(LinkedHashMap.of(needed.head().code(), "（虚构）原设施 2020 年已更新"));
    }
    return plan.build();
  }

  /** Most of what permits hang on does not apply to an old community; some of it is not known. */
  private Facts permitFacts(Policy policy) {
    Facts facts = Permits.under(policy).facts();
    for (String fact : facts.vocabulary().asked()) {
      Seq<String> words = facts.vocabulary().words(fact);
      int drawn = random.nextInt(20);
      if (drawn > 0) {
        facts =
            words.isEmpty()
                ? facts.with(fact, drawn > 16)
                : facts.saying(fact, words.get(drawn % words.size()));
      }
    }
    return facts;
  }

  private ReviewFile review(Policy policy) {
    Ranking ranking = Ranking.under(policy);
    return ReviewFile.builder()
        .urgency(ranking.firstTier() + random.nextInt(ranking.lastTier() - ranking.firstTier() + 1))
        .criteria(
            ranking
                .criteria()
                .toLinkedMap(name -> name, name -> Fraction.of(40 + random.nextInt(61), 100)))
        .build();
  }

  private CommunityBudget budget(Policy policy, WorkPlan works, long households) {
    FundingSplit split = FundingSplit.under(policy);
    return new CommunityBudget(
        policy
            .section(Catalogue.class)
            .items()
            .filter(item -> works.chosen().contains(item.code()))
            .map(item -> new FundedItem(item.code(), item.workClass(), amount(households))),
        new OtherMoney(
            split.contributors().toLinkedMap(who -> who, who -> amount(households / 4)),
            split.levels().toLinkedMap(who -> who, who -> amount(households))));
  }

  /** Some hundred yuan a household. */
  private Money amount(long households) {
    return Money.ofFen(Math.multiplyExact(households, 20_000L + random.nextInt(60_000)));
  }

  private ManagementFile management(Policy policy, int planYear) {
    LocalDate from = LocalDate.of(planYear, 12, 1).plusDays(random.nextInt(25));
    Facts bodies = Bodies.under(policy).facts();
    for (String body : bodies.vocabulary().names()) {
      int drawn = random.nextInt(20);
      if (drawn > 0) {
        bodies = bodies.with(body, drawn > 1);
      }
    }
    ManagementFile.Builder file = ManagementFile.builder().bodies(bodies);
    if (random.nextInt(8) > 0) {
      ManagedCommunity.Mode[] modes = ManagedCommunity.Mode.values();
      file.manager(new ManagedCommunity.Manager(modes[random.nextInt(modes.length)], from))
          .votePassed(random.nextInt(6) > 0)
          .services(
              policy
                  .get(Management.SERVICES)
                  .required()
                  .words()
                  .filter(service -> random.nextInt(9) > 0));
    }
    return file.build();
  }
}
