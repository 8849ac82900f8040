package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.investment.Appraisal;
import org.openrenovation.core.investment.DebtCoverage;
import org.openrenovation.core.investment.Investment;
import org.openrenovation.core.investment.InvestmentCase;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

/** Does a market model pay for itself within the term? (3.5 投资回报平衡) */
public final class DoesItPay {
  private DoesItPay() {}

  /** Prints the appraisal of parking and rents over ten years, and what covers the bond. */
  public static void main(String[] args) {
    Investment investment = Investment.under(Policy.of(Counties.policy("ruicheng"), 2023));

    Decision<Appraisal> decision =
        investment.decide(
            InvestmentCase.builder()
                .flows(Vector.fill(10, Money.ofYuan(120_000)).prepend(Money.ofYuan(-1_000_000)))
                .rate(Fraction.parse("5%"))
                .term(10)
                .coverage(
                    new DebtCoverage(
                        Money.ofYuan(1_600_000),
                        Money.ofYuan(400_000),
                        Money.ofYuan(1_000_000),
                        Money.ofYuan(350_000)))
                .build());
    for (Step step : decision.trace().root().parts()) {
      System.out.println(step.message(Locale.CHINA));
    }
  }
}
