package org.openrenovation.core.funding.bills;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/** The households of a community and what they pay together (分户出资册). */
@Value.Immutable
public interface HouseholdBook extends Serializable {
  /** The households, each once. */
  Seq<CostUnit> households();

  /** What they pay for. */
  Seq<HouseholdCharge> charges();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a household that stands twice, and a payer that is none of them. */
  @Value.Check
  default void check() {
    Set<String> known = households().map(CostUnit::id).toSet();
    RefusedException.throwIfAny(
        Ids.duplicates("households", households().map(CostUnit::id), ".id")
            .appendAll(Ids.each("charges", charges(), charge -> strangers(charge, known))));
  }

  private static Seq<Problem> strangers(HouseholdCharge charge, Set<String> known) {
    return charge
        .payers()
        .map(payers -> payers.toVector().sorted().reject(known::contains))
        .orElse(Vector.empty())
        .map(stranger -> Problem.at("payers", "id.unknown", stranger));
  }

  /** The households that share this charge, in the order of the book. */
  default Seq<CostUnit> payers(HouseholdCharge charge) {
    return charge
        .payers()
        .map(some -> households().filter(one -> some.contains(one.id())))
        .orElse(households());
  }

  /** Builds a book. */
  final class Builder extends ImmutableHouseholdBook.Builder {}
}
