package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in the reader's language: picocli itself speaks English. */
final class BadArguments {
  private BadArguments() {}

  static String told(ParameterException wrong, Words words) {
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String names =
          missing.getMissing().stream().map(BadArguments::name).collect(Collectors.joining(" "));
      return words.say("argument.missing", "names", names);
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return words.say("argument.unknown", "given", String.join(" ", unmatched.getUnmatched()));
    }
    ArgSpec argument = wrong.getArgSpec();
    String given = wrong.getValue();
    if (argument == null || given == null) {
      return words.say("argument.wrong", "reason", String.valueOf(wrong.getMessage()));
    }
    return words.say(
        "argument.value",
        HashMap.of(
            "name",
            name(argument),
            "given",
            given,
            "means",
            String.join(" ", argument.description())));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }
}
