package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.investment.Appraisal;
import org.openrenovation.core.investment.FlowYear;
import org.openrenovation.core.investment.Investment;

/**
 * An investment on file and what it comes to (投资方案评价).
 *
 * @param file what is on file of it
 * @param decision what it comes to
 * @param years its flows year by year
 */
public record Appraised(InvestmentFile file, Decision<Appraisal> decision, Seq<FlowYear> years)
    implements Serializable {

  /**
   * All that are on file, in their order, under the policy of this day ({@link
   * Programme#policyOn}), or what keeps one from being judged: flows that do not reach the policy's
   * term, {@code files.investments[0].figures.term}.
   */
  public static Validation<Seq<Problem>, Seq<Appraised>> all(Programme programme, LocalDate day) {
    return programme
        .policyOn(day)
        .flatMap(policy -> all(programme.files().investments(), Investment.under(policy)));
  }

  private static Validation<Seq<Problem>, Seq<Appraised>> all(
      Seq<InvestmentFile> files, Investment rule) {
    Vector<Appraised> all = Vector.empty();
    Vector<Problem> problems = Vector.empty();
    for (int i = 0; i < files.size(); i++) {
      InvestmentFile file = files.get(i);
      try {
        all =
            all.append(
                new Appraised(file, rule.decide(file.figures()), rule.cashFlow(file.figures())));
      } catch (RefusedException refused) {
        problems =
            problems.appendAll(
                Problem.below("files.investments[" + i + "].figures", refused.problems()));
      }
    }
    return problems.isEmpty() ? Validation.valid(all) : Validation.invalid(problems);
  }

  /** The calendar year of this year of the flows, or its number where the first is not fixed. */
  public int calendarYear(int year) {
    return file.firstYear().orElse(0) + year;
  }
}
