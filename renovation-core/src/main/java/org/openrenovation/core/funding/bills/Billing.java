package org.openrenovation.core.funding.bills;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.ItemFunding;
import org.openrenovation.core.policy.Policy;

/**
 * What every household of a community pays of each of its charges (分户账单, clause 3.3): the amount
 * that is given, else what the funding leaves to the owners, divided as {@link Apportion} divides.
 *
 * <p>Bills of a whole county at once are {@link HouseholdBills}; one by one the two agree.
 */
public final class Billing implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern UNIT = Pattern.compile("units\\[(\\d{1,9})]");

  private final Apportion apportion;

  private Billing(Apportion apportion) {
    this.apportion = apportion;
  }

  /** The billing as this policy has it. */
  public static Billing under(Policy policy) {
    return new Billing(Apportion.under(policy));
  }

  /**
   * A bill for each charge, or what keeps one from being made: a household lacks what the base
   * needs, {@code households[3].area}; an amount is neither given nor in the funding, {@code
   * charges[0].amount}.
   *
   * @param funding what is known of who pays for the works
   */
  public Validation<Seq<Problem>, Seq<HouseholdBill>> bills(
      HouseholdBook book, Optional<FundingPlan> funding) {
    Vector<HouseholdBill> bills = Vector.empty();
    Vector<Problem> problems = Vector.empty();
    for (int i = 0; i < book.charges().size(); i++) {
      Validation<Seq<Problem>, HouseholdBill> bill = bill(i, book, funding);
      bills = bills.appendAll(bill);
      problems = problems.appendAll(bill.isInvalid() ? bill.getError() : Vector.empty());
    }
    return problems.isEmpty() ? Validation.valid(bills) : Validation.invalid(problems.distinct());
  }

  private Validation<Seq<Problem>, HouseholdBill> bill(
      int at, HouseholdBook book, Optional<FundingPlan> funding) {
    HouseholdCharge charge = book.charges().get(at);
    Seq<ItemFunding> funded =
        funding
            .map(plan -> plan.items().filter(item -> item.item().code().equals(charge.item())))
            .orElse(Vector.empty());
    if (charge.amount().isEmpty() && funded.isEmpty()) {
      return Validation.invalid(
          Vector.of(Problem.at("charges[" + at + "].amount", "field.missing")));
    }
    HouseholdBill.Builder bill = HouseholdBill.builder().charge(charge);
    Optional<Money> amount = charge.amount().or(() -> owners(funded));
    if (amount.isEmpty()) {
      return Validation.valid(bill.build());
    }
    Seq<CostUnit> payers = book.payers(charge);
    try {
      return Validation.valid(
          bill.amount(amount)
              .shares(
                  apportion.decide(
                      UnitCost.builder()
                          .amount(amount.get())
                          .base(charge.base())
                          .units(payers)
                          .coefficients(charge.coefficients())
                          .build()))
              .build());
    } catch (RefusedException refused) {
      return Validation.invalid(
          refused.problems().map(problem -> inBook(problem, at, payers, book)));
    }
  }

  private static Optional<Money> owners(Seq<ItemFunding> funded) {
    return funded.forAll(item -> item.owners().isPresent())
        ? Optional.of(Money.sum(funded.map(item -> item.owners().orElseThrow())))
        : Optional.empty();
  }

  /** What was wrong with a payer is wrong with the household that it is. */
  private static Problem inBook(Problem problem, int at, Seq<CostUnit> payers, HouseholdBook book) {
    Matcher unit = UNIT.matcher(problem.path());
    String path =
        unit.lookingAt()
            ? "households["
                + book.households().indexOf(payers.get(Integer.parseInt(unit.group(1))))
                + problem.path().substring(unit.end() - 1)
            : "charges[" + at + "]";
    Problem moved = Problem.at(path, problem.code(), problem.value());
    return problem.details().foldLeft(moved, (one, detail) -> one.with(detail._1, detail._2));
  }
}
