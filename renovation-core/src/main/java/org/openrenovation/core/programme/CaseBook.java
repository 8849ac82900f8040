package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.planning.coordination.SpecialPlans;

/** The files of a county's communities (小区档案册), each once, and a remark on where they come from. */
@Value.Immutable
public interface CaseBook extends Serializable {
  /**
   * Where the files come from, where that must be said: that they are made up for training, say.
   */
  Optional<Text> note();

  /** The files; of a community without one nothing is known. */
  Seq<CaseFile> files();

  /** The public money of each plan year (年度财政资金), as far as it is known. */
  Seq<YearBudget> budgets();

  /** The works of other departments in the communities (专项规划), as far as they are known. */
  Optional<SpecialPlans> specialPlans();

  /** The books of the money, as far as they are on file (资金台账). */
  Optional<LedgerBook> ledger();

  /** The investments that are to pay for themselves, each once (投资方案). */
  Seq<InvestmentFile> investments();

  /** No files. */
  static CaseBook empty() {
    return builder().build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a community, a year or an investment that stands twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("files", files().map(CaseFile::community), ".community")
            .appendAll(Ids.duplicates("budgets", budgets().map(YearBudget::year), ".year"))
            .appendAll(
                Ids.duplicates("investments", investments().map(InvestmentFile::id), ".id")));
  }

  /** The file of this community; an empty one where there is none. */
  default CaseFile of(String community) {
    return files()
        .find(file -> file.community().equals(community))
        .getOrElse(() -> CaseFile.builder().community(community).build());
  }

  /** The public money of this year, where it is known. */
  default Optional<Money> budget(int year) {
    return budgets().find(one -> one.year() == year).map(YearBudget::amount).toJavaOptional();
  }

  /**
   * This book and another as one, or what both have on file of a community: its survey, say. {@code
   * files.twice} at {@code 2024-01.consent}.
   */
  default Validation<Seq<Problem>, CaseBook> and(CaseBook other) {
    return JoinedFiles.of(this, other);
  }

  /** A file or an investment of a community that the register does not have. */
  default Seq<Problem> problems(Register register) {
    Set<String> known = register.communities().map(community -> community.id()).toSet();
    return Ids.unknown("files", files().map(CaseFile::community), known, ".community")
        .appendAll(
            Ids.each(
                "investments",
                investments(),
                one -> Ids.unknown("communities", one.communities(), known, "")));
  }

  /** Builds a book. */
  final class Builder extends ImmutableCaseBook.Builder {}
}
