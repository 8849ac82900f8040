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
import org.openrenovation.core.policy.Policy;

/**
 * Which market models fit a community (市场化改造模式, clauses 2.6 and 3.5). Whether a fitting one pays is
 * another question.
 *
 * <p>A franchise or space to build will do for the owners' bundle (R33): where the space is there,
 * the franchise need not be known.
 */
public final class ModelChoice implements Rule<Facts, ModelChoice.Result> {
  /** The key of the policy's table. */
  public static final String KEY = "marketModels";

  private static final long serialVersionUID = 1L;
  private static final Seq<String> WORDS =
      Vector.of(State.FITS, State.DOES_NOT_FIT).map(State::name);

  private final BoundTable table;

  private ModelChoice(BoundTable table) {
    this.table = table;
  }

  /**
   * The models of this policy.
   *
   * @throws org.openrenovation.core.base.RefusedException where the table leaves a gap or
   *     contradicts itself: a checked document never does
   */
  public static ModelChoice under(Policy policy) {
    return new ModelChoice(BoundTable.of(policy, KEY, "model", line -> WORDS));
  }

  /** No fact known yet; the names are the policy's. */
  public Facts facts() {
    return table.vocabulary().facts();
  }

  @Override
  public String code() {
    return "modelChoice";
  }

  @Override
  public Clause clause() {
    return table.clause();
  }

  @Override
  public Result judge(Facts facts, Steps steps) {
    return new Result(table.judge(facts, steps, State.class));
  }

  /** Whether a model fits. */
  public enum State {
    /** It does (适用). */
    FITS,
    /** It does not (不适用). */
    DOES_NOT_FIT,
    /** A fact is missing that could still change it (无法认定). */
    UNDETERMINED
  }

  /**
   * The models.
   *
   * @param models by model, in the order of the table
   */
  public record Result(Map<String, Answer<State>> models) implements Shown, Serializable {
    /** The models that are so, in the order of the table. */
    public Seq<String> that(State state) {
      return models.filter(entry -> entry._2.state() == state).keySet().toVector();
    }

    @Override
    public Text shown() {
      return Messages.both(
          "model.result",
          LinkedHashMap.of(
                  "all", models.size(),
                  "fits", that(State.FITS).size(),
                  "open", that(State.UNDETERMINED).size())
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
