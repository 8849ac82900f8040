package org.openrenovation.reports.load;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Random;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.FundedItem;
import org.openrenovation.core.funding.FundingSplit;
import org.openrenovation.core.funding.OtherMoney;
import org.openrenovation.core.funding.ledger.Account;
import org.openrenovation.core.funding.ledger.LedgerBook;
import org.openrenovation.core.funding.ledger.LedgerEntry;
import org.openrenovation.core.funding.ledger.WorksContract;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.Requirement;
import org.openrenovation.core.project.Round;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkItem;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;

/** Files of communities made up out of a seed, as county offices fill them in. */
final class RandomFiles {
  static final Policy RUICHENG = Policy.of(Counties.policy("ruicheng"), 2024);

  private RandomFiles() {}

  /** Files of one to three communities with something of this sort in each. */
  static CaseBook book(Random random, String what) {
    Vector<CaseFile> files = Vector.empty();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      CaseFile.Builder file = CaseFile.builder().community("2022-0" + i);
      switch (what) {
        case "consent" -> file.consent(poll(random));
        case "after" -> file.satisfaction(feedback(random));
        case "costs" -> file.budget(budget(random));
        default -> file.evidence(evidence(random));
      }
      files = files.append(file.build());
    }
    return CaseBook.builder().files(files).build();
  }

  private static Poll poll(Random random) {
    int ballots = 1 + random.nextInt(4);
    return Poll.of(
        ballots + random.nextInt(50),
        Vector.range(0, ballots)
            .map(
                i ->
                    new Ballot(
                        "1-" + random.nextInt(3) + text(random),
                        one(Ballot.Choice.values(), random),
                        one(Ballot.Channel.values(), random),
                        day(random))));
  }

  private static CommunityBudget budget(Random random) {
    Seq<WorkItem> catalogue = RUICHENG.section(Catalogue.class).items();
    FundingSplit split = FundingSplit.under(RUICHENG);
    return new CommunityBudget(
        Vector.range(0, 1 + random.nextInt(4))
            .map(i -> catalogue.get(random.nextInt(catalogue.size())))
            .map(item -> new FundedItem(item.code(), item.workClass(), amount(random))),
        new OtherMoney(
            split
                .contributors()
                .filter(who -> random.nextBoolean())
                .toLinkedMap(who -> who, who -> amount(random)),
            split
                .levels()
                .filter(who -> random.nextBoolean())
                .toLinkedMap(who -> who, who -> amount(random))));
  }

  /** The books of an account; the ratios of its contract are whole fen. */
  static CaseBook books(Random random) {
    WorksContract.Builder contract =
        WorksContract.builder()
            .id("合同" + text(random))
            .amount(Money.ofFen(1_000))
            .advance(Fraction.of(random.nextInt(3), 10));
    for (int i = random.nextInt(3); i > 0; i--) {
      contract.addProgress(
          new WorksContract.Progress(day(random), Fraction.of(random.nextInt(1_001), 1_000)));
    }
    WorksContract made = contract.build();
    Seq<WorkItem> catalogue = RUICHENG.section(Catalogue.class).items();
    return CaseBook.builder()
        .ledger(
            LedgerBook.builder()
                .addAccounts(
                    Account.builder().id("a").opening(amount(random)).build(),
                    Account.builder().id("b" + text(random)).build())
                .addContracts(made)
                .entries(
                    Vector.range(0, random.nextInt(4))
                        .map(
                            i ->
                                entry(
                                    i,
                                    one(LedgerEntry.Kind.values(), random),
                                    one(catalogue.toJavaArray(WorkItem[]::new), random),
                                    made.id(),
                                    random)))
                .build())
        .build();
  }

  private static LedgerEntry entry(
      int number, LedgerEntry.Kind kind, WorkItem item, String contract, Random random) {
    LedgerEntry.Builder entry =
        LedgerEntry.builder()
            .id(number + text(random))
            .date(day(random))
            .account("a")
            .kind(kind)
            .amount(amount(random));
    if (kind == LedgerEntry.Kind.TRANSFER) {
      entry.toAccount("b");
    } else if (kind != LedgerEntry.Kind.RECEIPT) {
      entry.community("2024-01").item(item.code()).payee("甲" + text(random));
      if (random.nextBoolean()) {
        entry.contract(contract);
      }
    }
    return entry.build();
  }

  private static Money amount(Random random) {
    return Money.ofFen(
        random.nextInt(10) == 0 ? 0 : Math.abs(random.nextLong() % 100_000_000_000L));
  }

  private static Feedback feedback(Random random) {
    int answers = 1 + random.nextInt(4);
    return Feedback.of(
        answers + random.nextInt(50),
        Vector.range(0, answers)
            .map(
                i ->
                    new Feedback.Response(
                        i + text(random), one(Feedback.Choice.values(), random))));
  }

  private static Map<String, Seq<Evidence>> evidence(Random random) {
    Seq<Gate> gates = RUICHENG.section(GatePlan.class).gates();
    Map<String, Seq<Evidence>> all = LinkedHashMap.empty();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      Gate gate = gates.get(random.nextInt(gates.size()));
      all =
          all.put(
              gate.id(), Vector.range(0, 1 + random.nextInt(3)).map(round -> piece(gate, random)));
    }
    return all;
  }

  private static Evidence piece(Gate gate, Random random) {
    Evidence piece = Evidence.NONE;
    for (Requirement requirement : gate.requires()) {
      for (String key : requirement.keys()) {
        if (piece.entries().isEmpty() || random.nextBoolean()) {
          piece = piece.with(key, entry(requirement, key, random));
        }
      }
    }
    return piece;
  }

  private static Entry entry(Requirement requirement, String key, Random random) {
    Class<? extends Entry> form = requirement.form(key);
    Seq<Integer> some = Vector.range(0, 1 + random.nextInt(3));
    if (form == Entry.Day.class) {
      return new Entry.Day(day(random));
    }
    if (form == Entry.Wording.class) {
      return new Entry.Wording(text(random));
    }
    if (form == Entry.Sum.class) {
      return new Entry.Sum(Money.ofFen(Math.abs(random.nextLong() % 9_000_000_000_000_000L)));
    }
    if (form == Entry.Count.class) {
      return new Entry.Count(random.nextInt(1_000_000));
    }
    if (form == Entry.Flag.class) {
      return new Entry.Flag(random.nextBoolean());
    }
    if (form == Entry.Grants.class) {
      return new Entry.Grants(some.toLinkedMap(i -> i + text(random), i -> day(random)));
    }
    if (form == Entry.Rounds.class) {
      return new Entry.Rounds(some.map(i -> round(requirement, random)));
    }
    Seq<String> parties =
        requirement instanceof Requirement.Present present
            ? RUICHENG.get(ParameterId.words(present.parties())).required().words()
            : Vector.of("甲" + text(random), "乙" + text(random));
    return new Entry.Words(some.map(i -> parties.get(random.nextInt(parties.size()))));
  }

  private static Round round(Requirement requirement, Random random) {
    Round.Builder round = Round.builder().date(day(random));
    boolean isSubmitted = requirement instanceof Requirement.Last last && last.isSubmitted();
    if (!isSubmitted || random.nextBoolean()) {
      round.result(one(Round.Result.values(), random));
    }
    if (isSubmitted && random.nextBoolean()) {
      round.resultDate(day(random));
    }
    return round.build();
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_500));
  }

  private static String text(Random random) {
    return one(new String[] {"号", "〔2024〕3", "=1+1", "a、b", "_x0041_", "'甲", "x x"}, random)
        + (char) ('一' + random.nextInt(2_000));
  }

  private static <V> V one(V[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
