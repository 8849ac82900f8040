package org.openrenovation.core.approval;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * How stock land in and around a community may be used (土地支持政策, clause 4.3): whether it may be, at
 * what price, and what has to be registered.
 *
 * <p>Where the use is not allowed no price arises; where the right-holder has not been asked, both
 * are open and name that fact alone.
 */
public final class LandUse implements Rule<Facts, LandUse.Result> {
  /** The key of the policy's table. */
  public static final String KEY = "landUse";

  /** The kinds of land inside a community for which no price is asked (可不增收土地价款). */
  public static final ParameterId<Value.Words> PRICE_WAIVER =
      ParameterId.words("land.price-waiver");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(PRICE_WAIVER);

  private static final long serialVersionUID = 1L;
  private static final Seq<String> WORDS =
      Vector.of(State.values()).remove(State.UNDETERMINED).map(State::name);

  private final BoundTable table;

  private LandUse(BoundTable table) {
    this.table = table;
  }

  /**
   * The rules on land of this policy.
   *
   * @throws org.openrenovation.core.base.RefusedException where the table leaves a gap or
   *     contradicts itself: a checked document never does
   */
  public static LandUse under(Policy policy) {
    return new LandUse(BoundTable.of(policy, KEY, "land", line -> WORDS));
  }

  /** No fact known yet; the names are the policy's. */
  public Facts facts() {
    return table.vocabulary().facts();
  }

  @Override
  public String code() {
    return "landUse";
  }

  @Override
  public Clause clause() {
    return table.clause();
  }

  @Override
  public Result judge(Facts facts, Steps steps) {
    return new Result(table.judge(facts, steps, State.class));
  }

  /** What a rule on land says. */
  public enum State {
    /** The land may be used (允许利用). */
    ALLOWED,
    /** It may not (不允许利用). */
    NOT_ALLOWED,
    /** No price is asked (不增收土地价款). */
    WAIVED,
    /** A price is asked (应当缴纳). */
    DUE,
    /** For the time being it is not done (暂不办理). */
    DEFERRED,
    /** It is to be done (应当办理). */
    REQUIRED,
    /** What was added is to be registered (应当登记). */
    TO_BE_REGISTERED,
    /** The question does not arise (不涉及). */
    NOT_APPLICABLE,
    /** A fact is missing that could still change it (无法认定). */
    UNDETERMINED
  }

  /**
   * The rules.
   *
   * @param rules by rule, in the order of the table
   */
  public record Result(Map<String, Answer<State>> rules) implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "land.result",
          LinkedHashMap.of(
                  "all", rules.size(),
                  "open", rules.values().count(answer -> answer.state() == State.UNDETERMINED))
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
