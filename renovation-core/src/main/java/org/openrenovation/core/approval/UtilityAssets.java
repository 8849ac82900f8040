package org.openrenovation.core.approval;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * Who renovates a utility's installation, whether it is handed over, who maintains it (专营设施, clause
 * 3.5): what the utility owned before the works it renovates itself, the rest is handed over to it
 * afterwards, and it maintains both.
 */
public final class UtilityAssets implements Rule<UtilityAssetList, UtilityAssets.Result> {
  /** The key of the policy's table. */
  public static final String KEY = "utilityAssets";

  /** The kinds of installations (电力、通信、供水、供热、供气). */
  public static final ParameterId<Value.Words> KINDS = ParameterId.words("utility.kinds");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(KINDS);

  private static final long serialVersionUID = 1L;
  private static final String RENOVATES = "RENOVATES";
  private static final String HAND_OVER = "HAND_OVER";
  private static final String MAINTAINS = "MAINTAINS";
  private static final Seq<String> PARTIES =
      Vector.of(Party.UTILITY, Party.PROJECT).map(Party::name);
  private static final Map<String, Seq<String>> WORDS =
      LinkedHashMap.of(
          RENOVATES,
          PARTIES,
          HAND_OVER,
          Vector.of(HandOver.REQUIRED, HandOver.NOT_APPLICABLE).map(HandOver::name),
          MAINTAINS,
          PARTIES);

  private final BoundTable table;
  private final Seq<String> kinds;

  private UtilityAssets(BoundTable table, Seq<String> kinds) {
    this.table = table;
    this.kinds = kinds;
  }

  /**
   * The rules on utilities' installations of this policy.
   *
   * @throws RefusedException where the table leaves a gap, contradicts itself, or lacks one of its
   *     three lines: a checked document never does
   */
  public static UtilityAssets under(Policy policy) {
    BoundTable table =
        BoundTable.of(policy, KEY, "utility", line -> WORDS.getOrElse(line, Vector.empty()));
    RefusedException.throwIfAny(
        WORDS
            .keySet()
            .toVector()
            .reject(table.lines()::containsKey)
            .map(line -> Problem.at("sections." + KEY + ".lines", "id.unknown", line)));
    return new UtilityAssets(table, policy.get(KINDS).required().words());
  }

  /** No fact known yet of an installation; the names are the policy's. */
  public Facts facts() {
    return table.vocabulary().facts();
  }

  @Override
  public String code() {
    return "utilityAssets";
  }

  @Override
  public Clause clause() {
    return table.clause();
  }

  /**
   * The rules for each installation.
   *
   * @throws RefusedException where one is of a kind that the policy does not have
   */
  @Override
  public Result judge(UtilityAssetList list, Steps steps) {
    RefusedException.throwIfAny(
        list.assets()
            .zipWithIndex()
            .reject(asset -> kinds.contains(asset._1.kind()))
            .map(
                asset ->
                    Problem.at("assets[" + asset._2 + "].kind", "code.unknown", asset._1.kind())
                        .withChoices(kinds)));
    Map<String, Duties> duties = LinkedHashMap.empty();
    for (UtilityAsset asset : list.assets()) {
      duties = duties.put(asset.id(), judge(asset, steps));
    }
    return new Result(duties);
  }

  private Duties judge(UtilityAsset asset, Steps steps) {
    return new Duties(
        judge(asset, RENOVATES, steps, Party.class),
        judge(asset, HAND_OVER, steps, HandOver.class),
        judge(asset, MAINTAINS, steps, Party.class));
  }

  private <E extends Enum<E>> Answer<E> judge(
      UtilityAsset asset, String line, Steps steps, Class<E> words) {
    table.check(asset.facts());
    return table
        .lines()
        .get(line)
        .get()
        .judge(asset.id() + "." + line, asset.facts(), steps, words);
  }

  /** Who does it. */
  public enum Party {
    /** The utility (专营单位). */
    UTILITY,
    /** The renovation project (改造项目). */
    PROJECT,
    /** A fact is missing that could still change it (无法认定). */
    UNDETERMINED
  }

  /** Whether an installation is handed over to the utility after the works. */
  public enum HandOver {
    /** It is (应当移交). */
    REQUIRED,
    /** It is the utility's already (不涉及). */
    NOT_APPLICABLE,
    /** A fact is missing that could still change it (无法认定). */
    UNDETERMINED
  }

  /**
   * What is to be done for one installation.
   *
   * @param renovates who renovates it
   * @param handOver whether it is handed over afterwards
   * @param maintains who maintains it then
   */
  public record Duties(Answer<Party> renovates, Answer<HandOver> handOver, Answer<Party> maintains)
      implements Serializable {
    /** The facts that could still change one of the three, by name. */
    public Seq<String> missing() {
      return renovates
          .missing()
          .appendAll(handOver.missing())
          .appendAll(maintains.missing())
          .distinct()
          .sorted();
    }
  }

  /**
   * The installations.
   *
   * @param assets by installation, in the order of the list
   */
  public record Result(Map<String, Duties> assets) implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "utility.result",
          LinkedHashMap.of(
                  "all", assets.size(),
                  "handOver",
                      assets.values().count(asset -> asset.handOver().state() == HandOver.REQUIRED),
                  "open", assets.values().count(asset -> !asset.missing().isEmpty()))
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
