package org.openrenovation.core.programme;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.scope.WorkItem;

/**
 * The budgets of communities as a list of lines (概算及资金来源表), as an office keeps it, and the lines as
 * files again. The class of an item is the catalogue's.
 */
public final class BudgetLines implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, WorkClass> classes;
  private final Seq<String> contributors;
  private final Seq<String> levels;

  private BudgetLines(
      Map<String, WorkClass> classes, Seq<String> contributors, Seq<String> levels) {
    this.classes = classes;
    this.contributors = contributors;
    this.levels = levels;
  }

  /** The list in the words of this policy: its catalogue, its contributors, its upper levels. */
  public static BudgetLines under(Policy policy) {
    FundingSplit split = FundingSplit.under(policy);
    return new BudgetLines(
        policy.section(Catalogue.class).items().toLinkedMap(WorkItem::code, WorkItem::workClass),
        split.contributors(),
        split.levels());
  }

  /** What a line may be about: the items, then whose money it may be. */
  public Seq<String> words() {
    return classes.keySet().toVector().appendAll(contributors).appendAll(levels).distinct();
  }

  /**
   * The files of the communities with these budgets, each in the order in which it comes first. An
   * item may stand on several lines, whose money it is on one.
   *
   * @throws RefusedException where that stands on a second, {@code [3].item}, or is none of the
   *     policy's words
   */
  public CaseBook together(Seq<BudgetLine> lines) {
    RefusedException.throwIfAny(problems(lines));
    return CaseBook.builder()
        .files(
            lines
                .map(BudgetLine::community)
                .distinct()
                .map(
                    id ->
                        CaseFile.builder()
                            .community(id)
                            .budget(budget(lines.filter(line -> line.community().equals(id))))
                            .build()))
        .build();
  }

  private Seq<Problem> problems(Seq<BudgetLine> lines) {
    Seq<String> words = words();
    java.util.Set<BudgetLine> sources = new java.util.HashSet<>();
    return lines
        .zipWithIndex()
        .flatMap(
            line -> {
              String path = "[" + line._2 + "].item";
              String item = line._1.item();
              if (!words.contains(item)) {
                return Vector.of(Problem.at(path, "code.unknown", item).withChoices(words));
              }
              boolean isAgain =
                  !classes.containsKey(item)
                      && !sources.add(new BudgetLine(line._1.community(), item, Money.ZERO));
              return isAgain ? Vector.of(Problem.at(path, "id.duplicate", item)) : Vector.empty();
            });
  }

  private CommunityBudget budget(Seq<BudgetLine> lines) {
    return new CommunityBudget(
        lines
            .filter(line -> classes.containsKey(line.item()))
            .map(
                line -> new FundedItem(line.item(), classes.get(line.item()).get(), line.amount())),
        new OtherMoney(brought(lines, contributors), brought(lines, levels)));
  }

  private static Map<String, Money> brought(Seq<BudgetLine> lines, Seq<String> whose) {
    return LinkedHashMap.ofEntries(
        lines
            .filter(line -> whose.contains(line.item()))
            .toLinkedMap(BudgetLine::item, BudgetLine::amount));
  }

  /** The budgets of this book, line by line: the items, then whose money it is. */
  public Seq<BudgetLine> of(CaseBook book) {
    return book.files()
        .flatMap(
            file ->
                Vector.ofAll(file.budget().stream().toList())
                    .flatMap(budget -> lines(file.community(), budget)))
        .toVector();
  }

  private static Seq<BudgetLine> lines(String community, CommunityBudget budget) {
    return budget
        .items()
        .map(item -> new BudgetLine(community, item.code(), item.amount()))
        .appendAll(lines(community, budget.money().contributions()))
        .appendAll(lines(community, budget.money().upper()));
  }

  private static Seq<BudgetLine> lines(String community, Map<String, Money> brought) {
    return brought.toVector().map(one -> new BudgetLine(community, one._1, one._2));
  }
}
