package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyDocument;

/** A policy document as lines for the console. */
final class PolicyText {
  private PolicyText() {}

  static Seq<String> lines(PolicyDocument document, Words words) {
    Seq<String> head =
        Vector.of(
            document.number() + "  " + document.title().in(words.locale()),
            words.say(
                "policy.in-force",
                HashMap.of(
                    "from", document.inForce().from().toString(),
                    "to",
                        document
                            .inForce()
                            .to()
                            .map(Object::toString)
                            .orElse(words.say("policy.open")),
                    "years", document.planYears().toString())),
            "");
    return head.appendAll(
        document.parameters().flatMap(parameter -> lines(document, parameter, words)));
  }

  private static Seq<String> lines(PolicyDocument document, Parameter parameter, Words words) {
    return parameter
        .values()
        .map(
            value ->
                words.say(
                    "policy.parameter",
                    HashMap.of(
                        "id", parameter.id(),
                        "name", parameter.name().in(words.locale()),
                        "value",
                            value
                                .value()
                                .map(set -> document.shown(set).in(words.locale()))
                                .orElse(words.say("policy.unset")),
                        "dates", dates(value),
                        "basis", Messages.both("basis." + value.basis()).in(words.locale()),
                        "clause", document.clause(parameter.clause()).label().in(words.locale()))));
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
