package org.openrenovation.core.json.function;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.Publicity;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Trace;
import org.openrenovation.core.json.document.EvidenceShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.GateStanding;
import org.openrenovation.core.project.GateState;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.Project;
import org.openrenovation.core.project.ProjectAt;
import org.openrenovation.core.project.Timeliness;

/** Functions of a project's gates. */
final class GateFunctions {
  /** Days of a notice: what the notice itself refuses is refused here. */
  private static final Shape<Long> NOTICE_DAYS =
      Shapes.COUNT.as(GateFunctions::noticeDays, days -> days);

  private static final View<Judged> GATE =
      ObjectView.<Judged>of()
          .with("state", Shapes.word(GateState.class), gate -> gate.standing.state())
          .nullable("passedOn", Shapes.DATE, gate -> gate.standing.passedOn())
          .nullable("due", Shapes.DATE, gate -> gate.standing.due())
          .with("standing", Shapes.word(Timeliness.class), gate -> gate.standing.standing())
          .with("findings", Shapes.viewOf(Views.FINDING), gate -> gate.findings);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          new JsonFunction<Input, Decision<GateBoard>>(
              "gates",
              GateFunctions::input,
              (policy, in) -> in.answer(policy),
              ObjectView.<Decision<GateBoard>>of()
                  .with("gates", Shapes.viewByKey(GATE), GateFunctions::judged)));

  private GateFunctions() {}

  /** A key of the input that stands in for a parameter of the policy. */
  private record Key(String name, String parameter, Shape<Value> shape) {}

  private static final Vector<Key> KEYS =
      Vector.of(
          new Key("warningDays", "gates.warning-days", count(Shapes.COUNT)),
          new Key("publicityDays", "publicity.days", count(NOTICE_DAYS)),
          new Key("rollOnRestDay", "publicity.roll-on-rest-day", flag()),
          new Key("objectionsBlock", "publicity.objections-block", flag()),
          new Key("calendar", Policy.CALENDAR.id(), word(CalendarFunctions.CALENDAR)),
          new Key("consentThreshold", "consent.inclusion.threshold", share()),
          new Key("coverageThreshold", "consultation.scheme.threshold", share()),
          new Key("satisfactionThreshold", "satisfaction.threshold", share()));

  /** The keys of the parameters that the policy has; the evidence has the keys of its gates. */
  private static Shape<Input> input(Policy policy) {
    ObjectShape.Fields<Input, Input> fields =
        ObjectShape.of(Input.class, Input::new)
            .required("planYear", Shapes.YEAR, in -> in.planYear, (in, year) -> in.planYear = year)
            .required("asOf", Shapes.DATE, in -> in.asOf, (in, day) -> in.asOf = day)
            .required(
                "evidence",
                EvidenceShape.of(policy),
                in -> in.evidence,
                (in, evidence) -> in.evidence = evidence)
            .optional(
                "policyFrom",
                Shapes.DATE,
                in -> in.policyFrom,
                (in, day) -> in.policyFrom = Optional.of(day));
    for (Key key : KEYS) {
      if (policy.document().parameter(key.parameter()).isPresent()) {
        fields =
            fields.optional(
                key.name(),
                key.shape(),
                in -> in.values.get(key.parameter()).toJavaOptional(),
                (in, value) -> in.values = in.values.put(key.parameter(), value));
      }
    }
    return fields.build(in -> in);
  }

  private static Shape<Value> count(Shape<Long> shape) {
    return shape.as(Value.Count::new, value -> ((Value.Count) value).number());
  }

  private static Shape<Value> flag() {
    return Shapes.FLAG.as(Value.Flag::new, value -> ((Value.Flag) value).yes());
  }

  private static Shape<Value> word(Shape<String> shape) {
    return shape.as(Value.Word::new, value -> ((Value.Word) value).word());
  }

  private static Shape<Value> share() {
    return Shapes.SHARE.as(Value.Ratio::new, value -> ((Value.Ratio) value).share());
  }

  private static Long noticeDays(Long days) {
    try {
      return new Publicity(days, Publicity.Counting.CALENDAR, false).days();
    } catch (RefusedException refused) {
      throw new RefusedException(
          refused
              .problems()
              .map(problem -> Problem.at("", problem.code(), problem.value()).with("least", "1")));
    }
  }

  /** Each gate with the findings below its own step. */
  private static Map<String, Judged> judged(Decision<GateBoard> decision) {
    Map<String, Step> steps =
        LinkedHashMap.ofEntries(
            decision.trace().root().parts().map(step -> Tuple.of(step.subject().orElse(""), step)));
    return decision
        .value()
        .gates()
        .map(
            (id, standing) ->
                Tuple.of(
                    id,
                    new Judged(
                        standing,
                        steps
                            .get(id)
                            .map(step -> new Trace(step).findings())
                            .getOrElse(Vector.empty()))));
  }

  private record Judged(GateStanding standing, Seq<Finding> findings) {}

  private static final class Input {
    private int planYear;
    private LocalDate asOf = LocalDate.EPOCH;
    private Map<String, Seq<Evidence>> evidence = LinkedHashMap.empty();
    private Optional<LocalDate> policyFrom = Optional.empty();
    private Map<String, Value> values = LinkedHashMap.empty();

    private Validation<Seq<Problem>, Decision<GateBoard>> answer(Policy policy) {
      Policy laid =
          values.foldLeft(policy, (under, value) -> under.with(Overlay.of(value._1, value._2)));
      Gates gates = Gates.under(laid, policyFrom);
      ProjectAt at = new ProjectAt(new Project("", planYear, evidence), asOf);
      Seq<Problem> problems = gates.problems(at);
      return problems.isEmpty() ? Validation.valid(gates.decide(at)) : Validation.invalid(problems);
    }
  }
}
