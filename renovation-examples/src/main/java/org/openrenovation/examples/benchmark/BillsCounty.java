package org.openrenovation.examples.benchmark;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.openrenovation.core.base.Fraction;

/**
 * So many households in communities of 20 to 200, made up out of a seed, and what each community
 * shares: the one input of all who make bills.
 */
public final class BillsCounty {
  /** Published parts of a lift's cost by floor, in hundredths; the place is the floor. */
  static final int[] COEFFICIENTS = {0, 0, 0, 17, 22, 28, 33};

  /** What communities share, in fen. */
  final long[] amounts;

  /** Where each community's households begin. */
  final int[] starts;

  /** Of each household, in hundredths of a square metre. */
  final long[] areas;

  /** The floor of each household, from 1 to 6. */
  final int[] floors;

  /** Whether each household benefits. */
  final boolean[] benefits;

  private BillsCounty(long[] amounts, int[] starts, int households) {
    this.amounts = amounts;
    this.starts = starts;
    this.areas = new long[households];
    this.floors = new int[households];
    this.benefits = new boolean[households];
  }

  /** The same seed makes the same households everywhere. */
  public static BillsCounty of(int households, long seed) {
    Random random = new Random(seed);
    int[] starts = new int[households];
    int communities = 0;
    for (int next = 0; next < households; next += 20 + random.nextInt(181)) {
      starts[communities++] = next;
    }
    BillsCounty county =
        new BillsCounty(new long[communities], Arrays.copyOf(starts, communities), households);
    for (int i = 0; i < communities; i++) {
      county.amounts[i] = 1_000_000 + random.nextInt(100_000_000);
    }
    for (int i = 0; i < households; i++) {
      county.areas[i] = 4_000 + random.nextInt(10_000);
      county.floors[i] = 1 + random.nextInt(6);
      county.benefits[i] = random.nextInt(5) > 0;
    }
    for (int start : county.starts) {
      // somebody pays in every community, however small
      county.floors[start] = 6;
      county.benefits[start] = true;
    }
    return county;
  }

  /** {@code 1000000 households of 9065 communities}. */
  public String text() {
    return households() + " households of " + communities() + " communities";
  }

  /** How many households. */
  int households() {
    return areas.length;
  }

  /** How many communities. */
  int communities() {
    return amounts.length;
  }

  /** Where this community's households end. */
  int end(int community) {
    return community + 1 < starts.length ? starts[community + 1] : areas.length;
  }

  /** The coefficients as the library takes them. */
  static Map<Integer, Fraction> coefficients() {
    Map<Integer, Fraction> byFloor = TreeMap.empty();
    for (int floor = 1; floor < COEFFICIENTS.length; floor++) {
      byFloor = byFloor.put(floor, Fraction.of(COEFFICIENTS[floor], 100));
    }
    return byFloor;
  }

  /** The same as decimals; the place is the floor. */
  static BigDecimal[] decimals() {
    return Arrays.stream(COEFFICIENTS)
        .mapToObj(hundredths -> BigDecimal.valueOf(hundredths, 2))
        .toArray(BigDecimal[]::new);
  }
}
