package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.function.LongFunction;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.base.Threshold;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Judged;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether the owners' vote passes (业主共同决定, clause 2.8, Civil Code art. 278): enough of them take
 * part, and enough are for it, each by area and by persons.
 *
 * <p>Three owners of 90 m² each, two of them present and for it: two thirds take part, which is
 * enough, and all who take part agree. Half of those taking part is not 过半数. Where nobody takes
 * part nothing passes, whatever the rule.
 */
public final class OwnersVote implements Rule<Owners, OwnersVote.Result> {
  /** Who must take part in a general matter. */
  public static final ParameterId<Value.Ratio> GENERAL_QUORUM = ratio("vote.general.quorum");

  /** Who must be for a general matter: more than this. */
  public static final ParameterId<Value.Ratio> GENERAL_APPROVAL = ratio("vote.general.approval");

  /** Who must take part in a special matter. */
  public static final ParameterId<Value.Ratio> SPECIAL_QUORUM = ratio("vote.special.quorum");

  /** Who must be for a special matter: at least this. */
  public static final ParameterId<Value.Ratio> SPECIAL_APPROVAL = ratio("vote.special.approval");

  /** Whether who abstains takes part. */
  public static final ParameterId<Value.Word> ABSTENTION =
      ParameterId.word("vote.abstention", "PARTICIPATES", "ABSENT");

  /** Who is one person: an owner, or each part that one owns. */
  public static final ParameterId<Value.Word> PERSON =
      ParameterId.word("vote.person", "OWNER", "PART");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.of(
          GENERAL_QUORUM, GENERAL_APPROVAL, SPECIAL_QUORUM, SPECIAL_APPROVAL, ABSTENTION, PERSON);

  private static final long serialVersionUID = 1L;

  private final BallotRule rule;
  private final Setting<Value.Word> person;
  private final Terms quorum;
  private final Terms approval;

  private OwnersVote(BallotRule rule, Setting<Value.Word> person, Terms quorum, Terms approval) {
    this.rule = rule;
    this.person = person;
    this.quorum = quorum;
    this.approval = approval;
  }

  /** The vote on such a matter as this policy has it. */
  public static OwnersVote under(Policy policy, Matter matter) {
    boolean special = matter == Matter.SPECIAL;
    Setting<Value.Ratio> quorum = policy.get(special ? SPECIAL_QUORUM : GENERAL_QUORUM);
    Setting<Value.Ratio> approval = policy.get(special ? SPECIAL_APPROVAL : GENERAL_APPROVAL);
    Setting<Value.Word> abstention = policy.get(ABSTENTION);
    BallotRule rule =
        BallotRule.builder()
            .quorum(quorum.value().map(value -> Threshold.atLeast(value.share())))
            .approval(approval.value().map(value -> new Threshold(value.share(), special)))
            .base(BallotRule.Base.PARTICIPANTS)
            .abstention(BallotRule.Abstention.valueOf(abstention.required().word()))
            .build();
    return new OwnersVote(
        rule,
        policy.get(PERSON),
        new Terms(quorum.use().clause(), Vector.of(quorum.use(), abstention.use())),
        new Terms(approval.use().clause(), Vector.of(approval.use())));
  }

  /** The vote by a rule of the caller's own; from this policy it has who is one person. */
  public static OwnersVote under(Policy policy, BallotRule rule) {
    Setting<Value.Word> person = policy.get(PERSON);
    Terms own = new Terms(person.use().clause(), Vector.empty());
    return new OwnersVote(rule, person, own, own);
  }

  @Override
  public String code() {
    return "vote";
  }

  @Override
  public Clause clause() {
    return person.use().clause();
  }

  @Override
  public Result judge(Owners owners, Steps steps) {
    boolean byPart = person.required().word().equals("PART");
    long[] areas = new long[Owner.Choice.values().length];
    long[] persons = new long[areas.length];
    for (Owner owner : owners.owners()) {
      int choice = owner.choice().ordinal();
      areas[choice] = Math.addExact(areas[choice], owner.hundredths());
      persons[choice] += byPart ? owner.areas().size() : 1;
    }
    Measure quorumArea = Measure.of(present(areas), all(areas), rule.quorum());
    Measure quorumPersons = Measure.of(present(persons), all(persons), rule.quorum());
    Measure approvalArea = approved(areas);
    Measure approvalPersons = approved(persons);
    Truth somebody = Truth.of(present(persons) > 0);
    Truth passed =
        somebody
            .and(quorumArea.isMet())
            .and(quorumPersons.isMet())
            .and(approvalArea.isMet())
            .and(approvalPersons.isMet());
    if (steps.isListening()) {
      steps.tell(somebody(somebody, persons));
      steps.tell(step("vote.quorum-area", quorumArea, quorum, OwnersVote::squareMetres));
      steps.tell(step("vote.quorum-persons", quorumPersons, quorum, Long::toString));
      steps.tell(step("vote.approval-area", approvalArea, approval, OwnersVote::squareMetres));
      steps.tell(step("vote.approval-persons", approvalPersons, approval, Long::toString));
    }
    return new Result(quorumArea, quorumPersons, approvalArea, approvalPersons, passed);
  }

  private Measure approved(long[] votes) {
    return Measure.of(
        votes[Owner.Choice.FOR.ordinal()],
        rule.base() == BallotRule.Base.ALL ? all(votes) : present(votes),
        rule.approval());
  }

  private long present(long[] votes) {
    long decided =
        Math.addExact(votes[Owner.Choice.FOR.ordinal()], votes[Owner.Choice.AGAINST.ordinal()]);
    return rule.abstention() == BallotRule.Abstention.PARTICIPATES
        ? Math.addExact(decided, votes[Owner.Choice.ABSTAIN.ordinal()])
        : decided;
  }

  private static long all(long[] votes) {
    long sum = 0;
    for (long part : votes) {
      sum = Math.addExact(sum, part);
    }
    return sum;
  }

  private Step somebody(Truth somebody, long[] persons) {
    return Step.builder()
        .test("vote.participants")
        .code(somebody == Truth.TRUE ? "vote.present" : "vote.nobody-present")
        .clause(person.use().clause())
        .state(somebody)
        .figure("actual", present(persons))
        .figure("whole", all(persons))
        .addUses(person.use())
        .build();
  }

  private Step step(String test, Measure measure, Terms terms, LongFunction<String> written) {
    if (measure.isMet() == Truth.UNKNOWN) {
      ParameterUse unset = terms.uses.head();
      return Step.builder()
          .test(test)
          .code("policy.unset")
          .subject(unset.id())
          .clause(terms.clause)
          .state(Truth.UNKNOWN)
          .figure("name", unset.name())
          .uses(terms.uses)
          .build();
    }
    Text required =
        Text.same(measure.required().map(Threshold::share).orElse(Fraction.ZERO).toString());
    return new MeasureStep(test, test + ".missed", terms.clause, required, written, terms.uses)
        .of(measure);
  }

  private static String squareMetres(long hundredths) {
    return Area.ofHundredths(hundredths).toString();
  }

  private static ParameterId<Value.Ratio> ratio(String id) {
    return ParameterId.of(id, Value.Ratio.class);
  }

  /** Where a threshold comes from. */
  private record Terms(Clause clause, Seq<ParameterUse> uses) implements Serializable {}

  /** What is voted on. */
  public enum Matter {
    /** A matter that more than half decide: a property manager, say (一般事项). */
    GENERAL,
    /**
     * Raising the maintenance fund, rebuilding, changing the use of common parts (特别事项): three
     * quarters decide.
     */
    SPECIAL
  }

  /** Whether the vote passes. */
  public enum Passage {
    /** It passes (通过). */
    PASSED,
    /** It does not (未通过). */
    NOT_PASSED,
    /** The policy leaves a threshold unset that could decide it (无法认定). */
    UNDETERMINED
  }

  /**
   * The four tests and what follows from them (表决结果); areas in hundredths of a square metre.
   *
   * @param quorumArea area taking part, of all
   * @param quorumPersons persons taking part, of all
   * @param approvalArea area for it, of the rule's base
   * @param approvalPersons persons for it, of the rule's base
   * @param passed whether all four are met, and somebody took part
   */
  public record Result(
      Measure quorumArea,
      Measure quorumPersons,
      Measure approvalArea,
      Measure approvalPersons,
      Truth passed)
      implements Judged, Serializable {
    @Override
    public Passage outcome() {
      return switch (passed) {
        case TRUE -> Passage.PASSED;
        case FALSE -> Passage.NOT_PASSED;
        case UNKNOWN -> Passage.UNDETERMINED;
      };
    }
  }
}
