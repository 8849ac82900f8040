package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.approval.LandUse;
import org.openrenovation.core.approval.ModelChoice;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.approval.ProvidentFund;
import org.openrenovation.core.approval.UtilityAssets;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.DebtCheck;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.InKind;
import org.openrenovation.core.funding.bills.Apportion;
import org.openrenovation.core.funding.earmark.Earmark;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.funding.subsidy.SubsidyAllocation;
import org.openrenovation.core.investment.Bundle;
import org.openrenovation.core.investment.Investment;
import org.openrenovation.core.oversight.Assessment;
import org.openrenovation.core.oversight.StartRate;
import org.openrenovation.core.oversight.UnitList;
import org.openrenovation.core.planning.AnnualPlanning;
import org.openrenovation.core.planning.MultiYear;
import org.openrenovation.core.planning.PlanAdjustment;
import org.openrenovation.core.planning.coordination.Coordination;
import org.openrenovation.core.planning.coordination.RenovationUnits;
import org.openrenovation.core.planning.coordination.StockAssets;
import org.openrenovation.core.planning.pool.Ranking;
import org.openrenovation.core.planning.pool.ReservePool;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.Bodies;
import org.openrenovation.core.project.Charges;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.Management;
import org.openrenovation.core.project.Milestones;
import org.openrenovation.core.project.Quality;
import org.openrenovation.core.schedule.Progress;
import org.openrenovation.core.schedule.SiteCalendar;
import org.openrenovation.core.scope.Banding;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.scope.PropertyRoom;
import org.openrenovation.core.scope.Works;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.OwnersVote;
import org.openrenovation.core.vote.Satisfaction;

/**
 * Whether a policy document holds all that the engine asks for (政策文件校验): every parameter that a
 * room reads, in its form and out of the words it knows, and every section, all of them fitting
 * together. A document that passes is never refused later.
 */
public final class CountyPolicy {
  /** Every parameter that the engine asks for. */
  public static final Seq<ParameterId<?>> PARAMETERS =
      Vector.<ParameterId<?>>of(Policy.CALENDAR)
          .appendAll(Inclusion.PARAMETERS)
          .appendAll(Banding.PARAMETERS)
          .appendAll(PropertyRoom.PARAMETERS)
          .appendAll(Works.PARAMETERS)
          .appendAll(Assessment.PARAMETERS)
          .appendAll(ReservePool.PARAMETERS)
          .appendAll(RenovationUnits.PARAMETERS)
          .appendAll(Ranking.PARAMETERS)
          .appendAll(AnnualPlanning.PARAMETERS)
          .appendAll(PlanAdjustment.PARAMETERS)
          .appendAll(MultiYear.PARAMETERS)
          .appendAll(Coordination.PARAMETERS)
          .appendAll(StockAssets.PARAMETERS)
          .appendAll(StartRate.PARAMETERS)
          .appendAll(Progress.PARAMETERS)
          .appendAll(SiteCalendar.PARAMETERS)
          .appendAll(Apportion.PARAMETERS)
          .appendAll(InKind.PARAMETERS)
          .appendAll(SubsidyAllocation.PARAMETERS)
          .appendAll(FundingSplit.PARAMETERS)
          .appendAll(Earmark.PARAMETERS)
          .appendAll(Ledger.PARAMETERS)
          .appendAll(DebtCheck.PARAMETERS)
          .appendAll(Investment.PARAMETERS)
          .appendAll(Bundle.PARAMETERS)
          .appendAll(Permits.PARAMETERS)
          .appendAll(LandUse.PARAMETERS)
          .appendAll(UtilityAssets.PARAMETERS)
          .appendAll(ProvidentFund.PARAMETERS)
          .appendAll(Gates.PARAMETERS)
          .appendAll(Management.PARAMETERS)
          .appendAll(Bodies.PARAMETERS)
          .appendAll(CountyBoard.PARAMETERS)
          .appendAll(Quality.PARAMETERS)
          .appendAll(Charges.PARAMETERS)
          .appendAll(Consent.PARAMETERS)
          .appendAll(Satisfaction.PARAMETERS)
          .appendAll(OwnersVote.PARAMETERS);

  private CountyPolicy() {}

  /** Everything that the engine would miss; empty where the document will do. */
  public static Seq<Problem> problems(PolicyDocument document) {
    Seq<Problem> parameters = PARAMETERS.flatMap(id -> parameter(document, id));
    return parameters.isEmpty() ? sections(document) : parameters;
  }

  private static Seq<Problem> parameter(PolicyDocument document, ParameterId<?> id) {
    int place = document.parameters().indexWhere(parameter -> parameter.id().equals(id.id()));
    if (place < 0) {
      return Vector.of(Problem.at("parameters", "parameter.missing", id.id()));
    }
    Parameter parameter = document.parameters().get(place);
    String path = "parameters[" + place + "]";
    if (!parameter.type().form().equals(id.form())) {
      return Vector.of(
          Problem.at(path + ".type", "value.mismatch", parameter.type().name())
              .with("other", id.id()));
    }
    return parameter
        .values()
        .zipWithIndex()
        .flatMap(
            dated ->
                words(dated._1.value())
                    .filter(word -> !id.choices().isEmpty() && !id.choices().contains(word))
                    .map(
                        word ->
                            Problem.at(
                                    path + ".values[" + dated._2 + "].value", "code.unknown", word)
                                .withChoices(id.choices())));
  }

  private static Seq<String> words(Optional<Value> value) {
    if (value.isPresent() && value.get() instanceof Value.Word word) {
      return Vector.of(word.word());
    }
    return value.isPresent() && value.get() instanceof Value.Words words
        ? words.words()
        : Vector.empty();
  }

  /**
   * Binds each room's rules to the document as it stands at the end of its plan years: what does
   * not fit is refused there.
   */
  private static Seq<Problem> sections(PolicyDocument document) {
    Policy policy = Policy.of(document, document.planYears().to());
    return Vector.<Problem>empty()
        .appendAll(refused(() -> Inclusion.under(policy)))
        .appendAll(refused(() -> Ranking.under(policy)))
        .appendAll(refused(() -> MultiYear.under(policy)))
        .appendAll(refused(() -> Works.under(policy)))
        .appendAll(refused(() -> Milestones.under(policy)))
        .appendAll(refused(() -> Assessment.under(policy)))
        .appendAll(refused(() -> StartRate.under(policy)))
        .appendAll(refused(() -> Progress.under(policy)))
        .appendAll(refused(() -> WorksPlanning.check(policy)))
        .appendAll(refused(() -> Apportion.under(policy)))
        .appendAll(refused(() -> SubsidyAllocation.under(policy)))
        .appendAll(refused(() -> FundingSplit.under(policy)))
        .appendAll(refused(() -> Earmark.under(policy)))
        .appendAll(refused(() -> Permits.under(policy)))
        .appendAll(refused(() -> LandUse.under(policy)))
        .appendAll(refused(() -> UtilityAssets.under(policy)))
        .appendAll(refused(() -> ProvidentFund.under(policy)))
        .appendAll(refused(() -> ModelChoice.under(policy)))
        .appendAll(refused(() -> Gates.under(policy)))
        .appendAll(refused(() -> CountyBoard.check(policy)))
        .appendAll(refused(() -> Management.under(policy)))
        .appendAll(refused(() -> Bodies.under(policy)))
        .appendAll(refused(() -> Quality.under(policy)))
        .appendAll(refused(() -> Charges.under(policy)))
        .appendAll(refused(() -> UnitList.check(document)))
        .appendAll(refused(() -> Consent.under(policy)))
        .appendAll(refused(() -> Satisfaction.under(policy)))
        .appendAll(refused(() -> OwnersVote.under(policy, OwnersVote.Matter.GENERAL)))
        .appendAll(refused(() -> OwnersVote.under(policy, OwnersVote.Matter.SPECIAL)));
  }

  private static Seq<Problem> refused(Runnable binding) {
    try {
      binding.run();
      return Vector.empty();
    } catch (RefusedException e) {
      return e.problems();
    }
  }
}
