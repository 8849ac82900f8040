package org.openrenovation.core.json.document;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.funding.SettledAccount;
import org.openrenovation.core.funding.bills.ApportionBase;
import org.openrenovation.core.funding.bills.CostUnit;
import org.openrenovation.core.funding.bills.HouseholdBook;
import org.openrenovation.core.funding.bills.HouseholdCharge;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.BudgetLine;
import org.openrenovation.core.programme.BudgetLines;
import org.openrenovation.core.scope.WorkClass;

/** What a community's works cost, who brings what, and what its households are charged. */
public final class MoneyShapes {
  /** An item of works and what it costs. */
  public static final Shape<FundedItem> ITEM =
      ObjectShape.of(FundedItem.class, ItemParts::new)
          .required("code", Shapes.ID, FundedItem::code, (parts, code) -> parts.code = code)
          .required(
              "class",
              Shapes.word(WorkClass.class),
              FundedItem::workClass,
              (parts, word) -> parts.workClass = word)
          .required(
              "amount", Shapes.MONEY, FundedItem::amount, (parts, amount) -> parts.amount = amount)
          .build(parts -> new FundedItem(parts.code, parts.workClass, parts.amount));

  /** A household, or whatever else shares a cost. */
  public static final Shape<CostUnit> UNIT =
      ObjectShape.of(CostUnit.class, CostUnit::builder)
          .required("id", Shapes.ID, CostUnit::id, CostUnit.Builder::id)
          .optional("area", Shapes.AREA, CostUnit::area, CostUnit.Builder::area)
          .optional(
              "floor",
              Shapes.between(1, Integer.MAX_VALUE),
              CostUnit::floor,
              CostUnit.Builder::floor)
          .optional("benefits", Shapes.FLAG, CostUnit::benefits, CostUnit.Builder::benefits)
          .build(CostUnit.Builder::build);

  /** A list of ids, each of which counts once. */
  static final Shape<Set<String>> IDS =
      Shapes.listOf(Shapes.ID).as(Seq::toSet, set -> set.toVector().sorted());

  private static final Shape<HouseholdCharge> CHARGE =
      ObjectShape.of(HouseholdCharge.class, HouseholdCharge::builder)
          .required("item", Shapes.ID, HouseholdCharge::item, HouseholdCharge.Builder::item)
          .optional(
              "amount", Shapes.MONEY, HouseholdCharge::amount, HouseholdCharge.Builder::amount)
          .optional(
              "base",
              Shapes.word(ApportionBase.class),
              HouseholdCharge::base,
              HouseholdCharge.Builder::base)
          .optional(
              "coefficients",
              coefficients(Shapes.POSITIVE_RATIO),
              HouseholdCharge::coefficients,
              HouseholdCharge.Builder::coefficients)
          .optional("payers", IDS, HouseholdCharge::payers, HouseholdCharge.Builder::payers)
          .build(HouseholdCharge.Builder::build);

  /** The households of a community and what they are charged. */
  static final Shape<HouseholdBook> BILLS =
      ObjectShape.of(HouseholdBook.class, HouseholdBook::builder)
          .required(
              "households",
              Shapes.listOf(UNIT),
              HouseholdBook::households,
              HouseholdBook.Builder::households)
          .required(
              "charges",
              Shapes.listOf(CHARGE),
              HouseholdBook::charges,
              HouseholdBook.Builder::charges)
          .build(HouseholdBook.Builder::build);

  private MoneyShapes() {}

  /** The coefficient of each floor, by its number. */
  public static Shape<Map<Integer, Fraction>> coefficients(Shape<Fraction> coefficient) {
    return Shapes.mapOf(coefficient)
        .as(MoneyShapes::byFloor, floors -> floors.mapKeys(f -> f + ""));
  }

  /** A line of a list of costs and money, in the words of this policy. */
  public static Shape<BudgetLine> line(Policy policy) {
    return ObjectShape.of(BudgetLine.class, LineParts::new)
        .required(
            "community", Shapes.ID, BudgetLine::community, (parts, id) -> parts.community = id)
        .required(
            "item",
            Shapes.code(BudgetLines.under(policy).words()),
            BudgetLine::item,
            (parts, item) -> parts.item = item)
        .required(
            "amount", Shapes.MONEY, BudgetLine::amount, (parts, amount) -> parts.amount = amount)
        .build(parts -> new BudgetLine(parts.community, parts.item, parts.amount));
  }

  /** What the works cost and what others bring, in the words of this policy. */
  static Shape<CommunityBudget> budget(Policy policy) {
    return money(
            ObjectShape.of(CommunityBudget.class, Parts::new)
                .required(
                    "items",
                    Shapes.listOf(ITEM),
                    CommunityBudget::items,
                    (parts, items) -> parts.items = items),
            policy,
            CommunityBudget::money)
        .build(parts -> new CommunityBudget(parts.items, parts.money()));
  }

  /** The reviewed settlement and what others brought, in the words of this policy. */
  static Shape<SettledAccount> settlement(Policy policy) {
    return money(
            ObjectShape.of(SettledAccount.class, Parts::new)
                .required(
                    "settlement",
                    Shapes.MONEY,
                    SettledAccount::settlement,
                    (parts, amount) -> parts.settlement = amount)
                .required(
                    "owners",
                    Shapes.MONEY,
                    SettledAccount::owners,
                    (parts, amount) -> parts.owners = amount),
            policy,
            SettledAccount::money)
        .build(parts -> new SettledAccount(parts.settlement, parts.owners, parts.money()));
  }

  private static <T> ObjectShape.Fields<T, Parts> money(
      ObjectShape.Fields<T, Parts> fields, Policy policy, Function<T, OtherMoney> money) {
    FundingSplit split = FundingSplit.under(policy);
    return fields
        .optional(
            "contributions",
            Shapes.mapOfCodes(split.contributors(), Shapes.MONEY),
            one -> some(money.apply(one).contributions()),
            (parts, amounts) -> parts.contributions = amounts)
        .optional(
            "upper",
            Shapes.mapOfCodes(split.levels(), Shapes.MONEY),
            one -> some(money.apply(one).upper()),
            (parts, amounts) -> parts.upper = amounts);
  }

  private static <V> Optional<Map<String, V>> some(Map<String, V> map) {
    return Optional.of(map).filter(all -> !all.isEmpty());
  }

  private static Map<Integer, Fraction> byFloor(Map<String, Fraction> given) {
    RefusedException.throwIfAny(
        given
            .keySet()
            .toVector()
            .filter(key -> !key.matches("[1-9][0-9]{0,8}"))
            .map(
                key ->
                    Problem.at(key, "value.out-of-range", key)
                        .with("least", "1")
                        .with("most", "999999999")));
    return LinkedHashMap.ofEntries(given.mapKeys(Integer::valueOf));
  }

  private static final class LineParts {
    private String community = "";
    private String item = "";
    private Money amount = Money.ZERO;
  }

  private static final class ItemParts {
    private String code = "";
    private WorkClass workClass = WorkClass.BASIC;
    private Money amount = Money.ZERO;
  }

  private static final class Parts {
    private Seq<FundedItem> items = Vector.empty();
    private Money settlement = Money.ZERO;
    private Money owners = Money.ZERO;
    private Map<String, Money> contributions = LinkedHashMap.empty();
    private Map<String, Money> upper = LinkedHashMap.empty();

    private OtherMoney money() {
      return new OtherMoney(contributions, upper);
    }
  }
}
