package org.openrenovation.core.json.document;

import org.openrenovation.core.base.Money;
import org.openrenovation.core.investment.DebtCoverage;
import org.openrenovation.core.investment.DebtYear;
import org.openrenovation.core.investment.InvestmentCase;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.programme.InvestmentFile;

/** Investments that are to pay for themselves. */
public final class InvestmentShape {
  /** A year of debt service. */
  public static final Shape<DebtYear> DEBT_YEAR =
      ObjectShape.of(DebtYear.class, DebtParts::new)
          .required(
              "ebitda",
              Shapes.SIGNED_MONEY,
              DebtYear::ebitda,
              (parts, amount) -> parts.earned = amount)
          .required("tax", Shapes.MONEY, DebtYear::tax, (parts, amount) -> parts.taken = amount)
          .required(
              "principal",
              Shapes.MONEY,
              DebtYear::principal,
              (parts, amount) -> parts.principal = amount)
          .required(
              "interest",
              Shapes.MONEY,
              DebtYear::interest,
              (parts, amount) -> parts.interest = amount)
          .build(parts -> new DebtYear(parts.earned, parts.taken, parts.principal, parts.interest));

  /** What covers a debt over its life. */
  public static final Shape<DebtCoverage> COVERAGE =
      ObjectShape.of(DebtCoverage.class, DebtParts::new)
          .required(
              "income",
              Shapes.MONEY,
              DebtCoverage::income,
              (parts, amount) -> parts.earned = amount)
          .required(
              "cost", Shapes.MONEY, DebtCoverage::cost, (parts, amount) -> parts.taken = amount)
          .required(
              "principal",
              Shapes.MONEY,
              DebtCoverage::principal,
              (parts, amount) -> parts.principal = amount)
          .required(
              "interest",
              Shapes.MONEY,
              DebtCoverage::interest,
              (parts, amount) -> parts.interest = amount)
          .build(
              parts ->
                  new DebtCoverage(parts.earned, parts.taken, parts.principal, parts.interest));

  private static final Shape<InvestmentCase> FIGURES =
      ObjectShape.of(InvestmentCase.class, InvestmentCase::builder)
          .required(
              "flows",
              Shapes.someOf(Shapes.SIGNED_MONEY),
              InvestmentCase::flows,
              InvestmentCase.Builder::flows)
          .optional("rate", Shapes.SHARE, InvestmentCase::rate, InvestmentCase.Builder::rate)
          .optional(
              "term",
              Shapes.between(0, Integer.MAX_VALUE),
              InvestmentCase::term,
              InvestmentCase.Builder::term)
          .optional(
              "dscr",
              Shapes.listOf(DEBT_YEAR),
              InvestmentCase::debtService,
              InvestmentCase.Builder::debtService)
          .optional(
              "coverage", COVERAGE, InvestmentCase::coverage, InvestmentCase.Builder::coverage)
          .build(InvestmentCase.Builder::build);

  /** An investment on file; without a rate or a term the policy's count. */
  static final Shape<InvestmentFile> FILE =
      ObjectShape.of(InvestmentFile.class, InvestmentFile::builder)
          .required("id", Shapes.ID, InvestmentFile::id, InvestmentFile.Builder::id)
          .required("name", Shapes.BILINGUAL, InvestmentFile::name, InvestmentFile.Builder::name)
          .optional(
              "firstYear",
              Shapes.YEAR,
              InvestmentFile::firstYear,
              InvestmentFile.Builder::firstYear)
          .required(
              "communities",
              Shapes.listOf(Shapes.ID),
              InvestmentFile::communities,
              InvestmentFile.Builder::communities)
          .required("figures", FIGURES, InvestmentFile::figures, InvestmentFile.Builder::figures)
          .build(InvestmentFile.Builder::build);

  private InvestmentShape() {}

  private static final class DebtParts {
    private Money earned = Money.ZERO;
    private Money taken = Money.ZERO;
    private Money principal = Money.ZERO;
    private Money interest = Money.ZERO;
  }
}
