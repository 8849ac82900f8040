package org.openrenovation.core.json.document;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
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
 * How the evidence of a project's gates is written: an object whose keys are the gates of the
 * policy, each with the keys that its requirements name. A county that composes its gates as data
 * has its evidence read with no line of code.
 */
public final class EvidenceShape {
  private static final Shape<Round> SUBMITTED =
      ObjectShape.of(Round.class, Round::builder)
          .required("date", Shapes.DATE, Round::date, Round.Builder::date)
          .optional("resultDate", Shapes.DATE, Round::resultDate, Round.Builder::resultDate)
          .optional("result", Shapes.word(Round.Result.class), Round::result, Round.Builder::result)
          .build(Round.Builder::build);

  private static final Shape<Round> CHECK =
      ObjectShape.of(Round.class, Round::builder)
          .required("date", Shapes.DATE, Round::date, Round.Builder::date)
          .required(
              "result",
              Shapes.word(Round.Result.class),
              round -> round.result().orElseThrow(),
              Round.Builder::result)
          .build(Round.Builder::build);

  private EvidenceShape() {}

  /** The evidence of all gates of this policy, one piece each. */
  public static Shape<Map<String, Seq<Evidence>>> of(Policy policy) {
    ObjectShape.Fields<Map<String, Seq<Evidence>>, Parts<Evidence>> fields =
        ObjectShape.of(Parts::new);
    for (Gate gate : policy.section(GatePlan.class).gates()) {
      fields =
          fields.optional(
              gate.id(),
              evidence(policy, gate),
              all -> all.get(gate.id()).flatMap(Seq::lastOption).toJavaOptional(),
              (parts, one) -> parts.put(gate.id(), one));
    }
    return fields.build(parts -> parts.all.mapValues(Vector::of));
  }

  /** The evidence of all gates of this policy, every piece of it in the order recorded. */
  static Shape<Map<String, Seq<Evidence>>> everyRound(Policy policy) {
    ObjectShape.Fields<Map<String, Seq<Evidence>>, Parts<Seq<Evidence>>> fields =
        ObjectShape.of(Parts::new);
    for (Gate gate : policy.section(GatePlan.class).gates()) {
      fields =
          fields.optional(
              gate.id(),
              Shapes.listOf(evidence(policy, gate)),
              all -> all.get(gate.id()).toJavaOptional(),
              (parts, rounds) -> parts.put(gate.id(), rounds));
    }
    return fields.build(parts -> parts.all);
  }

  private static Shape<Evidence> evidence(Policy policy, Gate gate) {
    ObjectShape.Fields<Evidence, Parts<Entry>> fields = ObjectShape.of(Evidence.class, Parts::new);
    for (Requirement requirement : gate.requires()) {
      for (String key : requirement.keys()) {
        fields =
            fields.optional(
                key,
                entry(policy, requirement, key),
                evidence -> evidence.entries().get(key).toJavaOptional(),
                (parts, entry) -> parts.put(key, entry));
      }
    }
    return fields.build(parts -> new Evidence(parts.all));
  }

  /** What is recorded under this key. */
  static Shape<Entry> entry(Policy policy, Requirement requirement, String key) {
    Class<? extends Entry> form = requirement.form(key);
    if (form == Entry.Wording.class) {
      return Shapes.ID.as(Entry.Wording::new, entry -> ((Entry.Wording) entry).text());
    }
    if (form == Entry.Sum.class) {
      return Shapes.MONEY.as(Entry.Sum::new, entry -> ((Entry.Sum) entry).money());
    }
    if (form == Entry.Rounds.class) {
      return Shapes.listOf(isSubmitted(requirement) ? SUBMITTED : CHECK)
          .as(Entry.Rounds::new, entry -> ((Entry.Rounds) entry).rounds());
    }
    if (form == Entry.Words.class) {
      Shape<String> word = word(policy, requirement);
      return words(
          requirement instanceof Requirement.Present ? Shapes.listOf(word) : Shapes.someOf(word));
    }
    if (form == Entry.Grants.class) {
      return Shapes.mapOf(Shapes.DATE).as(Entry.Grants::new, EvidenceShape::grants);
    }
    if (form == Entry.Count.class) {
      return Shapes.COUNT.as(Entry.Count::new, entry -> ((Entry.Count) entry).number());
    }
    return form == Entry.Flag.class
        ? Shapes.FLAG.as(Entry.Flag::new, entry -> ((Entry.Flag) entry).yes())
        : Shapes.DATE.as(Entry.Day::new, entry -> ((Entry.Day) entry).date());
  }

  /** Whether a round of it is handed in on a day of its own before its result. */
  static boolean isSubmitted(Requirement requirement) {
    return requirement instanceof Requirement.Last last && last.isSubmitted();
  }

  /** One of the words: a party that the policy names, a permit by any name. */
  static Shape<String> word(Policy policy, Requirement requirement) {
    if (requirement instanceof Requirement.Present present) {
      ParameterId<Value.Words> parties = ParameterId.words(present.parties());
      return policy.get(parties).value().map(some -> Shapes.code(some.words())).orElse(Shapes.ID);
    }
    return Shapes.ID;
  }

  private static Shape<Entry> words(Shape<Seq<String>> list) {
    return list.as(Entry.Words::new, entry -> ((Entry.Words) entry).words());
  }

  private static Map<String, LocalDate> grants(Entry entry) {
    return ((Entry.Grants) entry).dates();
  }

  private static final class Parts<V> {
    private Map<String, V> all = LinkedHashMap.empty();

    private void put(String key, V one) {
      all = all.put(key, one);
    }
  }
}
