package org.openrenovation.core.funding.bills;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.County;
import org.openrenovation.core.testing.Clause;

/** Clause 3.3: what each household pays of what a community is charged. */
@Clause("3.3")
class BillingTest {
  private static final Billing BILLING = Billing.under(County.TRAINING);
  private static final ApportionBase[] BULK = {
    ApportionBase.EQUAL, ApportionBase.AREA, ApportionBase.FLOOR, ApportionBase.BENEFIT
  };

  /** Seen to fail when who does not share a charge was billed for it. */
  @Property(tries = 300)
  void theBillsOfAChargeAddUpToItAndAreThoseMadeInBulk(@ForAll long seed) {
    Random random = new Random(seed);
    HouseholdBook book = book(random);
    for (HouseholdBill bill : BILLING.bills(book, Optional.empty()).get()) {
      Seq<CostUnit> payers = book.payers(bill.charge());
      Seq<Money> parts = book.households().map(one -> bill.of(one.id()).orElse(Money.ZERO));
      assertThat(Money.sum(parts)).isEqualTo(bill.charge().amount().orElseThrow());
      long[] bulk =
          HouseholdBills.of(
              new long[] {bill.amount().orElseThrow().fen()},
              new int[] {0},
              weights(bill.charge().base().orElseThrow(), payers));
      assertThat(payers.map(one -> bill.of(one.id()).orElseThrow().fen()))
          .isEqualTo(Vector.ofAll(bulk));
    }
  }

  private static long[] weights(ApportionBase base, Seq<CostUnit> payers) {
    return switch (base) {
      case EQUAL -> HouseholdBills.equal(payers.size());
      case AREA ->
          payers.toJavaStream().mapToLong(one -> one.area().orElseThrow().hundredths()).toArray();
      case FLOOR ->
          HouseholdBills.byFloor(
              payers.toJavaStream().mapToInt(one -> one.floor().orElseThrow()).toArray(),
              County.TRAINING
                  .get(Apportion.COEFFICIENTS)
                  .required()
                  .figures()
                  .mapKeys(Integer::valueOf));
      default -> {
        boolean[] benefits = new boolean[payers.size()];
        for (int i = 0; i < benefits.length; i++) {
          benefits[i] = payers.get(i).benefits().orElseThrow();
        }
        yield HouseholdBills.byBenefit(benefits);
      }
    };
  }

  private static HouseholdBook book(Random random) {
    Seq<CostUnit> households =
        Vector.range(0, 1 + random.nextInt(14))
            .map(
                i ->
                    CostUnit.builder()
                        .id("h" + i)
                        // the first pays whatever the base: it is high up, and benefits
                        .floor(i == 0 ? 6 : 1 + random.nextInt(6))
                        .area(Area.ofHundredths(1 + random.nextInt(20_000)))
                        .benefits(i == 0 || random.nextBoolean())
                        .build());
    return HouseholdBook.builder()
        .households(households)
        .charges(
            Vector.of(BULK)
                .map(
                    base ->
                        HouseholdCharge.builder()
                            .item("ROADS")
                            .amount(Money.ofFen(random.nextInt(100_000)))
                            .base(base)
                            .payers(
                                households
                                    .map(CostUnit::id)
                                    .filter(id -> id.equals("h0") || random.nextBoolean())
                                    .toSet())
                            .build()))
        .build();
  }
}
