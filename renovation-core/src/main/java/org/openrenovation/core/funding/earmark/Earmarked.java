package org.openrenovation.core.funding.earmark;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;
import org.openrenovation.core.explain.Shown;

/**
 * Which money pays for what (专项资金分配方案). How much is covered does not hang on the order of use; the
 * rest is absent where that order is unset.
 */
@Value.Immutable
public interface Earmarked extends Judged, Shown, Serializable {
  /** What is covered of all needs. */
  Money covered();

  /** What is not. */
  Money uncovered();

  /** What is used by priority, the first used first. */
  Optional<Map<Long, Money>> perPriority();

  /** What is used of each source; among sources of one priority only their sum is unique. */
  Optional<Map<String, Money>> perSource();

  /** Of each source that prefers something, what goes to that. */
  Optional<Map<String, Money>> preferred();

  /** Who gets what of which source; nobody listed gets nothing. */
  Optional<Seq<Grant>> grants();

  /** Why something stays uncovered; absent where nothing does. */
  Optional<Shortage> shortage();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Determination outcome() {
    return grants().isPresent() ? Determination.DETERMINED : Determination.UNDETERMINED;
  }

  @Override
  default Text shown() {
    return Messages.both(
        "earmark.result",
        LinkedHashMap.of(
            "covered", Text.same(covered().toString()),
            "uncovered", Text.same(uncovered().toString())));
  }

  /**
   * Money of a source for a need.
   *
   * @param source its id
   * @param need for what
   * @param amount how much; above 0
   */
  record Grant(String source, Need need, Money amount) implements Serializable {}

  /**
   * The smallest set of needs that lacks exactly what is uncovered, and the sources that may serve
   * any of them: all of their money is used up on these needs.
   *
   * @param needs their ids, sorted
   * @param sources their ids, sorted
   */
  record Shortage(Seq<String> needs, Seq<String> sources) implements Serializable {}

  /** Builds an allocation. */
  final class Builder extends ImmutableEarmarked.Builder {}
}
