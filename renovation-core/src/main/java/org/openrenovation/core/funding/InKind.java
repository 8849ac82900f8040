package org.openrenovation.core.funding;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Decimals;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * What gifts and labour are worth, kept apart from cash (捐资捐物、投工投劳, clause 3.3).
 *
 * <p>Goods and labour are never cash unless the policy says so: only {@code cash} may become a
 * receipt in a ledger or a social contribution of a funding split; goods and labour belong there
 * only where the items' amounts hold the same at the same value. 40 bags at ¥12.50 and 7.5 days at
 * ¥22.00 are ¥665.00 in kind.
 */
public final class InKind implements Rule<GiftBook, InKind.Totals> {
  /** Whether goods and labour count as cash. */
  public static final ParameterId<Value.Flag> AS_CASH =
      ParameterId.of("in-kind.as-cash", Value.Flag.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(AS_CASH);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Flag> asCash;

  private InKind(Setting<Value.Flag> asCash) {
    this.asCash = asCash;
  }

  /** The valuation as this policy has it. */
  public static InKind under(Policy policy) {
    return new InKind(policy.get(AS_CASH));
  }

  @Override
  public String code() {
    return "inKind";
  }

  @Override
  public Clause clause() {
    return asCash.use().clause();
  }

  @Override
  public Totals judge(GiftBook book, Steps steps) {
    Map<String, Money> values = LinkedHashMap.empty();
    Money cash = Money.ZERO;
    Money material = Money.ZERO;
    Money labour = Money.ZERO;
    for (Gift gift : book.given()) {
      Money value = gift.value();
      values = values.put(gift.id(), value);
      Gift.Kind counted = asCash.required().yes() ? Gift.Kind.CASH : gift.kind();
      switch (counted) {
        case CASH -> cash = cash.plus(value);
        case MATERIAL -> material = material.plus(value);
        case LABOUR -> labour = labour.plus(value);
      }
      steps.tell(() -> step(gift, value));
    }
    return new Totals(values, cash, material, labour);
  }

  private Step step(Gift gift, Money value) {
    return Step.builder()
        .test("inKind.entry")
        .code("inKind.entry")
        .subject(gift.id())
        .clause(clause())
        .state(Truth.TRUE)
        .figure("kind", Messages.word(gift.kind()))
        .figure("quantity", Decimals.plain(gift.quantity()))
        .figure("unitValue", gift.unitValue())
        .figure("amount", value)
        .addUses(asCash.use())
        .build();
  }

  /**
   * What was given.
   *
   * @param values the worth of each gift that is there, in the order of the book
   * @param cash what may become a receipt
   * @param material the worth of the goods
   * @param labour the worth of the labour
   */
  public record Totals(Map<String, Money> values, Money cash, Money material, Money labour)
      implements Shown, Serializable {
    /** Goods and labour together. */
    public Money inKind() {
      return material.plus(labour);
    }

    /** Everything together. */
    public Money total() {
      return cash.plus(inKind());
    }

    @Override
    public Text shown() {
      return Messages.both(
          "inKind.result",
          LinkedHashMap.of("cash", cash, "material", material, "labour", labour, "total", total())
              .mapValues(amount -> Text.same(amount.toString())));
    }
  }
}
