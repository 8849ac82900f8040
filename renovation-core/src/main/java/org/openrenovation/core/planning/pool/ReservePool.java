package org.openrenovation.core.planning.pool;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Join;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Wording;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * The reserve pool of projects (项目储备库, clause 2.3): which communities are ripe for a plan.
 *
 * <p>READY is who is included, surveyed by every channel of the policy (线上+线下), has its stock taken
 * and its residents' consent; PLANNED who has a plan year, whatever it lacks; OUT who is excluded
 * or was entered before; all others are RESERVED. What is not known keeps an entry in the pool and
 * throws none out: an entry surveyed online alone is RESERVED with {@code pool.survey-incomplete}
 * of the other channel.
 */
public final class ReservePool implements Rule<Seq<PoolEntry>, Pool> {
  /** The channels of a survey, all of which are needed. */
  public static final ParameterId<Value.Words> CHANNELS = ParameterId.words("survey.channels");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(CHANNELS);

  private static final long serialVersionUID = 1L;

  private final PoolTest test;

  private ReservePool(PoolTest test) {
    this.test = test;
  }

  /** The pool as this policy has it. */
  public static ReservePool under(Policy policy) {
    return new ReservePool(new PoolTest(policy.get(CHANNELS)));
  }

  /** The channels of a survey, in the policy's words. */
  public Seq<String> channels() {
    return test.channels();
  }

  @Override
  public String code() {
    return "reservePool";
  }

  @Override
  public Clause clause() {
    return test.clause();
  }

  @Override
  public Pool judge(Seq<PoolEntry> entries, Steps steps) {
    Pool.Builder pool = Pool.builder();
    Map<String, PoolCount> counts = LinkedHashMap.empty();
    Set<String> seen = HashSet.empty();
    for (PoolEntry entry : entries) {
      boolean again = seen.contains(entry.id());
      Decision<Standing> standing = test.decide(new PoolTest.Entered(entry, again));
      pool.addEntries(new Pool.Pooled(entry, standing));
      steps.tell(() -> told(entry, standing));
      if (!again) {
        PoolCount before = counts.get(entry.neighbourhood()).getOrElse(PoolCount.NONE);
        counts = counts.put(entry.neighbourhood(), before.plus(PoolCount.one(standing.value())));
        seen = seen.add(entry.id());
      }
    }
    return pool.neighbourhoods(counts).build();
  }

  private Step told(PoolEntry entry, Decision<Standing> standing) {
    Step whole = standing.trace().root();
    return Step.builder("pool.entry", "pool.entry", clause(), whole.state())
        .subject(entry.id())
        .figure("result", Wording.word(standing.value().name()))
        .join(Join.EACH)
        .parts(whole.parts())
        .build();
  }

  /** Where an entry stands. */
  public enum Standing {
    /** Something is lacking (储备). */
    RESERVED,
    /** Ripe for a plan (成熟，可纳入计划). */
    READY,
    /** In a year's plan (已列入计划). */
    PLANNED,
    /** Not to be renovated, or entered before (退出). */
    OUT
  }
}
