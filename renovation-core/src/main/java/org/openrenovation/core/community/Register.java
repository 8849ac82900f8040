package org.openrenovation.core.community;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * The communities of a county's plan (小区名册), in the order of the plan; an id stands once.
 *
 * @param communities in the order of the plan
 */
public record Register(Seq<Community> communities) implements Serializable {
  /** Refuses an id that stands twice. */
  public Register {
    communities = communities.toVector();
    Set<String> seen = new HashSet<>();
    Vector<Problem> problems = Vector.empty();
    int at = 0;
    for (Community community : communities) {
      if (!seen.add(community.id())) {
        problems = problems.append(Problem.at("[" + at + "].id", "id.duplicate", community.id()));
      }
      at++;
    }
    RefusedException.throwIfAny(problems);
  }

  /** The plan years, ascending. */
  public Seq<Integer> years() {
    return communities.map(Community::planYear).distinct().sorted();
  }

  /** Those planned for this year. */
  public Register of(int planYear) {
    return new Register(communities.filter(community -> community.planYear() == planYear));
  }

  /** The community of this id. */
  public Optional<Community> find(String id) {
    return communities.find(community -> community.id().equals(id)).toJavaOptional();
  }

  /** How many there are. */
  public int size() {
    return communities.size();
  }

  /** All their buildings, as far as known. */
  public long buildings() {
    return sum(Community::buildings);
  }

  /** All their households, as far as known. */
  public long households() {
    return sum(Community::households);
  }

  private long sum(Function<Community, Optional<Long>> count) {
    return communities.foldLeft(
        0L, (sum, community) -> Math.addExact(sum, count.apply(community).orElse(0L)));
  }

  /** All their floor area, as far as known. */
  public Area area() {
    return Area.sum(communities.map(community -> community.area().orElse(Area.ZERO)));
  }
}
