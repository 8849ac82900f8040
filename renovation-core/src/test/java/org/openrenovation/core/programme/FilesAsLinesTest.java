package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.Round;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Feedback;

/** The files of a case as the rows of a table: put together, written out, and what is refused. */
class FilesAsLinesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

  private static Seq<String> refused(Runnable making) {
    try {
      making.run();
    } catch (RefusedException refused) {
      return refused
          .problems()
          .map(problem -> problem.path() + " " + problem.code() + " " + problem.value());
    }
    throw new AssertionError("it was not refused");
  }

  private static SurveyLine ballot(String community, long households, String household) {
    return new SurveyLine(
        community,
        households,
        new Ballot(household, Ballot.Choice.AGREE, Ballot.Channel.PAPER, DAY));
  }

  @Test
  void ballotsOfOneCommunityMakeItsPollAndAreWrittenOutAgain() {
    Seq<SurveyLine> lines =
        Vector.of(ballot("A", 3, "1"), ballot("B", 2, "1"), ballot("A", 3, "2"));
    CaseBook book = SurveyLines.surveys(lines);
    assertThat(book.files().map(CaseFile::community)).containsExactly("A", "B");
    assertThat(book.of("A").consent().orElseThrow().ballots().map(Ballot::household))
        .containsExactly("1", "2");
    assertThat(SurveyLines.surveys(book))
        .containsExactly(ballot("A", 3, "1"), ballot("A", 3, "2"), ballot("B", 2, "1"));
    assertThat(SurveyLines.feedback(book)).isEmpty();
  }

  @Test
  void everyLineThatDisagreesOnTheHouseholdsIsNamed() {
    assertThat(
            refused(
                () ->
                    SurveyLines.surveys(
                        Vector.of(ballot("A", 3, "1"), ballot("A", 4, "2"), ballot("A", 5, "3")))))
        .containsExactly("[1].households value.mismatch 4", "[2].households value.mismatch 5");
  }

  @Test
  void whatIsWrongWithACommunitysLinesIsToldAtThem() {
    Seq<FeedbackLine> lines =
        Vector.of(answer("B", "1"), answer("A", "1"), answer("A", "2"), answer("A", "1"));
    assertThat(refused(() -> SurveyLines.feedback(lines)))
        .containsExactly("[3].household id.duplicate 1");
    assertThat(
            refused(() -> SurveyLines.surveys(Vector.of(ballot("B", 9, "1"), ballot("A", 0, "1")))))
        .hasSize(1)
        .allMatch(problem -> problem.startsWith("[1]."));
    CaseBook book = SurveyLines.feedback(lines.init());
    assertThat(SurveyLines.feedback(book))
        .containsExactly(answer("B", "1"), answer("A", "1"), answer("A", "2"));
    assertThat(SurveyLines.surveys(book)).isEmpty();
  }

  private static FeedbackLine answer(String community, String household) {
    return new FeedbackLine(
        community, 5, new Feedback.Response(household, Feedback.Choice.SATISFIED));
  }

  private static EvidenceLine evidence(String gate, int piece, String key, Entry entry) {
    return new EvidenceLine("A", gate, piece, key, entry);
  }

  private static Entry round(int day) {
    return new Entry.Rounds(Vector.of(Round.builder().date(DAY.plusDays(day)).build()));
  }

  private static Entry grant(String permit) {
    return new Entry.Grants(LinkedHashMap.of(permit, DAY));
  }

  private static Entry words(String... words) {
    return new Entry.Words(Vector.of(words));
  }

  @Test
  void piecesOfEvidenceAreJoinedByKeyAndKeptApartByPiece() {
    Seq<EvidenceLine> lines =
        Vector.of(
            evidence("SURVEY", 2, "date", new Entry.Day(DAY.plusDays(9))),
            evidence("SURVEY", 1, "date", new Entry.Day(DAY)),
            evidence("PERMITTED", 1, "required", words("X")),
            evidence("PERMITTED", 1, "required", words("Y")),
            evidence("PERMITTED", 1, "granted", grant("X")),
            evidence("PERMITTED", 1, "granted", grant("Y")),
            evidence("REVIEWED", 1, "reports", round(0)),
            evidence("REVIEWED", 1, "reports", round(1)));
    CaseBook book = EvidenceLines.together(lines);
    CaseFile file = book.of("A");
    assertThat(file.evidence().get("SURVEY").get())
        .containsExactly(
            Evidence.NONE.with("date", DAY), Evidence.NONE.with("date", DAY.plusDays(9)));
    Evidence permitted = file.evidence().get("PERMITTED").get().single();
    assertThat(permitted.entries().get("required").get()).isEqualTo(words("X", "Y"));
    assertThat(permitted.entries().get("granted").get())
        .isEqualTo(new Entry.Grants(LinkedHashMap.of("X", DAY, "Y", DAY)));
    assertThat(EvidenceLines.of(book)).containsExactlyInAnyOrderElementsOf(lines);
    assertThat(EvidenceLines.together(EvidenceLines.of(book))).isEqualTo(book);
  }

  @Test
  void whatIsRecordedTwiceIsNamedAtItsLine() {
    Entry day = new Entry.Day(DAY);
    assertThat(
            refused(
                () ->
                    EvidenceLines.together(
                        Vector.of(
                            evidence("SURVEY", 1, "date", day),
                            evidence("SURVEY", 1, "date", day),
                            evidence("PERMITTED", 1, "granted", grant("X")),
                            evidence("PERMITTED", 1, "granted", grant("X")),
                            evidence("SURVEY", 1, "date", words("X"))))))
        .containsExactly(
            "[1].item id.duplicate SURVEY.date",
            "[3].subject id.duplicate X",
            "[4].item id.duplicate SURVEY.date");
  }

  private static LedgerLine.Builder line(LedgerLine.Kind kind, long yuan) {
    return LedgerLine.builder().kind(kind).amount(Money.ofYuan(yuan));
  }

  private static LedgerLine contract(String id, long yuan) {
    return line(LedgerLine.Kind.CONTRACT, yuan).contract(id).build();
  }

  private static LedgerLine part(LedgerLine.Kind kind, String contract, long yuan, int day) {
    LedgerLine.Builder part = line(kind, yuan).contract(contract);
    return kind == LedgerLine.Kind.PROGRESS ? part.date(DAY.plusDays(day)).build() : part.build();
  }

  private static LedgerLine payment(String id, String contract) {
    return line(LedgerLine.Kind.PAYMENT, 5)
        .id(id)
        .date(DAY)
        .account("K")
        .community("A")
        .item("ROADS")
        .payee("C1")
        .contract(contract)
        .build();
  }

  @Test
  void theBooksAreWrittenOutLineByLineAndReadAgain() {
    Seq<LedgerLine> lines =
        Vector.of(
            line(LedgerLine.Kind.OPENING, 100).account("K").build(),
            line(LedgerLine.Kind.OPENING, 0).account("L").build(),
            contract("C", 90),
            part(LedgerLine.Kind.ADVANCE, "C", 30, 0),
            part(LedgerLine.Kind.PROGRESS, "C", 60, 1),
            part(LedgerLine.Kind.PROGRESS, "C", 90, 2),
            contract("D", 10),
            payment("1", "C"),
            line(LedgerLine.Kind.RECEIPT, 7).id("2").date(DAY).account("K").build(),
            line(LedgerLine.Kind.TRANSFER, 3)
                .id("3")
                .date(DAY)
                .account("K")
                .toAccount("L")
                .build());
    CaseBook book = LedgerLines.together(lines);
    LedgerBook ledger = book.ledger().orElseThrow();
    assertThat(ledger.contracts().head().advance()).isEqualTo(Fraction.of(1, 3));
    assertThat(ledger.contracts().head().progress().map(one -> one.ratio()))
        .containsExactly(Fraction.of(2, 3), Fraction.ONE);
    assertThat(ledger.contracts().last().advance()).isEqualTo(Fraction.ZERO);
    assertThat(LedgerLines.of(book)).isEqualTo(lines);
    assertThat(LedgerLines.of(CaseBook.empty())).isEmpty();
  }

  @Test
  void everyLineOfTheBooksThatCannotBeIsNamed() {
    Seq<LedgerLine> lines =
        Vector.of(
            line(LedgerLine.Kind.OPENING, 1).account("K").contract("C").build(),
            line(LedgerLine.Kind.OPENING, 1).account("K").contract("D").build(),
            contract("C", 90),
            contract("C", 90),
            part(LedgerLine.Kind.ADVANCE, "C", 1, 0),
            part(LedgerLine.Kind.ADVANCE, "C", 90, 0),
            part(LedgerLine.Kind.PROGRESS, "C", 91, 0),
            part(LedgerLine.Kind.PROGRESS, "E", 1, 0));
    assertThat(refused(() -> LedgerLines.together(lines)))
        .containsExactly(
            "[1].account id.duplicate K",
            "[3].contract id.duplicate C",
            "[5].contract id.duplicate C",
            "[6].amount value.out-of-range 91.00",
            "[7].contract id.unknown E");
    assertThat(
            refused(
                () ->
                    LedgerLines.together(
                        Vector.of(contract("C", 90), payment("1", "C"), payment("2", "D")))))
        .containsExactly("[2].contract id.unknown D");
  }

  /** No share of nothing: a contract of 0 yuan has no progress, and is no fault. */
  @Test
  void aContractOfNothingIsNothingPaidInAdvance() {
    CaseBook book =
        LedgerLines.together(Vector.of(contract("C", 0), part(LedgerLine.Kind.ADVANCE, "C", 0, 0)));
    assertThat(book.ledger().orElseThrow().contracts().single().advance()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void aLineHasWhatItsKindNeeds() {
    assertThat(refused(() -> line(LedgerLine.Kind.RECEIPT, -1).build()))
        .containsExactly(
            "amount value.negative -1.00",
            "id field.missing ",
            "date field.missing ",
            "account field.missing ");
    assertThat(refused(() -> line(LedgerLine.Kind.PROGRESS, 0).build()))
        .containsExactly("date field.missing ", "contract field.missing ");
    assertThat(refused(() -> line(LedgerLine.Kind.OPENING, 0).build()))
        .containsExactly("account field.missing ");
    assertThat(refused(() -> line(LedgerLine.Kind.CONTRACT, 0).build()))
        .containsExactly("contract field.missing ");
  }
}
