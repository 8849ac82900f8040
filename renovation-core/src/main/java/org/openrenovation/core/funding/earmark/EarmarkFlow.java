package org.openrenovation.core.funding.earmark;

import java.util.Arrays;

/**
 * The best allocation of tied money to needs, on numbers (最大流分配): it covers the most; of those that
 * do, it uses the first group of sources most, then the second, and so on; of those, it gives most
 * of the first wishing source's money to what it prefers, then the second's.
 *
 * <p>Why one network does it: each group of sources has a node of its own, from which its money
 * goes through the sources to the needs and to the end. Sending from the groups in their order
 * reaches the greatest flow, and no later group takes from an earlier one, since what a node has
 * sent altogether is never changed by what another sends. After that every wish is a circulation:
 * more to what is preferred, back over whatever else may move, with every group's sum as it is. The
 * wish's arc is then locked, and the next has its turn.
 */
final class EarmarkFlow {
  private static final int NONE = -1;

  private final long[] needs;
  private final boolean[][] allowed;
  private final FlowNetwork network;
  private final int[][] arcs;
  private final int[] wishes;
  private final long[] preferred;
  private final int groups;

  /**
   * Allocates.
   *
   * @param amounts of the sources; with the needs they add up within a {@code long}
   * @param group of each source, from 0 in the order of use
   * @param needs their amounts
   * @param allowed which source may serve which need
   * @param prefers what each source prefers, source by source in the order of their wishes; an
   *     empty row where it prefers nothing
   */
  EarmarkFlow(long[] amounts, int[] group, long[] needs, boolean[][] allowed, boolean[][] prefers) {
    this.needs = needs;
    this.allowed = allowed;
    this.groups = Arrays.stream(group).max().orElse(NONE) + 1;
    int sources = amounts.length;
    this.network = new FlowNetwork(groups + 2 * sources + needs.length + 1);
    this.arcs = new int[sources][needs.length];
    this.wishes = new int[sources];
    this.preferred = new long[sources];
    for (int source = 0; source < sources; source++) {
      addSource(source, amounts[source], group[source], prefers[source]);
    }
    for (int need = 0; need < needs.length; need++) {
      network.arc(needNode(need), end(), needs[need]);
    }
    allocate();
  }

  private void addSource(int source, long amount, int group, boolean[] prefers) {
    network.arc(group, sourceNode(source), amount);
    boolean isWishing = prefers.length > 0;
    wishes[source] = isWishing ? network.arc(sourceNode(source), wishNode(source), amount) : NONE;
    for (int need = 0; need < needs.length; need++) {
      int from = isWishing && prefers[need] ? wishNode(source) : sourceNode(source);
      arcs[source][need] =
          allowed[source][need] ? network.arc(from, needNode(need), needs[need]) : NONE;
    }
  }

  private void allocate() {
    for (int group = 0; group < groups; group++) {
      network.send(group, end());
    }
    for (int source = 0; source < wishes.length; source++) {
      if (wishes[source] != NONE) {
        long before = network.lock(wishes[source]);
        preferred[source] = before + network.send(wishNode(source), sourceNode(source));
      }
    }
  }

  /** How much of the source goes to the need. */
  long granted(int source, int need) {
    return arcs[source][need] == NONE ? 0 : network.flow(arcs[source][need]);
  }

  /** How much of the source goes to what it prefers. */
  long preferred(int source) {
    return preferred[source];
  }

  /**
   * Which needs lack money together: those uncovered, and every need that holds money of a source
   * that could serve one of them (the minimum cut nearest the needs). All sources that may serve
   * them are used up on them.
   */
  boolean[] shortNeeds() {
    boolean[] isShort = new boolean[needs.length];
    boolean[] isAsked = new boolean[arcs.length];
    int[] open = new int[needs.length];
    int size = 0;
    for (int need = 0; need < needs.length; need++) {
      if (covered(need) < needs[need]) {
        isShort[need] = true;
        open[size++] = need;
      }
    }
    for (int i = 0; i < size; i++) {
      for (int source = 0; source < arcs.length; source++) {
        if (allowed[source][open[i]] && !isAsked[source]) {
          isAsked[source] = true;
          for (int need = 0; need < needs.length; need++) {
            if (!isShort[need] && granted(source, need) > 0) {
              isShort[need] = true;
              open[size++] = need;
            }
          }
        }
      }
    }
    return isShort;
  }

  private long covered(int need) {
    long covered = 0;
    for (int source = 0; source < arcs.length; source++) {
      covered += granted(source, need);
    }
    return covered;
  }

  private int sourceNode(int source) {
    return groups + source;
  }

  private int wishNode(int source) {
    return groups + arcs.length + source;
  }

  private int needNode(int need) {
    return groups + 2 * arcs.length + need;
  }

  private int end() {
    return groups + 2 * arcs.length + needs.length;
  }
}
