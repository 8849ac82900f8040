package org.openrenovation.core.approval;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.policy.Value;

/**
 * Which permits a project needs before it starts, and which fall away (审批手续, clauses 4.1, 2.4.3,
 * 2.4.4, 4.4).
 *
 * <p>One fact that forbids a waiver makes the permit REQUIRED, whatever is not known: where the
 * structure is touched, drawings are reviewed, low risk or not. A permit is UNDETERMINED only while
 * a missing fact could still change it, and names those facts.
 */
public final class Permits implements Rule<Facts, Permits.Result> {
  /** The key of the policy's table. */
  public static final String KEY = "permits";

  /** What the start needs whatever the facts (开工前必办手续). */
  public static final ParameterId<Value.Words> BEFORE_START =
      ParameterId.words("permits.before-start");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(BEFORE_START);

  private static final long serialVersionUID = 1L;
  private static final Seq<String> WORDS =
      Vector.of(State.REQUIRED, State.WAIVED, State.NOT_APPLICABLE).map(State::name);

  private final BoundTable table;

  private Permits(BoundTable table) {
    this.table = table;
  }

  /**
   * The permits of this policy.
   *
   * @throws RefusedException where the table leaves a gap or contradicts itself, a permit has no
   *     unit in charge, or one that the start always needs may fall away: a checked document never
   *     does
   */
  public static Permits under(Policy policy) {
    BoundTable table = BoundTable.of(policy, KEY, "permit", line -> WORDS);
    Seq<TableLine> lines = policy.section(FactTable.class, KEY).lines();
    Seq<Problem> problems =
        lines
            .zipWithIndex()
            .filter(line -> line._1.inCharge().isEmpty())
            .map(line -> Problem.at("lines[" + line._2 + "].inCharge", "field.missing"))
            .appendAll(
                policy
                    .get(BEFORE_START)
                    .required()
                    .words()
                    .flatMap(permit -> notAlways(table, permit)));
    RefusedException.throwIfAny(Problem.below("sections." + KEY, problems));
    return new Permits(table);
  }

  private static Seq<Problem> notAlways(BoundTable table, String permit) {
    return table
        .lines()
        .get(permit)
        .filter(line -> line.isAlways(State.REQUIRED.name()))
        .map(line -> Vector.<Problem>empty())
        .getOrElse(() -> Vector.of(Problem.at("lines", "permit.not-always", permit)));
  }

  /** No fact known yet; the names are the policy's. */
  public Facts facts() {
    return table.vocabulary().facts();
  }

  @Override
  public String code() {
    return "permits";
  }

  @Override
  public Clause clause() {
    return table.clause();
  }

  @Override
  public Result judge(Facts facts, Steps steps) {
    return new Result(table.judge(facts, steps, State.class));
  }

  /** Whether a permit is needed. */
  public enum State {
    /** It is (应当办理). */
    REQUIRED,
    /** The clause lets it fall away (无需办理). */
    WAIVED,
    /** There is nothing that it would be for (不涉及). */
    NOT_APPLICABLE,
    /** A fact is missing that could still change it (无法认定). */
    UNDETERMINED
  }

  /**
   * The permits.
   *
   * @param permits by permit, in the order of the table
   */
  public record Result(Map<String, Answer<State>> permits) implements Shown, Serializable {
    /** The permits that are so, in the order of the table: what a start must wait for, say. */
    public Seq<String> that(State state) {
      return permits.filter(entry -> entry._2.state() == state).keySet().toVector();
    }

    @Override
    public Text shown() {
      return Messages.both(
          "permit.result",
          LinkedHashMap.of(
                  "required", State.REQUIRED,
                  "waived", State.WAIVED,
                  "open", State.UNDETERMINED)
              .mapValues(state -> Text.same(Integer.toString(that(state).size()))));
    }
  }
}
