package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;

/** Whether a project's evidence is of the gates, the keys and the forms that a plan has. */
final class EvidenceCheck {
  private EvidenceCheck() {}

  /** Everything that is wrong, at paths such as {@code evidence.SURVEY.agree}. */
  static Seq<Problem> problems(GatePlan plan, Project project) {
    return project
        .evidence()
        .toVector()
        .flatMap(
            entry ->
                plan.find(entry._1)
                    .map(gate -> problems(gate, entry._2))
                    .orElseGet(
                        () ->
                            Vector.of(
                                Problem.at("evidence." + entry._1, "field.unknown", entry._1)
                                    .withChoices(plan.gates().map(Gate::id)))));
  }

  private static Vector<Problem> problems(Gate gate, Seq<Evidence> rounds) {
    String path = "evidence." + gate.id();
    return rounds
        .zipWithIndex()
        .flatMap(
            place ->
                Problem.below(
                    rounds.size() == 1 ? path : path + "[" + place._2 + "]",
                    problems(gate, place._1)))
        .toVector();
  }

  private static Seq<Problem> problems(Gate gate, Evidence evidence) {
    Seq<String> keys = gate.requires().flatMap(Requirement::keys);
    Vector<Problem> unknown =
        evidence
            .entries()
            .keySet()
            .toVector()
            .reject(keys::contains)
            .map(key -> Problem.at(key, "field.unknown", key).withChoices(keys));
    return unknown.appendAll(
        gate.requires().flatMap(requirement -> problems(requirement, evidence)));
  }

  private static Seq<Problem> problems(Requirement requirement, Evidence evidence) {
    Vector<Problem> foreign =
        requirement
            .keys()
            .toVector()
            .filter(
                key ->
                    evidence
                        .entries()
                        .get(key)
                        .exists(entry -> !requirement.form(key).isInstance(entry)))
            .map(
                key ->
                    Problem.at(key, "value.type", evidence.entries().get(key).get().toString())
                        .with("expected", Messages.both(expected(requirement.form(key)))));
    return foreign.isEmpty() ? sound(requirement, evidence) : foreign;
  }

  private static Seq<Problem> sound(Requirement requirement, Evidence evidence) {
    if (requirement instanceof Requirement.Ratio ratio) {
      Optional<Entry.Count> part = evidence.get(ratio.part(), Entry.Count.class);
      Optional<Entry.Count> whole = evidence.get(ratio.whole(), Entry.Count.class);
      return part.isPresent() && whole.isPresent() && part.get().number() > whole.get().number()
          ? Vector.of(
              Problem.at(ratio.part(), "value.out-of-range", Long.toString(part.get().number()))
                  .with("least", "0")
                  .with("most", Long.toString(whole.get().number())))
          : Vector.empty();
    }
    if (requirement instanceof Requirement.Granted granted) {
      return evidence
          .get(granted.required(), Entry.Words.class)
          .filter(required -> required.words().isEmpty())
          .<Seq<Problem>>map(none -> Vector.of(Problem.at(granted.required(), "value.empty")))
          .orElse(Vector.empty());
    }
    if (requirement instanceof Requirement.Last last) {
      Seq<Round> rounds =
          evidence
              .get(last.key(), Entry.Rounds.class)
              .map(Entry.Rounds::rounds)
              .orElse(Vector.empty());
      return Ids.each(last.key(), rounds, EvidenceCheck::order);
    }
    return Vector.empty();
  }

  private static Seq<Problem> order(Round round) {
    return round
        .resultDate()
        .filter(day -> day.isBefore(round.date()))
        .<Seq<Problem>>map(
            day ->
                Vector.of(
                    Problem.at("resultDate", "date.order", day.toString())
                        .with("from", round.date().toString())))
        .orElse(Vector.empty());
  }

  private static String expected(Class<? extends Entry> form) {
    return "expected.entry." + form.getSimpleName();
  }
}
