package org.openrenovation.core.schedule;

import java.io.Serializable;
import org.openrenovation.core.base.RefusedException;

/**
 * How long to look for a good order, without a clock: the same search finds the same plan on every
 * machine.
 *
 * @param schedules how many schedules may be made; a plan for 120 tasks takes some ten microseconds
 *     a schedule
 * @param seed where its dice begin
 */
public record CrewSearch(long schedules, long seed) implements Serializable {
  /** 5,000 schedules with seed 1. */
  public static final CrewSearch USUAL = new CrewSearch(5_000, 1);

  /** The most schedules of one search. */
  public static final long MOST_SCHEDULES = 100_000_000;

  /** Refuses a search without schedules. */
  public CrewSearch {
    RefusedException.throwIfAny(CrewLimits.range("", schedules, 1, MOST_SCHEDULES));
  }
}
