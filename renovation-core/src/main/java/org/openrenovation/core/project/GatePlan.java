package org.openrenovation.core.project;

import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.policy.PolicySection;

/**
 * The gates of a county's projects (节点表), as the section {@code gates} of its policy document: each
 * once, their prerequisites a graph without a cycle.
 *
 * @param gates in the order in which a reader looks for them
 */
public record GatePlan(Seq<Gate> gates) implements PolicySection {
  /** The section's key. */
  public static final String KEY = "gates";

  /** Refuses a gate that stands twice, an unknown prerequisite, and a cycle, which it names. */
  public GatePlan {
    gates = gates.toVector();
    Set<String> ids = HashSet.ofAll(gates.map(Gate::id));
    Vector<Problem> problems =
        Ids.duplicates("", gates.map(Gate::id), ".id")
            .appendAll(Ids.each("", gates, gate -> Ids.unknown("after", gate.after(), ids, "")));
    RefusedException.throwIfAny(problems);
    Seq<String> stuck = stuck(gates);
    if (!stuck.isEmpty()) {
      throw new RefusedException(
          Problem.at("", "gate.cycle", stuck.mkString(" → ")).with("cycle", stuck.mkString(" → ")));
    }
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Map<String, Text> names() {
    return LinkedHashMap.ofEntries(gates.map(gate -> Tuple.of(gate.id(), gate.name())));
  }

  /** The gate of this id. */
  public Optional<Gate> find(String id) {
    return gates.find(gate -> gate.id().equals(id)).toJavaOptional();
  }

  /** The gates, each after its prerequisites. */
  Seq<Gate> inOrder() {
    return ordered(gates);
  }

  private static Vector<Gate> ordered(Seq<Gate> gates) {
    Vector<Gate> done = Vector.empty();
    Set<String> ids = HashSet.empty();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Gate gate : gates) {
        if (!ids.contains(gate.id()) && gate.after().forAll(ids::contains)) {
          done = done.append(gate);
          ids = ids.add(gate.id());
          moved = true;
        }
      }
    }
    return done;
  }

  /** A cycle from its first gate back to it; empty where there is none. */
  private static Seq<String> stuck(Seq<Gate> gates) {
    Set<String> free = HashSet.ofAll(ordered(gates).map(Gate::id));
    Seq<Gate> left = gates.reject(gate -> free.contains(gate.id()));
    if (left.isEmpty()) {
      return Vector.empty();
    }
    Vector<String> path = Vector.of(left.head().id());
    while (true) {
      String last = path.last();
      String before =
          left.find(gate -> gate.id().equals(last))
              .get()
              .after()
              .find(id -> !free.contains(id))
              .get();
      int seen = path.indexOf(before);
      path = path.append(before);
      if (seen >= 0) {
        return path.drop(seen).reverse();
      }
    }
  }
}
