package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.funding.SettledAccount;
import org.openrenovation.core.json.document.MoneyShapes;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Banding;
import org.openrenovation.core.scope.WorkClass;

/**
 * A budget or a settlement, whose money it is in the policy's words, and the shares; a share that
 * is not given is unset.
 */
final class FundingInputs {
  private final Given given = new Given();
  private Seq<FundedItem> items = Vector.empty();
  private Map<String, Fraction> ownerShares = LinkedHashMap.empty();
  private Optional<Fraction> countyShare = Optional.empty();
  private Money settlement = Money.ZERO;
  private Money owners = Money.ZERO;
  private Map<String, Money> contributions = LinkedHashMap.empty();
  private Map<String, Money> upper = LinkedHashMap.empty();

  private FundingInputs() {
    given.unset(FundingSplit.OWNER_SHARE_BASIC);
    given.unset(Banding.OWNER_SHARE_IMPROVEMENT);
    given.unset(Banding.OWNER_SHARE_ENHANCEMENT);
    given.unset(FundingSplit.COUNTY_SHARE);
  }

  static Shape<FundingInputs> budget(Policy policy) {
    return money(
            ObjectShape.of(FundingInputs.class, FundingInputs::new)
                .required(
                    "items",
                    Shapes.listOf(MoneyShapes.ITEM),
                    in -> in.items,
                    (in, items) -> in.items = items)
                .optional(
                    "ownerShare",
                    ownerShares(),
                    in -> Optional.of(in.ownerShares),
                    FundingInputs::owners),
            policy)
        .build(in -> in);
  }

  static Shape<FundingInputs> settlement(Policy policy) {
    return money(
            ObjectShape.of(FundingInputs.class, FundingInputs::new)
                .required(
                    "settlement",
                    Shapes.MONEY,
                    in -> in.settlement,
                    (in, amount) -> in.settlement = amount)
                .required(
                    "owners", Shapes.MONEY, in -> in.owners, (in, amount) -> in.owners = amount),
            policy)
        .build(in -> in);
  }

  Policy over(Policy policy) {
    return given.over(policy);
  }

  CommunityBudget budget() {
    return new CommunityBudget(items, new OtherMoney(contributions, upper));
  }

  SettledAccount settled() {
    return new SettledAccount(settlement, owners, new OtherMoney(contributions, upper));
  }

  private static ObjectShape.Fields<FundingInputs, FundingInputs> money(
      ObjectShape.Fields<FundingInputs, FundingInputs> fields, Policy policy) {
    FundingSplit split = FundingSplit.under(policy);
    return fields
        .required(
            "contributions",
            amounts(split.contributors()),
            in -> in.contributions,
            (in, amounts) -> in.contributions = amounts)
        .required(
            "upper", amounts(split.levels()), in -> in.upper, (in, amounts) -> in.upper = amounts)
        .optional("countyShare", Shapes.SHARE, in -> in.countyShare, FundingInputs::county);
  }

  private void county(Fraction share) {
    countyShare = Optional.of(share);
    given.put(FundingSplit.COUNTY_SHARE, new Value.Ratio(share));
  }

  private void owners(Map<String, Fraction> shares) {
    ownerShares = shares;
    shares
        .get(WorkClass.BASIC.name())
        .forEach(share -> given.put(FundingSplit.OWNER_SHARE_BASIC, new Value.Ratio(share)));
    shares
        .get(WorkClass.IMPROVEMENT.name())
        .forEach(share -> given.put(Banding.OWNER_SHARE_IMPROVEMENT, whateverTheCapacity(share)));
    shares
        .get(WorkClass.ENHANCEMENT.name())
        .forEach(share -> given.put(Banding.OWNER_SHARE_ENHANCEMENT, whateverTheCapacity(share)));
  }

  /** A table of one band without bounds. */
  private static Value.Banded whateverTheCapacity(Fraction share) {
    return new Value.Banded(new Bands(Vector.of(Band.builder().result(share.toString()).build())));
  }

  private static Shape<Map<String, Fraction>> ownerShares() {
    ObjectShape.Fields<Map<String, Fraction>, Keyed<Fraction>> fields =
        ObjectShape.of(() -> new Keyed<>());
    for (WorkClass workClass : WorkClass.values()) {
      fields =
          fields.optional(
              workClass.name(),
              Shapes.SHARE,
              shares -> shares.get(workClass.name()).toJavaOptional(),
              (keyed, share) -> keyed.put(workClass.name(), share));
    }
    return fields.build(keyed -> keyed.values);
  }

  private static Shape<Map<String, Money>> amounts(Seq<String> words) {
    ObjectShape.Fields<Map<String, Money>, Keyed<Money>> fields =
        ObjectShape.of(() -> new Keyed<>());
    for (String word : words) {
      fields =
          fields.required(
              word,
              Shapes.MONEY,
              amounts -> amounts.get(word).get(),
              (keyed, amount) -> keyed.put(word, amount));
    }
    return fields.build(keyed -> keyed.values);
  }

  private static final class Keyed<V> {
    private Map<String, V> values = LinkedHashMap.empty();

    private void put(String key, V value) {
      values = values.put(key, value);
    }
  }
}
