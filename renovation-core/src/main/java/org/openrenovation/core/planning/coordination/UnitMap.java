package org.openrenovation.core.planning.coordination;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** Communities and which of them adjoin (相邻关系). */
@Value.Immutable
public interface UnitMap extends Serializable {
  /** The communities. */
  Seq<UnitCommunity> communities();

  /** Pairs of ids of communities side by side, in any order. */
  Seq<Seq<String>> adjacent();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a community listed twice, and a pair that is not of two communities of the list. */
  @Value.Check
  default void check() {
    Set<String> ids = HashSet.ofAll(communities().map(UnitCommunity::id));
    Vector<Problem> problems =
        Ids.duplicates("communities", communities().map(UnitCommunity::id), ".id");
    for (int i = 0; i < adjacent().size(); i++) {
      Seq<String> pair = adjacent().get(i);
      String path = "adjacent[" + i + "]";
      problems =
          pair.size() == 2
              ? problems.appendAll(Ids.unknown(path, pair, ids, ""))
              : problems.append(
                  Problem.at(path, "value.out-of-range", Integer.toString(pair.size()))
                      .with("least", "2")
                      .with("most", "2"));
    }
    RefusedException.throwIfAny(problems);
  }

  /** Builds a map. */
  final class Builder extends ImmutableUnitMap.Builder {}
}
