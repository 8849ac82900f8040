package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.OfficialCalendar;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.planning.pool.PoolEntry;
import org.openrenovation.core.policy.Policies;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.YearSpan;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.InclusionTable;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Outcome;

/**
 * A county's whole case (全县改造工作): the policy it works under, its communities, and what is recorded
 * of each, by id. What is not recorded is missing; nothing is made up for it.
 */
@Value.Immutable
public interface Programme extends Serializable {
  /** The policy document, any overlay laid over it. */
  PolicyDocument policy();

  /** The communities of the plan. */
  Register register();

  /**
   * What is known of a community for judging whether it is in, by its id; a community without an
   * entry has none of the facts.
   */
  Map<String, Facts> facts();

  /** China's official working calendar, as far as its years are known. */
  @Value.Default
  default OfficialCalendar calendar() {
    return WorkCalendar.china();
  }

  /** What is recorded of starts and completions. */
  @Value.Default
  default ProgressBook progress() {
    return ProgressBook.empty();
  }

  /** What is on file of the communities. */
  @Value.Default
  default CaseBook files() {
    return CaseBook.empty();
  }

  /** The crews of the county and its sites. */
  @Value.Default
  default WorksBook works() {
    return WorksBook.empty();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses records of a community that is not in the plan. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        unknown("facts", facts().keySet().toVector().sorted())
            .appendAll(Problem.below("progress", progress().problems(register())))
            .appendAll(Problem.below("files", files().problems(register())))
            .appendAll(Problem.below("works", works().problems(register()))));
  }

  private Seq<Problem> unknown(String path, Seq<String> ids) {
    return ids.filter(id -> register().find(id).isEmpty())
        .map(id -> Problem.at(path + "." + id, "id.unknown", id));
  }

  /** The policy as it stands for the plan of this year, or that none is in force. */
  default Validation<Seq<Problem>, Policy> policyFor(int planYear) {
    return new Policies(Vector.of(policy()))
        .forPlanYear(policy().jurisdiction(), planYear)
        .map(policy -> policy.with(calendar()));
  }

  /**
   * The policy for what is judged on a day and not by plan year, the county's books say: that of
   * the day's year, before the first plan year that of the first, after the last that of the last,
   * for books are audited when the works are over.
   */
  default Validation<Seq<Problem>, Policy> policyOn(LocalDate day) {
    YearSpan years = policy().planYears();
    return policyFor(Math.min(Math.max(day.getYear(), years.from()), years.to()));
  }

  /** The same county with these files in place of its own. */
  default Programme with(CaseBook files) {
    return of(policy(), facts(), progress(), files, works());
  }

  /** The same county under this document: an overlay laid over its own, say. */
  default Programme with(PolicyDocument policy) {
    return of(policy, facts(), progress(), files(), works());
  }

  /** The same county with this known of its communities. */
  default Programme with(Map<String, Facts> facts) {
    return of(policy(), facts, progress(), files(), works());
  }

  /** The same county with these starts and completions in place of its own. */
  default Programme with(ProgressBook progress) {
    return of(policy(), facts(), progress, files(), works());
  }

  /** The same county with these crews and sites in place of its own. */
  default Programme with(WorksBook works) {
    return of(policy(), facts(), progress(), files(), works);
  }

  private Programme of(
      PolicyDocument policy,
      Map<String, Facts> facts,
      ProgressBook progress,
      CaseBook files,
      WorksBook works) {
    return builder()
        .policy(policy)
        .register(register())
        .facts(facts)
        .calendar(calendar())
        .progress(progress)
        .files(files)
        .works(works)
        .build();
  }

  /** What is known of this community for judging whether it is in. */
  default CommunityFacts factsOf(Community community) {
    Facts none = policy().section(InclusionTable.class).orElseThrow().vocabulary().facts();
    return new CommunityFacts(facts().get(community.id()).getOrElse(none), community.builtYears());
  }

  /**
   * The communities as entries of the reserve pool (入库小区), judged under this policy: whether they
   * are in and whether enough residents agree follows from the facts and the polls.
   *
   * @param elsewhere what a neighbourhood is called that is not on file
   */
  default Seq<PoolEntry> pool(Policy policy, String elsewhere) {
    Inclusion inclusion = Inclusion.under(policy);
    Consent consent = Consent.under(policy);
    return register()
        .communities()
        .map(
            community -> {
              CaseFile file = files().of(community.id());
              return PoolEntry.builder()
                  .id(community.id())
                  .neighbourhood(file.neighbourhood().orElse(elsewhere))
                  .inclusion(inclusion.outcome(factsOf(community)).outcome())
                  .surveyed(file.surveyed())
                  .deficienciesKnown(file.deficienciesKnown())
                  .consentMet(
                      file.consent()
                          .map(poll -> consent.outcome(poll).outcome())
                          .filter(outcome -> outcome != Outcome.UNDETERMINED)
                          .map(outcome -> outcome == Outcome.MET))
                  .planYear(community.planYear())
                  .build();
            });
  }

  /** Builds a programme. */
  final class Builder extends ImmutableProgramme.Builder {}
}
