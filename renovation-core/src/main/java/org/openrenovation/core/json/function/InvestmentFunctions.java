package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.investment.Appraisal;
import org.openrenovation.core.investment.Bundle;
import org.openrenovation.core.investment.BundleCandidates;
import org.openrenovation.core.investment.BundleMember;
import org.openrenovation.core.investment.DebtCoverage;
import org.openrenovation.core.investment.DebtYear;
import org.openrenovation.core.investment.Investment;
import org.openrenovation.core.investment.InvestmentCase;
import org.openrenovation.core.json.document.InvestmentShape;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/** Functions of whether works pay for themselves. */
final class InvestmentFunctions {
  private static final Shape<InvestmentCase> CASE =
      ObjectShape.of(InvestmentCase.class, InvestmentCase::builder)
          .required(
              "flows",
              Shapes.someOf(Shapes.SIGNED_MONEY),
              InvestmentCase::flows,
              InvestmentCase.Builder::flows)
          .required(
              "rate", Shapes.SHARE, one -> one.rate().orElseThrow(), InvestmentCase.Builder::rate)
          .required(
              "term",
              Shapes.between(0, Integer.MAX_VALUE),
              one -> one.term().orElseThrow(),
              InvestmentCase.Builder::term)
          .optional(
              "dscr",
              Shapes.listOf(InvestmentShape.DEBT_YEAR),
              InvestmentCase::debtService,
              InvestmentCase.Builder::debtService)
          .optional(
              "coverage",
              InvestmentShape.COVERAGE,
              InvestmentCase::coverage,
              InvestmentCase.Builder::coverage)
          .build(InvestmentCase.Builder::build);

  private static final View<DebtCoverage> COVERED =
      ObjectView.<DebtCoverage>of()
          .nullable("gross", Shapes.RATIO, DebtCoverage::gross)
          .nullable("net", Shapes.RATIO, DebtCoverage::net);

  private static final ObjectView<Appraisal> APPRAISAL =
      ObjectView.<Appraisal>of()
          .with("outcome", Shapes.word(Determination.class), Appraisal::outcome)
          .nullable("npv", Shapes.SIGNED_MONEY, Appraisal::npv)
          .nullable("irr", Shapes.TEXT, found -> decimals(found.irr(), 6))
          .nullable("payback", Shapes.TEXT, found -> decimals(found.payback(), 2))
          .nullable(
              "discountedPayback", Shapes.TEXT, found -> decimals(found.discountedPayback(), 2))
          .nullable("balanced", Shapes.FLAG, Appraisal::isBalanced)
          .nullable("gap", Shapes.MONEY, Appraisal::gap)
          .nullable(
              "dscr",
              Shapes.viewOf(Shapes.orNull(Shapes.RATIO)),
              found -> found.debtService().map(years -> years.map(DebtYear::dscr)))
          .nullable("minDscr", Shapes.RATIO, Appraisal::minDscr)
          .nullable("coverage", COVERED, Appraisal::coverage);

  private static final Shape<BundleMember> MEMBER =
      ObjectShape.of(BundleMember.class, MemberParts::new)
          .required("id", Shapes.ID, BundleMember::id, (parts, id) -> parts.id = id)
          .required("area", Shapes.ID, BundleMember::area, (parts, area) -> parts.area = area)
          .required(
              "households",
              Shapes.COUNT,
              BundleMember::households,
              (parts, households) -> parts.households = households)
          .required("npv", Shapes.SIGNED_MONEY, BundleMember::npv, (parts, npv) -> parts.npv = npv)
          .build(parts -> new BundleMember(parts.id, parts.area, parts.households, parts.npv));

  private static final Shape<BundleInput> BUNDLE =
      ObjectShape.of(BundleInput.class, BundleInput::new)
          .required(
              "communities",
              Shapes.listOf(MEMBER),
              in -> in.candidates.communities(),
              (in, communities) -> in.communities = communities)
          .required(
              "acrossAreas", Shapes.FLAG, in -> in.acrossAreas, (in, yes) -> in.acrossAreas = yes)
          .build(BundleInput::checked);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.<InvestmentCase, Decision<Appraisal>>of(
              "investment",
              CASE,
              (policy, one) -> Investment.under(policy).decide(one),
              Views.decided(Appraisal.class, APPRAISAL)),
          JsonFunction.<BundleInput, Decision<Bundle.Result>>of(
              "bundle",
              BUNDLE,
              (policy, in) -> Bundle.under(in.over(policy)).decide(in.candidates),
              Views.decided(
                  Bundle.Result.class,
                  ObjectView.<Bundle.Result>of()
                      .with("chosen", Shapes.viewOf(Shapes.ID), Bundle.Result::chosen)
                      .with("households", Shapes.COUNT, Bundle.Result::households)
                      .with("communities", Shapes.COUNT, result -> (long) result.chosen().size())
                      .with("npv", Shapes.SIGNED_MONEY, Bundle.Result::npv))));

  private InvestmentFunctions() {}

  private static Optional<String> decimals(Optional<Fraction> figure, int places) {
    return figure.map(exact -> exact.rounded(places, RoundingMode.UNNECESSARY).toPlainString());
  }

  private static final class MemberParts {
    private String id = "";
    private String area = "";
    private long households;
    private Money npv = Money.ZERO;
  }

  private static final class BundleInput {
    private Seq<BundleMember> communities = Vector.empty();
    private BundleCandidates candidates = new BundleCandidates(Vector.empty());
    private boolean acrossAreas;

    private BundleInput checked() {
      candidates = new BundleCandidates(communities);
      return this;
    }

    private Policy over(Policy policy) {
      Given given = new Given();
      given.put(Bundle.ACROSS_AREAS, new Value.Flag(acrossAreas));
      return given.over(policy);
    }
  }
}
