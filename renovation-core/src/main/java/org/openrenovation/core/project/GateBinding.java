package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/** Binds the gates of a plan to the clauses and parameters of one policy. */
final class GateBinding {
  private final Policy policy;
  private final Names names;
  private final Optional<LocalDate> policyFrom;
  private final List<Problem> problems = new ArrayList<>();

  GateBinding(Policy policy, Optional<LocalDate> policyFrom) {
    this.policy = policy;
    this.names = new Names(policy.document());
    this.policyFrom = policyFrom;
  }

  /**
   * The gates, each after its prerequisites.
   *
   * @throws RefusedException with every parameter and clause that the document does not have
   */
  Vector<BoundGate> bind(GatePlan plan) {
    if (plan.gates().isEmpty()) {
      throw new RefusedException(Problem.at("sections.gates", "value.empty"));
    }
    plan.gates()
        .zipWithIndex()
        .forEach(place -> check(place._1, "sections.gates[" + place._2 + "]"));
    RefusedException.throwIfAny(Vector.ofAll(problems));
    return plan.inOrder().toVector().map(this::bound);
  }

  private void check(Gate gate, String path) {
    for (String clause : gate.clauses()) {
      if (!policy.document().clauseIds().contains(clause)) {
        problems.add(Problem.at(path + ".clauses", "id.unknown", clause));
      }
    }
    gate.due().ifPresent(due -> check(path + ".due", due, Value.MonthEnd.class));
    gate.requires()
        .zipWithIndex()
        .forEach(place -> check(path + ".requires[" + place._2 + "]", place._1));
  }

  private void check(String path, Requirement requirement) {
    if (requirement instanceof Requirement.Ratio ratio) {
      check(path + ".threshold", ratio.threshold(), Value.Ratio.class);
    } else if (requirement instanceof Requirement.Days days) {
      check(path + ".days", days.days(), Value.Count.class);
      check(path + ".counting", days.counting(), Value.Word.class);
      check(path + ".roll", days.roll(), Value.Flag.class);
    } else if (requirement instanceof Requirement.Present present) {
      check(path + ".parties", present.parties(), Value.Words.class);
    } else if (requirement instanceof Requirement.Last last) {
      last.decides().ifPresent(id -> check(path + ".decides", id, Value.Flag.class));
    } else if (requirement instanceof Requirement.Fact fact) {
      fact.decides().ifPresent(id -> check(path + ".decides", id, Value.Flag.class));
    }
  }

  private void check(String path, String parameter, Class<? extends Value> form) {
    Optional<Class<? extends Value>> found =
        policy.document().parameter(parameter).map(known -> known.type().form());
    if (found.isEmpty()) {
      problems.add(Problem.at(path, "id.unknown", parameter));
    } else if (!found.get().equals(form)) {
      problems.add(
          Problem.at(path, "value.mismatch", parameter).with("other", form.getSimpleName()));
    }
  }

  private BoundGate bound(Gate gate) {
    Clause clause = policy.clause(gate.clauses().head());
    Seq<Need> needs = gate.requires().map(requirement -> bound(gate, clause, requirement));
    DueDate due =
        new DueDate(
            gate.id(),
            gate.due().map(id -> get(id, Value.MonthEnd.class)).orElse(null),
            policy.get(Gates.WARNING_DAYS),
            policyFrom.orElse(null));
    return new BoundGate(gate, clause, needs.toVector(), due, names.of(gate.inCharge().lead()));
  }

  private Need bound(Gate gate, Clause clause, Requirement requirement) {
    String key = requirement.keys().head();
    Need.Told told =
        new Need.Told("gate." + gate.id() + "." + key, key, requirement.name(), clause);
    if (requirement instanceof Requirement.Ratio ratio) {
      return new RatioNeed(told, ratio, get(ratio.threshold(), Value.Ratio.class));
    }
    if (requirement instanceof Requirement.Days days) {
      return new NoticeNeed(
          told,
          key,
          "evidence." + gate.id() + "." + key,
          get(days.days(), Value.Count.class),
          get(days.counting(), Value.Word.class),
          get(days.roll(), Value.Flag.class),
          policy.calendar(),
          policy.get(Policy.CALENDAR).use());
    }
    if (requirement instanceof Requirement.Last last) {
      return new LastNeed(told, last, flag(last.decides()));
    }
    if (requirement instanceof Requirement.Granted granted) {
      return new GrantedNeed(told, granted, names);
    }
    if (requirement instanceof Requirement.Present present) {
      return new PresentNeed(told, key, get(present.parties(), Value.Words.class), names);
    }
    if (requirement instanceof Requirement.Fact fact) {
      return new FactNeed(told, fact, flag(fact.decides()));
    }
    return new EntryNeed(told, key, requirement.form(key));
  }

  private @Nullable Setting<Value.Flag> flag(Optional<String> parameter) {
    return parameter.map(id -> get(id, Value.Flag.class)).orElse(null);
  }

  private <V extends Value> Setting<V> get(String id, Class<V> form) {
    return policy.get(ParameterId.of(id, form));
  }
}
