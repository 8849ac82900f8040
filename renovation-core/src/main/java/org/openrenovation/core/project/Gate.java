package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.policy.InCharge;

/**
 * A gate of a project (节点): what it needs, after which others it comes, by when it is due, and who
 * is in charge.
 */
@Value.Immutable
public interface Gate extends Serializable {
  /** Its id: {@code SURVEY}. */
  String id();

  /** What it is called: 民意调查. */
  Text name();

  /** The clauses that ask for it, the first of which its findings cite. */
  Seq<String> clauses();

  /** The gates that must be passed before it. */
  Seq<String> after();

  /** The parameter that dates it, a MONTH_END; absent where nothing does. */
  Optional<String> due();

  /** What it needs. */
  Seq<Requirement> requires();

  /** Who is in charge of it, and who co-operates. */
  InCharge inCharge();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Refuses a gate without a clause, one that nothing dates, and a key of evidence that stands
   * twice.
   */
  @Value.Check
  default void check() {
    Vector<Problem> problems = Vector.empty();
    if (clauses().isEmpty()) {
      problems = problems.append(Problem.at("clauses", "value.empty"));
    }
    if (!requires().exists(Requirement::isDating)) {
      problems = problems.append(Problem.at("requires", "gate.undated", id()));
    }
    Seq<String> keys = requires().flatMap(Requirement::keys);
    for (String twice : keys.filter(key -> keys.count(key::equals) > 1).distinct()) {
      problems = problems.append(Problem.at("requires", "id.duplicate", twice));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a gate. */
  final class Builder extends ImmutableGate.Builder {}
}
