package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.PublicFunding;
import org.openrenovation.core.funding.Settlement;
import org.openrenovation.core.funding.SourceUse;
import org.openrenovation.core.programme.CommunityMoney;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Row;

/**
 * What one source pays of a community's works, by budget and by settlement.
 *
 * @param name whose money it is
 * @param budgeted by the budget, where that is known
 * @param settled by the reviewed settlement, where there is one
 * @param decision what the figures rest on
 * @param test the step that tells the figure
 */
record SourceLine(
    String name,
    Optional<Money> budgeted,
    Optional<Money> settled,
    Decision<?> decision,
    String test) {

  /** Every source in the order of use; of a community with a budget or a settlement. */
  static Seq<SourceLine> of(CommunityMoney one, KindWords words) {
    Optional<FundingPlan> plan = one.funding().map(Decision::value);
    Optional<Settlement.Result> result = one.settlement().map(Decision::value);
    Decision<?> decision =
        one.funding().<Decision<?>>map(it -> it).orElseGet(() -> one.settlement().orElseThrow());
    Lines lines =
        new Lines(plan.map(FundingPlan::sources), result.map(Settlement.Result::sources), decision);
    FundingSplit split = FundingSplit.under(one.policy());
    return Vector.of(
            new SourceLine(
                words.say("column.owners"),
                plan.flatMap(FundingPlan::owners),
                result.map(Settlement.Result::owners),
                decision,
                "funding.item"))
        .appendAll(
            split
                .contributors()
                .map(
                    who ->
                        lines.line(
                            words.named(one.policy(), who),
                            "funding.contributions",
                            sources -> used(sources.contributionsUsed(), who))))
        .appendAll(
            split
                .levels()
                .map(
                    who ->
                        lines.line(
                            words.named(one.policy(), who),
                            "funding.upper",
                            sources -> used(sources.upperUsed(), who))))
        .append(lines.line(words.say("column.county"), "funding.county", PublicFunding::county))
        .append(
            lines.line(
                words.say("column.otherLocal"), "funding.county", PublicFunding::otherLocal));
  }

  private static Optional<Money> used(Seq<SourceUse> uses, String who) {
    return uses.find(use -> use.source().equals(who)).toJavaOptional().flatMap(SourceUse::used);
  }

  Row row(KindWords words) {
    return Row.of(
        Cell.of(name),
        Cited.amount(budgeted),
        Cited.amount(settled),
        Cited.clauses(decision, words, test));
  }

  private record Lines(
      Optional<PublicFunding> budgeted, Optional<PublicFunding> settled, Decision<?> decision) {
    SourceLine line(String name, String test, Function<PublicFunding, Optional<Money>> figure) {
      return new SourceLine(
          name, budgeted.flatMap(figure), settled.flatMap(figure), decision, test);
    }
  }
}
