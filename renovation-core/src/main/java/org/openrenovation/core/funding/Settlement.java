package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;

/**
 * Who pays what of a reviewed final settlement (竣工结算资金分担, clause 3.2): the owners' money is used
 * first, then the contributors', upper-level money, and of what remains the county pays its share.
 *
 * <p>Of ¥1,000,000.00 with ¥50,000.00 from the owners and ¥500,000.00 from above, ¥450,000.00
 * remain; a county share of 70 % is ¥315,000.00. What was brought beyond the settlement is surplus.
 */
public final class Settlement implements Rule<SettledAccount, Settlement.Result> {
  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = SharingTerms.PARAMETERS;

  private static final long serialVersionUID = 1L;

  private final SharingTerms terms;

  private Settlement(SharingTerms terms) {
    this.terms = terms;
  }

  /** The sharing as this policy has it. */
  public static Settlement under(Policy policy) {
    return new Settlement(new SharingTerms(policy));
  }

  @Override
  public String code() {
    return "settlement";
  }

  @Override
  public Clause clause() {
    return terms.clause();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException where money is of somebody whom the policy does not name
   */
  @Override
  public Result judge(SettledAccount account, Steps steps) {
    terms.refuseUnknown(account.money());
    Seq<Waterfall> corners =
        terms
            .countyShares()
            .map(
                share ->
                    terms.waterfall(account.settlement(), account.owners(), account.money(), share))
            .toVector();
    terms.tell(corners, steps);
    return new Result(
        terms.isCountyShareMissed(corners) ? Determination.UNDETERMINED : Determination.DETERMINED,
        corners.head().owners(),
        terms.agreed(corners, account.money()));
  }

  /**
   * Who pays.
   *
   * @param outcome whether the county's share is set, if it matters
   * @param owners what is used of the owners' money
   * @param sources who pays what the owners do not
   */
  public record Result(Determination outcome, Money owners, PublicFunding sources)
      implements Judged, Serializable {}
}
