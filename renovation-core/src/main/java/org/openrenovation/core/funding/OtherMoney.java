package org.openrenovation.core.funding;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Amounts;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * The money that others bring, by the policy's words for whose it is (各方出资、上级补助). A word that is
 * not there brings nothing.
 *
 * @param contributions of utilities, former owner units, social capital; each 0 or more
 * @param upper of upper levels; each 0 or more
 */
public record OtherMoney(Map<String, Money> contributions, Map<String, Money> upper)
    implements Serializable {
  /** Refuses amounts below 0. */
  public OtherMoney {
    RefusedException.throwIfAny(
        negative("contributions", contributions).appendAll(negative("upper", upper)));
  }

  /** {@code code.unknown} at each word that the policy does not know. */
  Seq<Problem> unknown(Seq<String> contributors, Seq<String> levels) {
    return unknown("contributions", contributions, contributors)
        .appendAll(unknown("upper", upper, levels));
  }

  private static Vector<Problem> unknown(
      String path, Map<String, Money> amounts, Seq<String> known) {
    return amounts
        .keySet()
        .toVector()
        .reject(known::contains)
        .map(word -> Problem.at(path + "." + word, "code.unknown", word).withChoices(known));
  }

  private static Vector<Problem> negative(String path, Map<String, Money> amounts) {
    return amounts
        .toVector()
        .flatMap(amount -> Amounts.negative(path + "." + amount._1, amount._2));
  }
}
