package org.openrenovation.core.programme;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.ledger.Account;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.ledger.LedgerEntry;
import org.openrenovation.core.funding.ledger.WorksContract;
import org.openrenovation.core.programme.LedgerLine.Kind;

/**
 * The books of the money as a list of lines (资金台账), and the lines as books again. Progress is told
 * in money: of a contract for ¥900.00 whose works had come to ¥600.00, two thirds.
 *
 * <p>What an account may pay for, whether it is special and when it was closed do not stand in the
 * list; books that say so are kept as a document.
 */
public final class LedgerLines {
  private LedgerLines() {}

  /**
   * The book of files with these books.
   *
   * @throws RefusedException where an account or a contract is opened twice, a contract is not
   *     there, its works came to more than the whole of it, or an entry lacks what its kind needs:
   *     {@code [3].contract}
   */
  public static CaseBook together(Seq<LedgerLine> lines) {
    if (lines.isEmpty()) {
      return CaseBook.empty();
    }
    Seq<Tuple2<LedgerLine, Integer>> all = lines.zipWithIndex();
    Seq<Tuple2<LedgerLine, Integer>> contracts = of(all, Kind.CONTRACT);
    Seq<Problem> problems =
        twice(of(all, Kind.OPENING), "account")
            .appendAll(twice(contracts, "contract"))
            .appendAll(twice(of(all, Kind.ADVANCE), "contract"))
            .appendAll(
                of(all, Kind.ADVANCE)
                    .appendAll(of(all, Kind.PROGRESS))
                    .flatMap(line -> measured(line, contracts)));
    Seq<Tuple2<LedgerLine, Integer>> entries =
        all.filter(line -> line._1.kind().entry().isPresent());
    RefusedException.throwIfAny(problems);
    try {
      return CaseBook.builder()
          .ledger(
              LedgerBook.builder()
                  .accounts(of(all, Kind.OPENING).map(line -> account(line._1)))
                  .contracts(contracts.map(line -> contract(line._1, lines)))
                  .entries(entries.map(line -> entry(line._1)))
                  .build())
          .build();
    } catch (RefusedException refused) {
      throw new RefusedException(refused.problems().map(problem -> atLine(problem, entries)));
    }
  }

  private static Seq<Tuple2<LedgerLine, Integer>> of(
      Seq<Tuple2<LedgerLine, Integer>> lines, Kind kind) {
    return lines.filter(line -> line._1.kind() == kind);
  }

  private static String subject(LedgerLine line) {
    return (line.kind() == Kind.OPENING ? line.account() : line.contract()).orElse("");
  }

  private static Seq<Problem> twice(Seq<Tuple2<LedgerLine, Integer>> lines, String field) {
    java.util.Set<String> seen = new java.util.HashSet<>();
    return lines
        .filter(line -> !seen.add(subject(line._1)))
        .map(line -> Problem.at("[" + line._2 + "]." + field, "id.duplicate", subject(line._1)));
  }

  /** Whether what was measured is of a contract that is there, and no more than all of it. */
  private static Seq<Problem> measured(
      Tuple2<LedgerLine, Integer> line, Seq<Tuple2<LedgerLine, Integer>> contracts) {
    Optional<Money> whole =
        contracts
            .find(contract -> subject(contract._1).equals(subject(line._1)))
            .map(contract -> contract._1.amount())
            .toJavaOptional();
    if (whole.isEmpty()) {
      return Vector.of(Problem.at("[" + line._2 + "].contract", "id.unknown", subject(line._1)));
    }
    return line._1.amount().compareTo(whole.get()) > 0
        ? Vector.of(
            Problem.at("[" + line._2 + "].amount", "value.out-of-range", line._1.amount() + "")
                .with("least", "0")
                .with("most", whole.get().toString()))
        : Vector.empty();
  }

  private static Account account(LedgerLine line) {
    return Account.builder().id(line.account().orElseThrow()).opening(line.amount()).build();
  }

  private static WorksContract contract(LedgerLine contract, Seq<LedgerLine> lines) {
    Seq<LedgerLine> own = lines.filter(line -> subject(line).equals(subject(contract)));
    return WorksContract.builder()
        .id(subject(contract))
        .amount(contract.amount())
        .advance(
            own.find(line -> line.kind() == Kind.ADVANCE)
                .map(line -> share(line, contract))
                .getOrElse(Fraction.ZERO))
        .progress(
            own.filter(line -> line.kind() == Kind.PROGRESS)
                .map(
                    line ->
                        new WorksContract.Progress(
                            line.date().orElseThrow(), share(line, contract))))
        .build();
  }

  private static Fraction share(LedgerLine line, LedgerLine contract) {
    return contract.amount().isZero() ? Fraction.ZERO : line.amount().over(contract.amount());
  }

  private static LedgerEntry entry(LedgerLine line) {
    return LedgerEntry.builder()
        .id(line.id().orElseThrow())
        .date(line.date().orElseThrow())
        .account(line.account().orElseThrow())
        .kind(line.kind().entry().orElseThrow())
        .amount(line.amount())
        .community(line.community())
        .item(line.item())
        .payee(line.payee())
        .toAccount(line.toAccount())
        .contract(line.contract())
        .build();
  }

  /** {@code entries[2].contract} of the books, at the line that it came from. */
  private static Problem atLine(Problem problem, Seq<Tuple2<LedgerLine, Integer>> entries) {
    String path = problem.path();
    int open = path.indexOf('[');
    int close = path.indexOf(']');
    int line = entries.get(Integer.parseInt(path.substring(open + 1, close)))._2;
    Problem moved =
        Problem.at("[" + line + "]" + path.substring(close + 1), problem.code(), problem.value());
    return problem.details().foldLeft(moved, (one, detail) -> one.with(detail._1, detail._2));
  }

  /** The books of this book line by line: accounts, contracts, entries. */
  public static Seq<LedgerLine> of(CaseBook book) {
    return Vector.ofAll(book.ledger().stream().toList())
        .flatMap(
            ledger ->
                ledger
                    .accounts()
                    .map(LedgerLines::line)
                    .appendAll(ledger.contracts().flatMap(LedgerLines::lines))
                    .appendAll(ledger.entries().map(LedgerLines::line)));
  }

  private static LedgerLine line(Account account) {
    return LedgerLine.builder()
        .kind(Kind.OPENING)
        .account(account.id())
        .amount(account.opening())
        .build();
  }

  private static Seq<LedgerLine> lines(WorksContract contract) {
    LedgerLine whole =
        LedgerLine.builder()
            .kind(Kind.CONTRACT)
            .contract(contract.id())
            .amount(contract.amount())
            .build();
    Seq<LedgerLine> measured =
        contract
            .progress()
            .map(
                progress ->
                    part(Kind.PROGRESS, contract, progress.ratio()).date(progress.date()).build());
    return (contract.advance().signum() == 0
            ? measured
            : measured.prepend(part(Kind.ADVANCE, contract, contract.advance()).build()))
        .prepend(whole);
  }

  private static LedgerLine.Builder part(Kind kind, WorksContract contract, Fraction ratio) {
    return LedgerLine.builder()
        .kind(kind)
        .contract(contract.id())
        .amount(contract.amount().times(ratio));
  }

  private static LedgerLine line(LedgerEntry entry) {
    return LedgerLine.builder()
        .kind(Kind.valueOf(entry.kind().name()))
        .id(entry.id())
        .date(entry.date())
        .account(entry.account())
        .amount(entry.amount())
        .community(entry.community())
        .item(entry.item())
        .payee(entry.payee())
        .toAccount(entry.toAccount())
        .contract(entry.contract())
        .build();
  }
}
