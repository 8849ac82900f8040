package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.core.project.Cases.complete;
import static org.openrenovation.core.project.Cases.day;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;

/** Laws of the gates; each comment names the slip that its law was seen to catch. */
class GatesLawsTest {
  private static final PolicyDocument DOCUMENT =
      Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example"));
  private static final Policy POLICY = Policy.of(DOCUMENT, 2023);
  private static final Gates GATES = Gates.under(POLICY);

  /** The gates with one parameter of another value, by that parameter. */
  private static final Seq<Tuple2<String, Gates>> OTHERS =
      others()
          .map(
              other ->
                  Tuple.of(other._1, Gates.under(POLICY.with(Overlay.of(other._1, other._2)))));

  // the last prerequisite alone asked, so that one more put another out of sight
  @Property
  void addingAPrerequisiteNeverOpensAGate(
      @ForAll("project") Project project,
      @ForAll("asOf") LocalDate asOf,
      @ForAll @IntRange(max = 14) int one,
      @ForAll @IntRange(max = 14) int other) {
    Seq<Gate> gates = GATES.plan().gates();
    int later = Math.max(one, other);
    String before = gates.get(Math.min(one, other)).id();
    Gate gate = gates.get(later);
    if (one == other || gate.after().contains(before)) {
      return;
    }
    Gate harder =
        Gate.builder()
            .id(gate.id())
            .name(gate.name())
            .clauses(gate.clauses())
            .after(gate.after().append(before))
            .due(gate.due())
            .requires(gate.requires())
            .inCharge(gate.inCharge())
            .build();
    GatePlan plan = new GatePlan(gates.update(later, harder));
    Gates more = Gates.under(Policy.of(DOCUMENT.with(plan), 2023));
    ProjectAt at = new ProjectAt(project, asOf);
    Map<String, GateStanding> easier = GATES.outcome(at).gates();
    for (GateStanding standing : more.outcome(at).gates().values()) {
      if (standing.isPassed() || standing.state() == GateState.OPEN) {
        assertThat(standing).isEqualTo(easier.get(standing.gate()).get());
      }
    }
  }

  // a review dated by its last pass, so that passing again un-passed what had followed the first
  @Property
  void aLaterDayUnpassesAGateOnlyByARecordedEvent(
      @ForAll("project") Project project,
      @ForAll("asOf") LocalDate asOf,
      @ForAll @IntRange(max = 200) int days) {
    LocalDate later = asOf.plusDays(days);
    Map<String, GateStanding> then = GATES.outcome(new ProjectAt(project, later)).gates();
    for (GateStanding before : GATES.outcome(new ProjectAt(project, asOf)).gates().values()) {
      if (before.isPassed() && !then.get(before.gate()).get().isPassed()) {
        assertThat(undoings(project))
            .as(before.gate())
            .anyMatch(event -> event.isAfter(asOf) && !event.isAfter(later));
      }
    }
  }

  /** The days of refusals, failed checks and evidence taken again. */
  private static Seq<LocalDate> undoings(Project project) {
    Seq<LocalDate> refusals =
        project
            .evidence()
            .values()
            .flatMap(all -> all)
            .flatMap(evidence -> evidence.entries().values())
            .flatMap(entry -> entry instanceof Entry.Rounds some ? some.rounds() : Vector.empty())
            .filter(round -> round.result().equals(Optional.of(Round.Result.FAIL)))
            .map(round -> round.resultDate().orElse(round.date()));
    Seq<LocalDate> again =
        project
            .evidence()
            .values()
            .filter(all -> all.size() > 1)
            .flatMap(all -> all.tail())
            .map(evidence -> evidence.get("date", Entry.Day.class).orElseThrow().date());
    return refusals.appendAll(again);
  }

  // a ratio taken for reached where nobody listened
  @Property
  void outcomeAndTracedEvaluationAgree(
      @ForAll("project") Project project, @ForAll("asOf") LocalDate asOf) {
    ProjectAt at = new ProjectAt(project, asOf);
    Decision<GateBoard> decision = GATES.decide(at);
    assertThat(decision.value()).isEqualTo(GATES.outcome(at));
    Map<String, GateState> told =
        decision
            .trace()
            .root()
            .parts()
            .toLinkedMap(
                step ->
                    Tuple.of(
                        step.subject().orElseThrow(),
                        GateState.valueOf(step.code().substring(5).toUpperCase(Locale.ROOT))));
    assertThat(told.size()).isEqualTo(15);
    decision
        .value()
        .gates()
        .forEach((id, standing) -> assertThat(told.get(id).get()).isEqualTo(standing.state()));
    assertThat(decision.trace().clauses()).isNotEmpty();
  }

  // the parameter that lets objections decide, read and not named
  @Property
  void aParameterThatTheTraceDoesNotNameDecidesNothing(
      @ForAll("project") Project project, @ForAll("asOf") LocalDate asOf) {
    ProjectAt at = new ProjectAt(project, asOf);
    Decision<GateBoard> decision = GATES.decide(at);
    Seq<String> named = decision.trace().parameters().toVector().map(ParameterUse::id);
    for (Tuple2<String, Gates> other : OTHERS) {
      GateBoard board = other._2.outcome(at);
      if (!named.contains(other._1)) {
        assertThat(board.gates().mapValues(GateStanding::state))
            .as(other._1)
            .isEqualTo(decision.value().gates().mapValues(GateStanding::state));
      }
    }
  }

  private static Seq<Tuple2<String, Value>> others() {
    return Vector.of(
        Tuple.of("consent.inclusion.threshold", new Value.Ratio(Fraction.ONE)),
        Tuple.of("consultation.scheme.threshold", new Value.Ratio(Fraction.ONE)),
        Tuple.of("satisfaction.threshold", new Value.Ratio(Fraction.ONE)),
        Tuple.of("acceptance.parties", new Value.Words(Vector.of("COMMUNITY"))),
        Tuple.of("publicity.days", new Value.Count(30)),
        Tuple.of("publicity.roll-on-rest-day", new Value.Flag(false)),
        Tuple.of("publicity.objections-block", new Value.Flag(true)),
        Tuple.of("acceptance.spot-check", new Value.Flag(false)));
  }

  @Provide
  Arbitrary<LocalDate> asOf() {
    return Arbitraries.integers().between(0, 500).map(days -> day("2023-01-01").plusDays(days));
  }

  /** The complete project with pieces of its evidence lost, moved, refused or taken again. */
  @Provide
  Arbitrary<Project> project() {
    return Arbitraries.longs().map(seed -> varied(new Random(seed)));
  }

  private static Project varied(Random random) {
    Map<String, Seq<Evidence>> evidence = LinkedHashMap.empty();
    for (Tuple2<String, Evidence> entry : complete()) {
      Seq<Evidence> all =
          random.nextInt(12) == 0 ? Vector.empty() : Vector.of(varied(entry._2, random));
      if (entry._1.equals("SURVEY") && all.nonEmpty() && random.nextBoolean()) {
        Evidence again = varied(entry._2, random);
        if (again.get("date", Entry.Day.class).isPresent()) {
          all = all.append(again.with("agree", 20L + random.nextInt(12)));
        }
      }
      if (all.nonEmpty()) {
        evidence = evidence.put(entry._1, all);
      }
    }
    return new Project("2023-04", 2023, evidence);
  }

  private static Evidence varied(Evidence evidence, Random random) {
    Evidence varied = evidence;
    for (Tuple2<String, Entry> entry : evidence.entries()) {
      if (random.nextInt(25) == 0) {
        varied = new Evidence(varied.entries().remove(entry._1));
      } else if (entry._2 instanceof Entry.Day day && random.nextInt(6) == 0) {
        varied = varied.with(entry._1, day.date().plusDays(random.nextInt(20) - 10));
      } else if (entry._2 instanceof Entry.Rounds rounds && random.nextBoolean()) {
        varied = varied.with(entry._1, new Entry.Rounds(more(rounds.rounds(), random)));
      }
    }
    return evidence.entries().containsKey("satisfied") && random.nextBoolean()
        ? varied.with("spotChecks", new Entry.Rounds(checks(random)))
        : varied;
  }

  private static Seq<Round> more(Seq<Round> rounds, Random random) {
    LocalDate again = rounds.last().date().plusDays(random.nextInt(30));
    Round round =
        Round.builder()
            .date(again)
            .resultDate(again.plusDays(random.nextInt(8)))
            .result(random.nextBoolean() ? Round.Result.PASS : Round.Result.FAIL)
            .build();
    return rounds.append(round);
  }

  private static Seq<Round> checks(Random random) {
    return Vector.fill(
        1 + random.nextInt(2),
        () ->
            Round.builder()
                .date(day("2023-12-12").plusDays(random.nextInt(100)))
                .result(random.nextBoolean() ? Round.Result.PASS : Round.Result.FAIL)
                .build());
  }
}
