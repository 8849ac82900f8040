package org.openrenovation.core.planning.pool;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Wording;

/** The ranking (排序结果). */
@Value.Immutable
public interface RankingOrder extends Shown, Serializable {
  /** Who is ranked, the first first. */
  Seq<Ranked> order();

  /** Who could not be ranked, sorted. */
  Seq<String> unranked();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Text shown() {
    return Wording.of("ranking.result", "ranked", order().size(), "unranked", unranked().size());
  }

  /** Builds a ranking. */
  final class Builder extends ImmutableRankingOrder.Builder {}
}
