package org.openrenovation.core.community;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Area;

/**
 * A residential community (小区) as a plan lists it; a single building counts as one. What the plan
 * does not state is absent.
 *
 * <p>工商银行住宅楼, for one: planned for 2023, built in 1995 and 1997, 2 buildings, 50 households,
 * 5,700.00 m².
 */
@Value.Immutable
public interface Community extends Serializable {
  /** An id that is its own: {@code 2023-02}. */
  String id();

  /** The year whose plan it is in. */
  int planYear();

  /** Its name. */
  String name();

  /** Where it lies. */
  Optional<String> location();

  /** The years in which its buildings were built; empty where not known. */
  Seq<Integer> builtYears();

  /** The built years; absent, not empty, where they are not known. */
  default Optional<Seq<Integer>> knownYears() {
    return Optional.of(builtYears()).filter(years -> !years.isEmpty());
  }

  /** Its buildings (栋数). */
  Optional<Long> buildings();

  /** Its households (户数). */
  Optional<Long> households();

  /** Its floor area. */
  Optional<Area> area();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a community. */
  final class Builder extends ImmutableCommunity.Builder {}
}
