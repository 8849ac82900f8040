package org.openrenovation.core.oversight;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Policy;

/**
 * What looks wrong in a plan's own figures (数据质量提示, annex 3): warnings only, nothing is merged or
 * refused.
 *
 * <p>Two rows that agree in place, built years, buildings, households and area may be one community
 * entered twice: 国土局住宅楼 (2022) and 建行住宅楼 (2025) do. A building younger than its plan year, and a
 * year whose rows are not as many as its target, are told too; so is a total of the table's own
 * that its rows do not add up to.
 */
public final class Lint implements Rule<PlanRows, Lint.Outcome> {
  private static final long serialVersionUID = 1L;

  private final Clause clause;

  private Lint(Clause clause) {
    this.clause = clause;
  }

  /** The warnings, citing the clause that sets this policy's targets. */
  public static Lint under(Policy policy) {
    return new Lint(policy.get(Assessment.TARGETS).use().clause());
  }

  @Override
  public String code() {
    return "lint";
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public Outcome judge(PlanRows plan, Steps steps) {
    Seq<Community> rows = plan.rows().communities();
    int warnings =
        builtAfterPlan(rows, steps)
            + twins(rows, steps)
            + targets(plan, steps)
            + totals(plan, steps);
    return warnings == 0 ? Outcome.CLEAN : Outcome.WARNINGS;
  }

  private int builtAfterPlan(Seq<Community> rows, Steps steps) {
    Seq<Community> later =
        rows.filter(row -> row.builtYears().exists(year -> year > row.planYear()));
    later.forEach(
        row ->
            steps.tell(
                () ->
                    warning("data.built-after-plan", row.id())
                        .figure("name", row.name())
                        .figure("actual", row.builtYears().max().get())
                        .figure("required", row.planYear())
                        .build()));
    return later.size();
  }

  private int twins(Seq<Community> rows, Steps steps) {
    Map<Seq<Object>, Seq<Community>> alike = HashMap.empty();
    int pairs = 0;
    for (Community row : rows) {
      Optional<Seq<Object>> traits = traits(row);
      if (traits.isPresent()) {
        Seq<Community> before = alike.get(traits.get()).getOrElse(Vector.empty());
        before.forEach(other -> steps.tell(() -> twin(other, row)));
        pairs += before.size();
        alike = alike.put(traits.get(), before.append(row));
      }
    }
    return pairs;
  }

  /**
   * What two rows must have in common; absent where a figure is missing, so that there is nothing
   * to compare.
   */
  private static Optional<Seq<Object>> traits(Community row) {
    boolean complete =
        row.location().isPresent()
            && !row.builtYears().isEmpty()
            && row.buildings().isPresent()
            && row.households().isPresent()
            && row.area().isPresent();
    return complete
        ? Optional.of(
            Vector.of(
                row.location().get(),
                TreeSet.ofAll(row.builtYears()),
                row.buildings().get(),
                row.households().get(),
                row.area().get()))
        : Optional.empty();
  }

  private Step twin(Community one, Community other) {
    Seq<String> ids = Vector.of(one.id(), other.id()).sorted();
    Seq<String> names = Vector.of(one.name(), other.name());
    return warning("data.possible-twin", ids.mkString("/"))
        .figure("names", new Text(names.mkString("、"), names.mkString(", ")))
        .build();
  }

  private int targets(PlanRows plan, Steps steps) {
    if (plan.targets().isEmpty()) {
      return 0;
    }
    Map<Integer, Long> targets = plan.targets().get();
    Seq<Integer> years = TreeSet.ofAll(plan.rows().years()).addAll(targets.keySet()).toVector();
    Seq<Integer> missed =
        years.filter(year -> plan.rows().of(year).size() != targets.get(year).getOrElse(0L));
    missed.forEach(
        year ->
            steps.tell(
                () ->
                    warning("data.target-mismatch", year.toString())
                        .figure("actual", plan.rows().of(year).size())
                        .figure("required", targets.get(year).getOrElse(0L))
                        .build()));
    return missed.size();
  }

  private int totals(PlanRows plan, Steps steps) {
    Seq<StatedTotals.Mismatch> wrong = StatedTotals.mismatches(plan);
    wrong.forEach(
        total ->
            steps.tell(
                () ->
                    warning("data.total-mismatch", total.place())
                        .figure("measure", total.measure())
                        .figure("actual", total.stated())
                        .figure("required", total.sum())
                        .build()));
    return wrong.size();
  }

  private Step.Builder warning(String code, String subject) {
    return Step.builder()
        .test(code)
        .code(code)
        .subject(subject)
        .clause(clause)
        .state(Truth.TRUE)
        .isNote(true);
  }

  /** Whether anything was to be told. */
  public enum Outcome {
    /** Nothing (未发现问题). */
    CLEAN,
    /** See the findings (有提示). */
    WARNINGS
  }
}
