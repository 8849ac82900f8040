package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.Settlement;
import org.openrenovation.core.funding.bills.Billing;
import org.openrenovation.core.funding.bills.HouseholdBill;
import org.openrenovation.core.funding.bills.HouseholdBook;
import org.openrenovation.core.policy.Policy;

/**
 * The money of one community out of what is on file (小区资金情况): who pays for its works, what its
 * households are charged, who pays of the final settlement.
 *
 * @param community the community
 * @param file what is on file of it
 * @param policy the policy of its plan year
 * @param funding who pays for the works; absent where no budget is on file
 * @param settlement who pays of the reviewed settlement; absent where none is on file
 * @param bills what each household pays of each charge
 */
public record CommunityMoney(
    Community community,
    CaseFile file,
    Policy policy,
    Optional<Decision<FundingPlan>> funding,
    Optional<Decision<Settlement.Result>> settlement,
    Seq<HouseholdBill> bills)
    implements Serializable {

  /**
   * Of every community in the order of the register, or everything that keeps it from being told: a
   * plan year without a policy, a household without what its charge is shared by, at paths such as
   * {@code files.2024-01.bills.households[3].area}.
   */
  public static Validation<Seq<Problem>, Seq<CommunityMoney>> all(Programme programme) {
    Map<Integer, Validation<Seq<Problem>, Policy>> policies =
        programme.register().years().toMap(year -> year, programme::policyFor);
    Vector<CommunityMoney> all = Vector.empty();
    Vector<Problem> problems = Vector.empty();
    for (Community community : programme.register().communities()) {
      CaseFile file = programme.files().of(community.id());
      Validation<Seq<Problem>, CommunityMoney> money =
          policies.get(community.planYear()).get().flatMap(policy -> of(community, file, policy));
      all = all.appendAll(money);
      problems = problems.appendAll(money.isInvalid() ? money.getError() : Vector.empty());
    }
    return problems.isEmpty() ? Validation.valid(all) : Validation.invalid(problems.distinct());
  }

  private static Validation<Seq<Problem>, CommunityMoney> of(
      Community community, CaseFile file, Policy policy) {
    Optional<Decision<FundingPlan>> funding = file.budget().map(FundingSplit.under(policy)::decide);
    return Billing.under(policy)
        .bills(file.bills().orElse(HouseholdBook.builder().build()), funding.map(Decision::value))
        .mapError(wrong -> Problem.below("files." + community.id() + ".bills", wrong))
        .map(
            bills ->
                new CommunityMoney(
                    community,
                    file,
                    policy,
                    funding,
                    file.settlement().map(Settlement.under(policy)::decide),
                    bills));
  }

  /** What this household pays of all charges that can be told. */
  public Money billed(String household) {
    return Money.sum(bills.flatMap(bill -> bill.of(household).stream().toList()));
  }
}
