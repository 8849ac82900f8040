package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;

/**
 * Who pays a cost, one after another (资金使用次序): the owners, the contributors in their order, upper
 * levels in theirs, and of what remains the county its share, others the rest. Whatever is used
 * adds up to the cost; what is not needed stays where it is.
 *
 * @param owners used of the owners' money
 * @param contributions used of each contributor's
 * @param contributionSurplus what owners and contributors brought beyond the cost
 * @param government what the public purse pays
 * @param upper used of each upper level's
 * @param upperSurplus what upper levels gave beyond that
 * @param remainder what is left to county and others
 * @param county the county's part, rounded half-up
 * @param otherLocal the rest
 */
record Waterfall(
    Money owners,
    Seq<Money> contributions,
    Money contributionSurplus,
    Money government,
    Seq<Money> upper,
    Money upperSurplus,
    Money remainder,
    Money county,
    Money otherLocal) {

  static Waterfall of(
      Money cost, Money owners, Seq<Money> contributions, Seq<Money> upper, Fraction countyShare) {
    Money ownersUsed = owners.min(cost);
    Seq<Money> contributionsUsed = used(contributions, cost.minus(ownersUsed));
    Money brought = ownersUsed.plus(Money.sum(contributionsUsed));
    Money government = cost.minus(brought);
    Seq<Money> upperUsed = used(upper, government);
    Money remainder = government.minus(Money.sum(upperUsed));
    Money county = remainder.times(countyShare);
    return new Waterfall(
        ownersUsed,
        contributionsUsed,
        owners.plus(Money.sum(contributions)).minus(brought),
        government,
        upperUsed,
        Money.sum(upper).minus(Money.sum(upperUsed)),
        remainder,
        county,
        remainder.minus(county));
  }

  /** Of each in order, as much as the need still takes. */
  private static Seq<Money> used(Seq<Money> offered, Money need) {
    Vector<Money> used = Vector.empty();
    Money left = need;
    for (Money amount : offered) {
      used = used.append(amount.min(left));
      left = left.minus(used.last());
    }
    return used;
  }

  /** What all of them say alike, if they do. */
  static <T, U> Optional<U> agreed(Seq<T> corners, Function<T, U> figure) {
    U first = figure.apply(corners.head());
    return corners.tail().forAll(corner -> figure.apply(corner).equals(first))
        ? Optional.of(first)
        : Optional.empty();
  }
}
