package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.MultiYearCandidate;
import org.openrenovation.core.planning.MultiYearPlan;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanYear;
import org.openrenovation.core.policy.Policy;

/** Who is renovated in which of five years? (1, 2.3.1 分年改造计划) */
public final class FiveYears {
  private FiveYears() {}

  /** Prints the years of six communities in rank order, and what each year comes to. */
  public static void main(String[] args) {
    MultiYear multiYear = MultiYear.under(Policy.of(Counties.policy("ruicheng"), 2025));
    MultiYearRequest request =
        MultiYearRequest.of(
            Vector.of(
                year(2021, 1, 600_000),
                year(2022, 1, 400_000),
                year(2023, 2, 500_000),
                year(2024, 1, 350_000),
                year(2025, 1, 200_000)),
            Vector.of(
                candidate("甲", 500_000),
                candidate("乙", 400_000),
                candidate("丙", 300_000),
                candidate("丁", 350_000),
                candidate("戊", 200_000),
                candidate("己", 300_000)));

    Decision<MultiYearPlan> decision = multiYear.decide(request);
    System.out.println(decision.value().years().map(one -> one._1 + " " + one._2).mkString(", "));
    System.out.print(decision.trace().render(Locale.CHINA));
  }

  private static PlanYear year(int year, long count, long yuan) {
    return PlanYear.of(year, count).with(Money.ofYuan(yuan));
  }

  private static MultiYearCandidate candidate(String id, long yuan) {
    return MultiYearCandidate.of(id, Money.ofYuan(yuan));
  }
}
