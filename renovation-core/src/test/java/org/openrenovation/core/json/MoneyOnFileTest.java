package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.ledger.Ledger;
import org.openrenovation.core.investment.FlowYear;
import org.openrenovation.core.investment.Investment;
import org.openrenovation.core.investment.InvestmentCase;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.programme.BudgetLine;
import org.openrenovation.core.programme.BudgetLines;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.CommunityMoney;
import org.openrenovation.core.programme.LedgerLine;
import org.openrenovation.core.programme.LedgerLines;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.testing.Clause;

/** The money that is on file: charges of households, a settlement, the books, an investment. */
class MoneyOnFileTest {
  private static final PolicyDocument DOCUMENT =
      Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example"));
  private static final Policy POLICY = Policy.of(DOCUMENT, 2024);
  private static final Register REGISTER = Counties.communities("ruicheng");

  private static final String FILES =
      """
      {
        "ledger": {
          "accounts": [{"id": "专账", "opening": "100.00"}],
          "entries": [
            {"id": "1", "date": "2024-05-01", "account": "专账", "kind": "RECEIPT", "amount": "50.00"},
            {"id": "2", "date": "2024-07-01", "account": "专账", "kind": "PAYMENT", "amount": "999.00",
             "community": "2024-01", "item": "ROADS", "payee": "甲公司", "contract": "HT1"}
          ],
          "contracts": [
            {"id": "HT1", "amount": "999.00", "progress": [{"date": "2024-06-01", "ratio": "1/3"}]}
          ]
        },
        "investments": [
          {
            "id": "T1",
            "name": {"zh": "充电设施", "en": "chargers"},
            "firstYear": 2024,
            "communities": ["2024-01", "2024-02"],
            "figures": {
              "flows": ["-1000.00", "400.00", "400.00", "400.00"], "rate": "8%", "term": 3,
              "dscr": [{"ebitda": "200", "tax": "37.5", "principal": "40", "interest": "30"}],
              "coverage": {"income": "300", "cost": "100", "principal": "100", "interest": "60"}
            }
          }
        ],
        "files": [
          {
            "community": "2024-01",
            "budget": {
              "items": [
                {"code": "ROADS", "class": "BASIC", "amount": "400000.00"},
                {"code": "ELEVATOR", "class": "IMPROVEMENT", "amount": "300000.00"}
              ],
              "upper": {"central": "200000"}
            },
            "settlement": {"settlement": "690000.00", "owners": "60000.00", "upper": {"central": "200000"}},
            "bills": {
              "households": [
                {"id": "1-101", "floor": 1, "area": "80.50", "benefits": false},
                {"id": "1-301", "floor": 3, "area": "80.50", "benefits": true},
                {"id": "1-302", "floor": 3, "area": "100", "benefits": true},
                {"id": "2-101", "floor": 1, "area": "60"}
              ],
              "charges": [
                {"item": "ELEVATOR", "base": "FLOOR", "payers": ["1-302", "1-101", "1-301"]},
                {"item": "ROADS", "amount": "100.00"},
                {"item": "ROADS", "amount": "0.01", "base": "EQUAL", "coefficients": {"1": "1/3", "2": "17%"}}
              ]
            }
          }
        ]
      }
      """;

  private static CaseBook read(String json) {
    return Communities.readFiles(POLICY, REGISTER, json)
        .getOrElseThrow(() -> new AssertionError("refused"));
  }

  private static Seq<Problem> problems(String part, String other) {
    assertThat(FILES).contains(part);
    return Communities.readFiles(POLICY, REGISTER, FILES.replace(part, other)).getError();
  }

  private static Programme programme(PolicyDocument document, String json) {
    return Programme.builder().policy(document).register(REGISTER).files(read(json)).build();
  }

  private static CommunityMoney money(PolicyDocument document) {
    return CommunityMoney.all(programme(document, FILES))
        .get()
        .find(one -> one.community().id().equals("2024-01"))
        .get();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    CaseBook book = read(FILES);
    assertThat(read(Communities.writeFiles(POLICY, book))).isEqualTo(book);
    Programme programme = programme(DOCUMENT, FILES);
    assertThat(Programmes.read(Programmes.write(programme)).get()).isEqualTo(programme);
  }

  @Test
  @Clause("3.3")
  void aChargeWithoutAnAmountIsWhatTheFundingLeavesToTheOwnersAndAStairwellPaysAlone() {
    CommunityMoney money = money(DOCUMENT);
    assertThat(money.bills().get(0).amount()).contains(Money.ofYuan(60_000));
    assertThat(money.bills().get(0).of("1-101")).contains(Money.ZERO);
    assertThat(money.bills().get(0).of("1-301")).contains(Money.ofYuan(30_000));
    assertThat(money.bills().get(0).of("2-101")).isEmpty();
    assertThat(money.billed("1-301")).isEqualTo(Money.parse("30025.08"));
    assertThat(money.billed("1-101")).isEqualTo(Money.parse("25.09"));
    assertThat(
            Money.sum(money.file().bills().get().households().map(one -> money.billed(one.id()))))
        .isEqualTo(Money.parse("60100.01"));
  }

  @Test
  @Clause({"2.2", "3.3"})
  void whereTheOwnersShareIsUnsetTheBillStaysOpenAndTheOthersAreMade() {
    CommunityMoney money = money(Counties.policy("ruicheng"));
    assertThat(money.bills().get(0).amount()).isEmpty();
    assertThat(money.bills().get(0).shares()).isEmpty();
    assertThat(money.billed("2-101")).isEqualTo(Money.parse("18.69"));
    assertThat(money.settlement().get().value().outcome()).isEqualTo(Determination.UNDETERMINED);
  }

  @Test
  @Clause("3.2")
  void theSettlementIsSharedAsTheBudgetIs() {
    assertThat(money(DOCUMENT).settlement().get().value().sources().county())
        .contains(Money.ofYuan(344_000));
  }

  @Test
  void whatKeepsABillFromBeingMadeIsToldAtTheHousehold() {
    Programme lacking =
        programme(DOCUMENT, FILES.replace("\"area\": \"60\"", "\"benefits\": true"));
    assertThat(CommunityMoney.all(lacking).getError().map(Problem::path))
        .containsExactly("files.2024-01.bills.households[3].area");
    Programme high =
        programme(
            DOCUMENT,
            FILES
                .replace("\"floor\": 3, \"area\": \"100\"", "\"floor\": 33, \"area\": \"100\"")
                .replace("\"item\": \"ROADS\", \"amount\": \"100.00\"", "\"item\": \"MEALS\""));
    assertThat(CommunityMoney.all(high).getError().map(Problem::path))
        .containsExactly(
            "files.2024-01.bills.households[2].floor", "files.2024-01.bills.charges[1].amount");
    Programme free =
        programme(DOCUMENT, FILES.replace("[\"1-302\", \"1-101\", \"1-301\"]", "[\"1-101\"]"));
    assertThat(CommunityMoney.all(free).getError().map(Problem::path))
        .containsExactly("files.2024-01.bills.charges[0]");
  }

  @Test
  void strangersAreRefusedAtTheirPlace() {
    assertThat(problems("\"1-302\", \"1-101\"", "\"9-999\"").map(Problem::path))
        .containsExactly("files[0].bills.charges[0].payers");
    assertThat(problems("\"2-101\"", "\"1-101\"").map(Problem::path))
        .containsExactly("files[0].bills.households[3].id");
    assertThat(problems("\"0.01\"", "\"-0.01\"").map(Problem::path))
        .containsExactly("files[0].bills.charges[2].amount");
    assertThat(problems("\"2024-02\"", "\"2024-99\"").map(Problem::path))
        .containsExactly("investments[0].communities[1]");
    assertThat(problems("\"2024-02\"", "\"2024-01\"").map(Problem::path))
        .containsExactly("investments[0].communities[1]");
    assertThat(problems("\"contract\": \"HT1\"", "\"contract\": \"HT2\"").map(Problem::path))
        .containsExactly("ledger.entries[1].contract");
    assertThat(problems("\"term\": 3", "\"term\": 4").map(Problem::path))
        .containsExactly("investments[0].figures.term");
  }

  @Test
  @Clause("3.1")
  void theBooksOfADayKnowNothingOfTheNext() {
    LocalDate june = LocalDate.of(2024, 6, 30);
    Ledger ledger = Ledger.under(programme(DOCUMENT, FILES).policyOn(june).get());
    assertThat(ledger.decide(read(FILES).ledger().get().upTo(june)).findings()).isEmpty();
    assertThat(ledger.decide(read(FILES).ledger().get().upTo(LocalDate.of(2024, 7, 1))).findings())
        .hasSize(2);
  }

  @Test
  @Clause({"2.2", "3.2", "3.3"})
  void aListOfCostsAndMoneyMakesBudgetsAndThePolicyTellsWhichIsWhich() {
    BudgetLines lines = BudgetLines.under(POLICY);
    Seq<BudgetLine> list =
        Vector.of(
            new BudgetLine("2024-02", "ROADS", Money.ofYuan(5)),
            new BudgetLine("2024-01", "ELEVATOR", Money.ofYuan(7)),
            new BudgetLine("2024-01", "central", Money.ofYuan(2)),
            new BudgetLine("2024-01", "utility", Money.ofYuan(1)),
            new BudgetLine("2024-01", "ELEVATOR", Money.ofYuan(8)));
    CaseBook book = lines.together(list);
    assertThat(book.files().map(CaseFile::community)).containsExactly("2024-02", "2024-01");
    CommunityBudget budget = book.of("2024-01").budget().get();
    assertThat(budget.total(WorkClass.IMPROVEMENT)).isEqualTo(Money.ofYuan(15));
    assertThat(budget.money().contributions().get("utility")).contains(Money.ofYuan(1));
    assertThat(budget.money().upper().get("central")).contains(Money.ofYuan(2));
    assertThat(lines.together(lines.of(book))).isEqualTo(book);
    Seq<BudgetLine> twice =
        list.append(new BudgetLine("2024-01", "central", Money.ofYuan(3)))
            .append(new BudgetLine("2024-01", "friends", Money.ofYuan(3)));
    assertThatThrownBy(() -> lines.together(twice))
        .hasMessageContaining("[5].item")
        .hasMessageContaining("[6].item")
        .hasMessageContaining("friends");
    Money below = Money.ofFen(-1);
    assertThatThrownBy(() -> new BudgetLine("2024-01", "ROADS", below))
        .hasMessageContaining("amount");
  }

  private static LedgerLine.Builder line(LedgerLine.Kind kind, long yuan) {
    return LedgerLine.builder().kind(kind).amount(Money.ofYuan(yuan));
  }

  private static LedgerLine payment(String id, long yuan, String contract) {
    return line(LedgerLine.Kind.PAYMENT, yuan)
        .id(id)
        .date(LocalDate.of(2024, 6, 5))
        .account("专账")
        .community("2024-01")
        .item("ROADS")
        .contract(contract)
        .build();
  }

  @Test
  @Clause("3.1")
  void aListOfTheBooksTellsProgressInMoney() {
    LedgerLine opening = line(LedgerLine.Kind.OPENING, 100).account("专账").build();
    LedgerLine contract = line(LedgerLine.Kind.CONTRACT, 90).contract("HT1").build();
    LedgerLine done =
        line(LedgerLine.Kind.PROGRESS, 60).contract("HT1").date(LocalDate.of(2024, 6, 1)).build();
    Seq<LedgerLine> list = Vector.of(payment("1", 61, "HT1"), done, contract, opening);
    CaseBook book = LedgerLines.together(list);
    assertThat(book.ledger().get().contracts().head().progress().head().ratio())
        .isEqualTo(Fraction.of(2, 3));
    assertThat(Ledger.under(POLICY).decide(book.ledger().get()).findings().map(Finding::code))
        .containsExactly("ledger.over-paid");
    assertThat(LedgerLines.together(LedgerLines.of(book))).isEqualTo(book);
    assertThatThrownBy(
            () ->
                LedgerLines.together(
                    list.append(opening)
                        .append(contract)
                        .append(line(LedgerLine.Kind.ADVANCE, 91).contract("HT1").build())
                        .append(line(LedgerLine.Kind.ADVANCE, 1).contract("HT9").build())))
        .hasMessageContaining("[4].account")
        .hasMessageContaining("[5].contract")
        .hasMessageContaining("[6].amount")
        .hasMessageContaining("[7].contract");
    assertThatThrownBy(() -> LedgerLines.together(list.append(payment("2", 1, "HT9"))))
        .hasMessageContaining("[4].contract");
    LedgerLine.Builder bare = line(LedgerLine.Kind.RECEIPT, -1);
    assertThatThrownBy(bare::build)
        .hasMessageContaining("amount")
        .hasMessageContaining("id")
        .hasMessageContaining("date")
        .hasMessageContaining("account");
    LedgerLine.Builder progress = line(LedgerLine.Kind.PROGRESS, 1);
    assertThatThrownBy(progress::build)
        .hasMessageContaining("contract")
        .hasMessageContaining("date");
    assertThat(LedgerLines.together(Vector.empty())).isEqualTo(CaseBook.empty());
  }

  @Test
  void booksAreJudgedBeforeTheFirstPlanYearAndAfterTheLastToo() {
    Programme programme = programme(DOCUMENT, FILES);
    assertThat(programme.policyOn(LocalDate.of(2020, 1, 1))).isEqualTo(programme.policyFor(2021));
    assertThat(programme.policyOn(LocalDate.of(2027, 1, 1))).isEqualTo(programme.policyFor(2025));
  }

  @Test
  @Clause("3.5")
  void theCashFlowIsWhatTheAppraisalGoesBy() {
    Investment investment = Investment.under(POLICY);
    InvestmentCase figures = read(FILES).investments().head().figures();
    Seq<FlowYear> years = investment.cashFlow(figures);
    assertThat(years.map(FlowYear::cumulative).map(Money::toString))
        .containsExactly("-1000.00", "-600.00", "-200.00", "200.00");
    assertThat(years.get(1).discounted()).contains(Money.parse("-629.63"));
    assertThat(years.last().discounted()).isEqualTo(investment.outcome(figures).npv());
    InvestmentCase bare = InvestmentCase.builder().flows(figures.flows()).build();
    assertThat(
            Investment.under(Policy.of(Counties.policy("ruicheng"), 2024))
                .cashFlow(bare)
                .flatMap(year -> year.discounted().stream().toList()))
        .isEmpty();
    assertThat(figures.rate()).contains(Fraction.of(2, 25));
  }
}
