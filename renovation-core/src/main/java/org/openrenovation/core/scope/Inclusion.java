package org.openrenovation.core.scope;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.All;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Condition;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Is;
import org.openrenovation.core.explain.Judged;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Telling;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Which communities are renovated (改造范围, clause 2.1), and how far central money supports them
 * (3.1).
 *
 * <p>A community is EXCLUDED where one exclusion holds or one required fact is false, INCLUDED
 * where all required facts hold and no exclusion can, else UNDETERMINED, naming each fact that
 * could still change it. A missing fact is neither yes nor no: where residents' willingness and the
 * urban-village question are open and the other six facts speak for it, both are named and nothing
 * is decided.
 */
public final class Inclusion implements Rule<CommunityFacts, Inclusion.Verdict> {
  /** The facts that must hold. */
  public static final ParameterId<Value.Words> REQUIRED = ParameterId.words("inclusion.required");

  /** The facts that exclude. */
  public static final ParameterId<Value.Words> EXCLUSIONS =
      ParameterId.words("inclusion.exclusions");

  /** The last built year of the group that central money is mainly for. */
  public static final ParameterId<Value.Count> KEY_YEAR = BuiltYears.KEY_YEAR;

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.<ParameterId<?>>of(REQUIRED, EXCLUSIONS).appendAll(BuiltYears.PARAMETERS);

  private static final long serialVersionUID = 1L;

  private final Clause clause;
  private final Vocabulary vocabulary;
  private final Condition condition;
  private final BuiltYears years;

  private Inclusion(Clause clause, Vocabulary vocabulary, Condition condition, BuiltYears years) {
    this.clause = clause;
    this.vocabulary = vocabulary;
    this.condition = condition;
    this.years = years;
  }

  /** The test of inclusion as this policy has it. */
  public static Inclusion under(Policy policy) {
    InclusionTable table = policy.section(InclusionTable.class);
    Vocabulary vocabulary = table.vocabulary();
    Setting<Value.Words> required = policy.get(REQUIRED);
    Setting<Value.Words> exclusions = policy.get(EXCLUSIONS);
    Clause clause = required.use().clause();
    Vector<Condition> tests =
        required
            .required()
            .words()
            .toVector()
            .map(fact -> test(table, vocabulary, fact, true, required.use()))
            .appendAll(
                exclusions
                    .required()
                    .words()
                    .map(fact -> test(table, vocabulary, fact, false, exclusions.use())));
    return new Inclusion(
        clause, vocabulary, All.of("inclusion.facts", clause, tests), BuiltYears.under(policy));
  }

  private static Condition test(
      InclusionTable table, Vocabulary vocabulary, String fact, boolean wanted, ParameterUse use) {
    FactEntry entry = table.tested(fact);
    Telling.Builder told =
        Telling.builder()
            .test("inclusion." + fact)
            .failedCode(entry.finding().orElseThrow())
            .missingCode("inclusion.missing-fact")
            .clause(use.clause())
            .name(entry.name())
            .addUses(use);
    entry.wording().ifPresent(told::failedWording);
    return Is.of(vocabulary, fact, wanted, told.build());
  }

  /** No fact known yet; the names are the policy's. */
  public Facts facts() {
    return vocabulary.facts();
  }

  @Override
  public String code() {
    return "inclusion";
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public Verdict judge(CommunityFacts community, Steps steps) {
    Truth facts = condition.judge(community.facts(), steps);
    Truth limit = years.withinLimit(community.builtYears(), steps);
    Outcome outcome =
        switch (facts.and(limit)) {
          case TRUE -> Outcome.INCLUDED;
          case FALSE -> Outcome.EXCLUDED;
          case UNKNOWN -> Outcome.UNDETERMINED;
        };
    return new Verdict(outcome, years.centralSupport(community.builtYears(), steps));
  }

  /** Whether a community is in. */
  public enum Outcome {
    /** In (纳入改造范围). */
    INCLUDED,
    /** Not in (不纳入改造范围). */
    EXCLUDED,
    /** A fact is missing that could decide it (无法认定). */
    UNDETERMINED
  }

  /** How far central money supports a community (中央补助支持). */
  public enum CentralSupport {
    /** Of the group it is mainly for (重点支持). */
    KEY,
    /** It may be supported (适当支持). */
    DISCRETIONARY,
    /** Its built years are not known. */
    UNDETERMINED
  }

  /**
   * The two answers, of which the second looks at the built years alone.
   *
   * @param outcome whether it is in
   * @param centralSupport how far central money supports it, whatever the outcome
   */
  public record Verdict(Outcome outcome, CentralSupport centralSupport)
      implements Judged, Serializable {}
}
