package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.approval.Answer;
import org.openrenovation.core.approval.LandUse;
import org.openrenovation.core.approval.ModelChoice;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.approval.ProvidentFund;
import org.openrenovation.core.approval.UtilityAsset;
import org.openrenovation.core.approval.UtilityAssetList;
import org.openrenovation.core.approval.UtilityAssets;
import org.openrenovation.core.approval.Withdrawal;
import org.openrenovation.core.approval.WithdrawalVerdict;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.json.shape.KnownFacts;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.Policy;

/** Functions of approval: what must be asked for, what may be used. */
final class ApprovalFunctions {
  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.<Facts, Decision<Permits.Result>>policyShaped(
              "permits",
              policy -> facts(policy, Permits.KEY),
              (policy, facts) -> Permits.under(policy).decide(facts),
              Views.decided(
                  Permits.Result.class,
                  ObjectView.<Permits.Result>of()
                      .with(
                          "permits",
                          Shapes.viewByKey(answer(Permits.State.class)),
                          Permits.Result::permits))),
          JsonFunction.<Facts, Decision<LandUse.Result>>policyShaped(
              "landUse",
              policy -> facts(policy, LandUse.KEY),
              (policy, facts) -> LandUse.under(policy).decide(facts),
              Views.decided(
                  LandUse.Result.class,
                  ObjectView.<LandUse.Result>of()
                      .with(
                          "rules",
                          Shapes.viewByKey(answer(LandUse.State.class)),
                          LandUse.Result::rules))),
          JsonFunction.<UtilityAssetList, Decision<UtilityAssets.Result>>policyShaped(
              "utilityAssets",
              ApprovalFunctions::assets,
              (policy, assets) -> UtilityAssets.under(policy).decide(assets),
              Views.decided(
                  UtilityAssets.Result.class,
                  ObjectView.<UtilityAssets.Result>of()
                      .with(
                          "assets",
                          Shapes.viewByKey(dutiesOfAsset()),
                          UtilityAssets.Result::assets))),
          JsonFunction.<Withdrawal, Decision<WithdrawalVerdict>>policyShaped(
              "providentFund",
              ApprovalFunctions::withdrawal,
              (policy, withdrawal) -> ProvidentFund.under(policy).decide(withdrawal),
              Views.decided(
                  WithdrawalVerdict.class,
                  ObjectView.<WithdrawalVerdict>of()
                      .with(
                          "outcome",
                          Shapes.word(ProvidentFund.Outcome.class),
                          WithdrawalVerdict::outcome)
                      .nullable("cap", Shapes.MONEY, WithdrawalVerdict::cap))),
          JsonFunction.<Facts, Decision<ModelChoice.Result>>policyShaped(
              "modelChoice",
              policy -> facts(policy, ModelChoice.KEY),
              (policy, facts) -> ModelChoice.under(policy).decide(facts),
              Views.decided(
                  ModelChoice.Result.class,
                  ObjectView.<ModelChoice.Result>of()
                      .with(
                          "models",
                          Shapes.viewByKey(answer(ModelChoice.State.class)),
                          ModelChoice.Result::models))));

  private ApprovalFunctions() {}

  private static <E extends Enum<E>> View<Answer<E>> answer(Class<E> words) {
    return ObjectView.<Answer<E>>of()
        .with("state", Shapes.word(words), Answer::state)
        .with("missing", Shapes.viewOf(Shapes.ID), Answer::missing);
  }

  private static View<UtilityAssets.Duties> dutiesOfAsset() {
    return ObjectView.<UtilityAssets.Duties>of()
        .with(
            "renovates",
            Shapes.word(UtilityAssets.Party.class),
            duties -> duties.renovates().state())
        .with(
            "handOver",
            Shapes.word(UtilityAssets.HandOver.class),
            duties -> duties.handOver().state())
        .with(
            "maintains",
            Shapes.word(UtilityAssets.Party.class),
            duties -> duties.maintains().state())
        .with("missing", Shapes.viewOf(Shapes.ID), UtilityAssets.Duties::missing);
  }

  private static Shape<Facts> facts(Policy policy, String key) {
    return KnownFacts.of(policy.section(FactTable.class, key).vocabulary());
  }

  private static Shape<UtilityAssetList> assets(Policy policy) {
    Vocabulary vocabulary = policy.section(FactTable.class, UtilityAssets.KEY).vocabulary();
    Seq<String> kinds = policy.get(UtilityAssets.KINDS).required().words();
    Shape<UtilityAsset> asset =
        KnownFacts.fields(
                vocabulary,
                ObjectShape.of(UtilityAsset.class, () -> new ReadAsset(vocabulary))
                    .required("id", Shapes.ID, UtilityAsset::id, (read, id) -> read.id = id)
                    .required(
                        "kind",
                        Shapes.code(kinds),
                        UtilityAsset::kind,
                        (read, kind) -> read.kind = kind),
                UtilityAsset::facts)
            .build(read -> new UtilityAsset(read.id, read.kind, read.facts()));
    return ObjectShape.of(UtilityAssetList.class, AssetParts::new)
        .required(
            "assets",
            Shapes.listOf(asset),
            UtilityAssetList::assets,
            (parts, assets) -> parts.assets = assets)
        .build(parts -> new UtilityAssetList(parts.assets));
  }

  /** The purposes are the policy's, and whatever is none of them. */
  private static Shape<Withdrawal> withdrawal(Policy policy) {
    Seq<String> purposes = policy.get(ProvidentFund.PURPOSES).required().words();
    return ObjectShape.of(Withdrawal.class, Withdrawal::builder)
        .required(
            "purpose",
            Shapes.code(purposes.append(ProvidentFund.OTHER).distinct()),
            Withdrawal::purpose,
            Withdrawal.Builder::purpose)
        .optional("ownHome", Shapes.FLAG, Withdrawal::ownHome, Withdrawal.Builder::ownHome)
        .required("share", Shapes.MONEY, Withdrawal::share, Withdrawal.Builder::share)
        .optional(
            "withdrawn",
            Shapes.MONEY,
            withdrawal -> Optional.of(withdrawal.withdrawn()),
            Withdrawal.Builder::withdrawn)
        .build(Withdrawal.Builder::build);
  }

  private static final class ReadAsset extends KnownFacts.Known {
    private String id = "";
    private String kind = "";

    private ReadAsset(Vocabulary vocabulary) {
      super(vocabulary);
    }
  }

  private static final class AssetParts {
    private Seq<UtilityAsset> assets = Vector.empty();
  }
}
