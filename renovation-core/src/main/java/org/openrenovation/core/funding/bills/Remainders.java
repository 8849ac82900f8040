package org.openrenovation.core.funding.bills;

import java.util.Arrays;

/**
 * The remainders of a division, and the fen that are left over given to the largest of them (余额分配).
 *
 * <p>Made for bills in bulk: one of these serves community after community. Sorting all remainders
 * costs several times the division itself; so they are counted by their leading bits, and only
 * those that share the leading bits of the last one served are sorted.
 */
final class Remainders {
  private static final int LEADING = 6;

  private final long[] all;
  private final long[] near;
  private final int[] counts = new int[1 << LEADING];
  private int size;
  private int shift;

  /** For so many places at most. */
  Remainders(int most) {
    this.all = new long[most];
    this.near = new long[most];
  }

  /**
   * Divides so many fen among the places {@code from} to before {@code to} by their weights.
   *
   * @param total of the weights; no product of a weight and the fen is beyond a {@code long}
   */
  void divide(long fen, long[] weights, int from, int to, long total, long[] parts) {
    Arrays.fill(counts, 0);
    size = to - from;
    shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(total) - LEADING);
    long left = fen;
    for (int i = 0; i < size; i++) {
      long product = fen * weights[from + i];
      long part = product / total;
      long remainder = product - part * total;
      parts[from + i] = part;
      all[i] = remainder;
      counts[(int) (remainder >>> shift)]++;
      left -= part;
    }
    // each remainder is below the total, so less is left than there are places
    if (left > 0) {
      handOut((int) left, parts, from);
    }
  }

  /** One more each to the places with the largest remainders, of equal ones to the earlier. */
  private void handOut(int left, long[] parts, int from) {
    long least = largest(left);
    int ties = left;
    for (int i = 0; i < size; i++) {
      int isLarger = all[i] > least ? 1 : 0;
      parts[from + i] += isLarger;
      ties -= isLarger;
    }
    for (int i = 0; ties > 0; i++) {
      if (all[i] == least) {
        parts[from + i]++;
        ties--;
      }
    }
  }

  /** The remainder of this rank, the largest having rank 1. */
  private long largest(int rank) {
    int bits = counts.length - 1;
    int ahead = 0;
    while (ahead + counts[bits] < rank) {
      ahead += counts[bits--];
    }
    int count = 0;
    for (int i = 0; i < size; i++) {
      near[count] = all[i];
      count += all[i] >>> shift == bits ? 1 : 0;
    }
    Arrays.sort(near, 0, count);
    return near[count - (rank - ahead)];
  }
}
