package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyDocument;

/** A policy document for the console: what it is, and its parameters as a table. */
final class PolicyText {
  private PolicyText() {}

  static Seq<String> head(PolicyDocument document, Words words) {
    return Vector.of(
        document.number() + "  " + document.title().in(words.locale()),
        words.say(
            "policy.in-force",
            HashMap.of(
                "from", document.inForce().from().toString(),
                "to",
                    document.inForce().to().map(Object::toString).orElse(words.say("policy.open")),
                "years", document.planYears().toString())),
        "");
  }

  /** The headings, then a row for each value; what may be long stands last. */
  static Seq<Seq<String>> table(PolicyDocument document, Words words) {
    Seq<String> headings =
        Vector.of("clause", "basis", "id", "value").map(key -> words.say("policy.heading." + key));
    return document
        .parameters()
        .flatMap(
            parameter -> parameter.values().map(value -> row(document, parameter, value, words)))
        .prepend(headings);
  }

  private static Seq<String> row(
      PolicyDocument document, Parameter parameter, DatedValue value, Words words) {
    return Vector.of(
        document.clause(parameter.clause()).label().in(words.locale()),
        Messages.both("basis." + value.basis()).in(words.locale()),
        parameter.id(),
        words.say(
            "policy.parameter",
            HashMap.of(
                "name", parameter.name().in(words.locale()),
                "value",
                    value
                        .value()
                        .map(set -> document.shown(set).in(words.locale()))
                        .orElse(words.say("policy.unset")),
                "dates", dates(value))));
  }

  private static String dates(DatedValue value) {
    return value.from().isEmpty() && value.to().isEmpty()
        ? ""
        : " ["
            + value.from().map(Object::toString).orElse("")
            + ".."
            + value.to().map(Object::toString).orElse("")
            + "]";
  }
}
