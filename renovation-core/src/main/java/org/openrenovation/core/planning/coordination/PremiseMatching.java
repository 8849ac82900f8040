package org.openrenovation.core.planning.coordination;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which premise serves which service: the most services, then the least area, then service by
 * service the lower premise.
 *
 * <p>A premise differs from another only in its area, so premises taken in ascending order serve as
 * many needs as they can, and with the least area, where each is used as soon as it reaches the
 * smallest need not yet served. The order of preference is then met by fixing one service after
 * another, and asking each time whether what is left still reaches both optima.
 */
final class PremiseMatching {
  private final long[] areas;
  private final long[] needs;

  /** Places by ascending area, and services by ascending need; the lower place first. */
  private final Integer[] byArea;

  private final Integer[] byNeed;

  private final boolean[] isUsed;
  private final boolean[] isSettled;

  PremiseMatching(Vector<Long> areas, Vector<Long> needs) {
    this.areas = areas.toJavaStream().mapToLong(Long::longValue).toArray();
    this.needs = needs.toJavaStream().mapToLong(Long::longValue).toArray();
    this.byArea = Vector.range(0, areas.size()).sortBy(areas::get).toJavaArray(Integer[]::new);
    this.byNeed = Vector.range(0, needs.size()).sortBy(needs::get).toJavaArray(Integer[]::new);
    this.isUsed = new boolean[areas.size()];
    this.isSettled = new boolean[needs.size()];
  }

  /** For each service the place of its premise, or −1. */
  int[] best() {
    int[] chosen = new int[needs.length];
    Arrays.fill(chosen, -1);
    Reach left = reach();
    for (int service = 0; service < needs.length; service++) {
      isSettled[service] = true;
      int premise = premiseFor(service, left);
      chosen[service] = premise;
      if (premise >= 0) {
        isUsed[premise] = true;
        left = left.without(areas[premise]);
      }
    }
    return chosen;
  }

  /** The lowest premise that leaves the optimum in reach; alike ones are asked for once. */
  private int premiseFor(int service, Reach target) {
    Map<Long, Boolean> tried = new HashMap<>();
    for (int premise = 0; target.served() > 0 && premise < areas.length; premise++) {
      if (!isUsed[premise] && areas[premise] >= needs[service]) {
        int place = premise;
        boolean isBest =
            tried.computeIfAbsent(
                areas[premise],
                area -> {
                  isUsed[place] = true;
                  boolean same = reach().equals(target.without(area));
                  isUsed[place] = false;
                  return same;
                });
        if (isBest) {
          return premise;
        }
      }
    }
    return -1;
  }

  /** What the services not settled and the premises not used can reach. */
  private Reach reach() {
    int served = 0;
    long area = 0;
    int next = 0;
    for (int premise : byArea) {
      while (next < byNeed.length && isSettled[byNeed[next]]) {
        next++;
      }
      if (next < byNeed.length && !isUsed[premise] && areas[premise] >= needs[byNeed[next]]) {
        served++;
        area = Math.addExact(area, areas[premise]);
        next++;
      }
    }
    return new Reach(served, area);
  }

  /** How many services, and the least area for so many. */
  private record Reach(int served, long area) {
    Reach without(long used) {
      return new Reach(served - 1, area - used);
    }
  }
}
