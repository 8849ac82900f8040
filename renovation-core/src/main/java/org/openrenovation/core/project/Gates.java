package org.openrenovation.core.project;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * Where a project stands, gate by gate (项目节点, clauses 2.3.3 and 2.4): derived from its evidence for
 * any day, never stored. The gates are the policy's own data.
 *
 * <p>A gate whose evidence dates from before a prerequisite's was complete has FAILED, whatever
 * else it has; one whose prerequisite is not passed is WAITING; one of which something recorded
 * does not suffice has FAILED; one that lacks something is OPEN; else it is PASSED. A survey in
 * which 25 of 32 households agree has failed 4/5 by one household, and what follows waits.
 */
public final class Gates implements Rule<ProjectAt, GateBoard> {
  /** The days before a due date that warn. */
  public static final ParameterId<Value.Count> WARNING_DAYS =
      ParameterId.of("gates.warning-days", Value.Count.class);

  /** The parameters that it reads beside those that the policy's gates name. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(WARNING_DAYS);

  private static final long serialVersionUID = 1L;

  private final GatePlan plan;
  private final Vector<BoundGate> gates;
  private final Clause clause;

  private Gates(GatePlan plan, Vector<BoundGate> gates, Clause clause) {
    this.plan = plan;
    this.gates = gates;
    this.clause = clause;
  }

  /** The gates of this policy; what was due before it was in force is told, never overdue (R24). */
  public static Gates under(Policy policy) {
    return under(policy, Optional.of(policy.document().inForce().from()));
  }

  /**
   * The gates of this policy.
   *
   * @param policyFrom the first day of the policy; absent where due dates before it are judged like
   *     all others
   * @throws org.openrenovation.core.base.RefusedException where a gate names a parameter or clause
   *     that the document does not have
   */
  public static Gates under(Policy policy, Optional<LocalDate> policyFrom) {
    GatePlan plan = policy.section(GatePlan.class);
    Vector<BoundGate> gates = new GateBinding(policy, policyFrom).bind(plan);
    return new Gates(plan, gates, policy.clause(plan.gates().head().clauses().head()));
  }

  /** The gates as the policy has them. */
  public GatePlan plan() {
    return plan;
  }

  /**
   * Everything that keeps this project from being judged: evidence of a gate or key that the plan
   * does not have, or in another form; a part above its whole; a result before it was asked for; a
   * notice whose last day no calendar knows.
   */
  public Seq<Problem> problems(ProjectAt at) {
    Seq<Problem> evidence = EvidenceCheck.problems(plan, at.project());
    return evidence.isEmpty() ? gates.flatMap(gate -> gate.problems(at)) : evidence;
  }

  @Override
  public String code() {
    return "gates";
  }

  @Override
  public Clause clause() {
    return clause;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.openrenovation.core.base.RefusedException {@code calendar.no-data} where the
   *     calendar does not know the last day of a notice; {@link #problems} says so before
   */
  @Override
  public GateBoard judge(ProjectAt at, Steps steps) {
    Map<String, BoundGate.Reached> reached = HashMap.empty();
    for (BoundGate gate : gates) {
      Map<String, BoundGate.Reached> judged = reached;
      Seq<BoundGate.Reached> before = gate.gate().after().map(id -> judged.get(id).get());
      reached = reached.put(gate.gate().id(), gate.judge(at, before, steps));
    }
    Map<String, GateStanding> standings = reached.mapValues(BoundGate.Reached::standing);
    return new GateBoard(
        at.asOf(),
        LinkedHashMap.ofEntries(
            plan.gates().map(gate -> Tuple.of(gate.id(), standings.get(gate.id()).get()))));
  }
}
