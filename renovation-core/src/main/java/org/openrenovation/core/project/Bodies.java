package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.All;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Condition;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Is;
import org.openrenovation.core.explain.Join;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Telling;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether the bodies that work as one are in place (“六位一体”, clause 2.7; 社区—园长—楼长, 2.4.1).
 *
 * <p>One absent body makes a community INCOMPLETE, whatever is not known; an unknown one is named
 * all the same.
 */
public final class Bodies implements Rule<BodiesReview, Bodies.Result> {
  /** The bodies. */
  public static final ParameterId<Value.Words> BODIES = ParameterId.words("bodies.six");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(BODIES);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> bodies;
  private final Vocabulary vocabulary;
  private final Condition condition;

  private Bodies(Setting<Value.Words> bodies, Vocabulary vocabulary, Condition condition) {
    this.bodies = bodies;
    this.vocabulary = vocabulary;
    this.condition = condition;
  }

  /** The bodies that this policy asks for. */
  public static Bodies under(Policy policy) {
    Setting<Value.Words> bodies = policy.get(BODIES);
    Clause clause = bodies.use().clause();
    Names texts = new Names(policy.document());
    Seq<String> names = bodies.required().words();
    Vocabulary vocabulary = Vocabulary.of(names);
    Vector<Condition> tests =
        names
            .toVector()
            .map(
                name ->
                    Is.of(
                        vocabulary,
                        name,
                        true,
                        Telling.builder()
                            .test("bodies." + name)
                            .failedCode("bodies.absent")
                            .failedNamesFact(true)
                            .missingCode("bodies.unknown")
                            .clause(clause)
                            .name(texts.of(name))
                            .addUses(bodies.use())
                            .build()));
    return new Bodies(bodies, vocabulary, All.of("bodies.all", clause, tests));
  }

  /** Nothing known yet of the bodies; the names are the policy's. */
  public Facts facts() {
    return vocabulary.facts();
  }

  @Override
  public String code() {
    return "bodies";
  }

  @Override
  public Clause clause() {
    return bodies.use().clause();
  }

  @Override
  public Result judge(BodiesReview review, Steps steps) {
    Map<String, Verdict> verdicts = LinkedHashMap.empty();
    for (BodiesReview.CommunityBodies community : review.communities()) {
      Steps inner = steps.inner();
      Truth all = condition.judge(community.bodies(), inner);
      steps.tell(() -> step(community.id(), all, inner.told()));
      verdicts = verdicts.put(community.id(), verdict(all, community.bodies()));
    }
    return new Result(verdicts);
  }

  private Verdict verdict(Truth all, Facts facts) {
    Outcome outcome =
        switch (all) {
          case TRUE -> Outcome.COMPLETE;
          case FALSE -> Outcome.INCOMPLETE;
          case UNKNOWN -> Outcome.UNDETERMINED;
        };
    return new Verdict(outcome, named(facts, Optional.of(false)), named(facts, Optional.empty()));
  }

  private Seq<String> named(Facts facts, Optional<Boolean> known) {
    return vocabulary.names().filter(name -> facts.get(name).equals(known)).sorted().toVector();
  }

  private Step step(String community, Truth all, Seq<Step> parts) {
    return Step.builder()
        .test("bodies.community")
        .code(
            switch (all) {
              case TRUE -> "bodies.complete";
              case FALSE -> "bodies.incomplete";
              case UNKNOWN -> "bodies.undetermined";
            })
        .subject(community)
        .clause(clause())
        .state(all)
        .join(Join.EACH)
        .parts(parts)
        .build();
  }

  /** Whether the bodies of a community are in place. */
  public enum Outcome {
    /** All are (健全). */
    COMPLETE,
    /** One at least is not (不健全). */
    INCOMPLETE,
    /** None is known to be absent, not all are known (无法认定). */
    UNDETERMINED
  }

  /**
   * The bodies of one community.
   *
   * @param outcome whether all are in place
   * @param absent those that are not, by name
   * @param unknown those of which it is not known, by name, whatever the outcome
   */
  public record Verdict(Outcome outcome, Seq<String> absent, Seq<String> unknown)
      implements Serializable {}

  /**
   * The verdicts.
   *
   * @param communities by community, in the order of the review
   */
  public record Result(Map<String, Verdict> communities) implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "bodies.result",
          LinkedHashMap.of(
                  "all", communities.size(),
                  "complete", communities.values().count(one -> one.outcome() == Outcome.COMPLETE))
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
