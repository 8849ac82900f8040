package org.openrenovation.core.json.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;

/** How decisions, findings and traces are written. */
public final class Views {
  /** A problem: where, what, the value, and what would be right in both languages. */
  public static final View<Problem> PROBLEM =
      ObjectView.<Problem>of()
          .with("path", Shapes.TEXT, Problem::path)
          .with("code", Shapes.ID, Problem::code)
          .with("value", Shapes.TEXT, Problem::value)
          .with(
              "message",
              Shapes.BILINGUAL,
              problem ->
                  new Text(problem.message(Locale.CHINESE), problem.message(Locale.ENGLISH)));

  /** A finding: code, subject, clause, the figures compared, and what it says in both languages. */
  public static final View<Finding> FINDING =
      ObjectView.<Finding>of()
          .with("code", Shapes.ID, Finding::code)
          .optional("subject", Shapes.ID, Finding::subject)
          .with("clause", Shapes.ID, finding -> finding.clause().id())
          .with(
              "figures",
              Shapes.viewByKey(Shapes.TEXT),
              finding -> finding.figures().mapValues(Text::en))
          .with("message", Shapes.BILINGUAL, finding -> message(finding.step()));

  private static final View<ParameterUse> USE =
      ObjectView.<ParameterUse>of()
          .with("id", Shapes.ID, ParameterUse::id)
          .nullable("value", Shapes.TEXT, use -> use.value().map(Text::en))
          .with("clause", Shapes.ID, use -> use.clause().id())
          .with("basis", Shapes.ID, use -> use.basis().name())
          .optional("from", Shapes.DATE, use -> use.validity().map(range -> range.from()));

  /** A trace: a step and those below it. */
  public static final View<Trace> TRACE = Shapes.view(new StepView(), Trace::root);

  private Views() {}

  /** A decision on a value of this type: the fields of the value, then its findings. */
  static <T> View<Decision<T>> decided(Class<T> type, ObjectView<T> value) {
    return new DecidedView<>(
        type,
        value,
        ObjectView.<Decision<T>>of()
            .all(value, Decision::value)
            .with("findings", Shapes.viewOf(FINDING), Decision::findings));
  }

  /** Three-valued truth: what is not known is absent, and so written as {@code null}. */
  static Optional<Boolean> known(Truth truth) {
    return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
  }

  private static Text message(Step step) {
    return new Text(step.message(Locale.CHINESE), step.message(Locale.ENGLISH));
  }

  /** A step; written by hand, since steps stand below steps. */
  private static final class StepView implements View<Step> {
    private static final ObjectView<Step> OWN =
        ObjectView.<Step>of()
            .with("test", Shapes.ID, Step::test)
            .with("code", Shapes.ID, Step::code)
            .optional("subject", Shapes.ID, Step::subject)
            .with("document", Shapes.ID, step -> step.clause().document())
            .with("clause", Shapes.ID, step -> step.clause().id())
            .with("state", Shapes.ID, step -> step.state().name())
            .with(
                "figures",
                Shapes.viewByKey(Shapes.TEXT),
                step -> step.figures().mapValues(Text::en))
            .with("message", Shapes.BILINGUAL, Views::message)
            .with("parameters", Shapes.viewOf(USE), Step::uses)
            .with("join", Shapes.ID, step -> step.join().name());

    @Override
    public JsonNode write(Step step) {
      ObjectNode written = (ObjectNode) OWN.write(step);
      written.set("steps", Shapes.viewOf(this).write(step.parts()));
      return written;
    }

    @Override
    public ObjectNode schema() {
      ObjectNode schema = OWN.schema();
      ((ObjectNode) schema.get("properties")).putObject("steps").put("type", "array");
      return schema;
    }
  }
}
