package org.openrenovation.core.planning.search;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The subsets of some figures by their sum and their number (折半枚举): each half of the figures by
 * itself gives sorted lists of sums, and the subsets of all whose sum lies between two bounds are
 * met by running through two lists against each other. Equal figures are taken in order, so alike
 * subsets are met once.
 */
final class SubsetSums {
  /** More entries a half than this are not made. */
  static final long MOST_ENTRIES = 1L << 21;

  private final Half one;
  private final Half other;
  private final Effort effort;
  private List[] ones = {};
  private List[] others = {};

  private SubsetSums(Half one, Half other, Effort effort) {
    this.one = one;
    this.other = other;
    this.effort = effort;
  }

  /**
   * The subsets of these figures, of at most so many of them.
   *
   * @param figures descending
   * @param bits a bit for each, by which a subset names it
   */
  static SubsetSums of(long[] figures, long[] bits, int most, Effort effort) {
    Half one = new Half(most);
    Half other = new Half(most);
    int from = 0;
    while (from < figures.length) {
      int to = from + 1;
      while (to < figures.length && figures[to] == figures[from]) {
        to++;
      }
      Half smaller = one.combinations() <= other.combinations() ? one : other;
      smaller.take(figures[from], Arrays.copyOfRange(bits, from, to));
      from = to;
    }
    return new SubsetSums(one, other, effort);
  }

  /** Whether the lists are too long to be made. */
  boolean isTooLarge() {
    return Math.max(one.combinations(), other.combinations()) > MOST_ENTRIES;
  }

  /** Makes the lists. */
  void make() {
    ones = one.lists(effort);
    others = other.lists(effort);
  }

  /**
   * Meets the subsets of so many with a sum within bounds, until one is what is sought.
   *
   * @return whether one was
   */
  boolean any(int count, long least, long most, LongPredicate sought) {
    for (int ofOne = Math.max(0, count - others.length + 1);
        ofOne <= Math.min(count, ones.length - 1);
        ofOne++) {
      if (any(ones[ofOne], others[count - ofOne], least, most, sought)) {
        return true;
      }
    }
    return false;
  }

  private boolean any(List small, List large, long least, long most, LongPredicate sought) {
    int top = large.size() - 1;
    int bottom = large.size();
    for (int i = 0; i < small.size(); i++) {
      long sum = small.sums[i];
      while (top >= 0 && sum + large.sums[top] > most) {
        top--;
      }
      while (bottom > 0 && sum + large.sums[bottom - 1] >= least) {
        bottom--;
      }
      for (int j = top; j >= bottom; j--) {
        effort.spend(1);
        if (sought.test(small.sets[i] | large.sets[j])) {
          return true;
        }
        if (effort.isSpent()) {
          return false;
        }
      }
      if (top < 0) {
        break;
      }
    }
    effort.spend(small.size() + large.size());
    return false;
  }

  /** One half of the figures. */
  private static final class Half {
    private final int most;
    private long[] figures = new long[0];
    private long[][] bits = new long[0][];

    Half(int most) {
      this.most = most;
    }

    void take(long figure, long[] alike) {
      figures = Arrays.copyOf(figures, figures.length + 1);
      bits = Arrays.copyOf(bits, bits.length + 1);
      figures[figures.length - 1] = figure;
      bits[bits.length - 1] = alike;
    }

    /** How many subsets there are; never beyond twice the limit. */
    long combinations() {
      long product = 1;
      for (long[] alike : bits) {
        product = Math.min(2 * MOST_ENTRIES, product * (alike.length + 1));
      }
      return product;
    }

    /** The subsets by their number, each list by ascending sum. */
    List[] lists(Effort effort) {
      List[] lists = {new List(new long[1], new long[1])};
      for (int group = 0; group < figures.length; group++) {
        int longest = Math.min(most, lists.length - 1 + bits[group].length);
        List[] next = new List[longest + 1];
        for (int count = 0; count <= longest; count++) {
          List merged = List.NONE;
          long sum = 0;
          long set = 0;
          for (int taken = 0; taken <= Math.min(count, bits[group].length); taken++) {
            if (taken > 0) {
              sum += figures[group];
              set |= bits[group][taken - 1];
            }
            if (count - taken < lists.length) {
              merged = merged.with(lists[count - taken], sum, set);
            }
          }
          effort.spend(merged.size());
          next[count] = merged;
        }
        lists = next;
      }
      return lists;
    }
  }

  /**
   * Subsets of the same number.
   *
   * @param sums ascending
   * @param sets the bits of each
   */
  private record List(long[] sums, long[] sets) {
    static final List NONE = new List(new long[0], new long[0]);

    int size() {
      return sums.length;
    }

    /** These and those others, each with so much more. */
    List with(List others, long sum, long set) {
      int size = size() + others.size();
      long[] mergedSums = new long[size];
      long[] mergedSets = new long[size];
      int i = 0;
      int j = 0;
      for (int to = 0; to < size; to++) {
        if (j >= others.size() || (i < size() && sums[i] <= others.sums[j] + sum)) {
          mergedSums[to] = sums[i];
          mergedSets[to] = sets[i++];
        } else {
          mergedSums[to] = others.sums[j] + sum;
          mergedSets[to] = others.sets[j++] | set;
        }
      }
      return new List(mergedSums, mergedSets);
    }
  }
}
