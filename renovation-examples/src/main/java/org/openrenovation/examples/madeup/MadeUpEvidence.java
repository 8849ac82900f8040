package org.openrenovation.examples.madeup;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.Requirement;
import org.openrenovation.core.project.Round;

/**
 * Evidence for the gates of any policy: whatever a gate requires, dated after its prerequisites,
 * near its due date, and not after the day up to which things are told.
 */
final class MadeUpEvidence {
  private static final long FEN_PER_HOUSEHOLD = 1_200_000;

  private final Random random;
  private final Policy policy;
  private final long households;
  private final LocalDate until;

  MadeUpEvidence(Random random, Policy policy, long households, LocalDate until) {
    this.random = random;
    this.policy = policy;
    this.households = households;
    this.until = until;
  }

  /** One piece a gate, as far as the community has come; now and then a gate comes late. */
  Map<String, Seq<Evidence>> of(int planYear) {
    Map<String, LocalDate> done = HashMap.empty();
    Map<String, Seq<Evidence>> all = LinkedHashMap.empty();
    for (Gate gate : policy.section(GatePlan.class).gates()) {
      Map<String, LocalDate> sofar = done;
      LocalDate before =
          gate.after()
              .flatMap(sofar::get)
              .foldLeft(
                  LocalDate.of(planYear - 1, Month.NOVEMBER, 20),
                  (one, other) -> other.isAfter(one) ? other : one);
      LocalDate day = day(gate, before, planYear);
      done = done.put(gate.id(), day.plusDays(takes(gate)));
      boolean isThere = !day.isAfter(until) && gate.after().forAll(all.keySet()::contains);
      if (isThere && random.nextInt(planYear < until.getYear() ? 120 : 25) > 0) {
        all = all.put(gate.id(), Vector.of(piece(gate, day)));
      }
    }
    return all;
  }

  /** How long it takes until the evidence is complete: a notice runs, a review is answered. */
  private static long takes(Gate gate) {
    return gate.requires().exists(Requirement.Days.class::isInstance)
        ? 9
        : gate.requires().exists(Requirement.Last.class::isInstance) ? 3 : 0;
  }

  /** Shortly after what comes before, or some days before the due date; one in eight is late. */
  private LocalDate day(Gate gate, LocalDate before, int planYear) {
    LocalDate next = before.plusDays(1L + random.nextInt(4));
    LocalDate due = gate.due().map(id -> due(id, planYear)).orElse(next);
    LocalDate meant =
        random.nextInt(8) == 0
            ? due.plusDays(1L + random.nextInt(15))
            : due.minusDays(random.nextInt(9));
    return meant.isAfter(next) ? meant : next;
  }

  private LocalDate due(String parameter, int planYear) {
    return policy
        .get(ParameterId.of(parameter, Value.MonthEnd.class))
        .value()
        .map(end -> end.in(planYear))
        .orElse(LocalDate.of(planYear, Month.JANUARY, 31));
  }

  private Evidence piece(Gate gate, LocalDate day) {
    return new Evidence(
        gate.requires()
            .flatMap(requirement -> entries(requirement, day))
            .foldLeft(LinkedHashMap.<String, Entry>empty(), (all, one) -> all.put(one._1, one._2)));
  }

  private Seq<Tuple2<String, Entry>> entries(Requirement requirement, LocalDate day) {
    if (requirement instanceof Requirement.Date date) {
      return one(date.key(), new Entry.Day(day));
    }
    if (requirement instanceof Requirement.Days days) {
      return one(days.key(), new Entry.Day(day));
    }
    if (requirement instanceof Requirement.Wording wording) {
      return one(
          wording.key(),
          new Entry.Wording("（虚构）" + wording.name().zh() + (1 + random.nextInt(99))));
    }
    if (requirement instanceof Requirement.Amount amount) {
      long fen = Math.multiplyExact(households, FEN_PER_HOUSEHOLD + random.nextInt(400_000));
      return one(amount.key(), new Entry.Sum(Money.ofFen(fen)));
    }
    if (requirement instanceof Requirement.Ratio ratio) {
      long part = households - random.nextInt(Math.toIntExact(households / 6) + 1);
      return Vector.of(
          Tuple.of(ratio.part(), new Entry.Count(part)),
          Tuple.of(ratio.whole(), new Entry.Count(households)));
    }
    if (requirement instanceof Requirement.Last last) {
      Round.Builder round = Round.builder().date(day).result(Round.Result.PASS);
      if (last.isSubmitted()) {
        round.resultDate(day.plusDays(3));
      }
      return one(last.key(), new Entry.Rounds(Vector.of(round.build())));
    }
    if (requirement instanceof Requirement.Granted granted) {
      Seq<String> permits =
          policy.get(ParameterId.words("permits.before-start")).required().words();
      return Vector.of(
          Tuple.of(granted.required(), new Entry.Words(permits)),
          Tuple.of(
              granted.granted(),
              new Entry.Grants(permits.toLinkedMap(permit -> permit, permit -> day))));
    }
    if (requirement instanceof Requirement.Present present) {
      return one(
          present.key(),
          new Entry.Words(policy.get(ParameterId.words(present.parties())).required().words()));
    }
    Requirement.Fact fact = (Requirement.Fact) requirement;
    return one(fact.key(), fact.isCount() ? new Entry.Count(0) : new Entry.Flag(true));
  }

  private static Seq<Tuple2<String, Entry>> one(String key, Entry entry) {
    return Vector.of(Tuple.of(key, entry));
  }
}
