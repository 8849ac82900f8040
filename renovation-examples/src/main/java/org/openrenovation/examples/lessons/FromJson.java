package org.openrenovation.examples.lessons;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.RenovationFunctions;
import org.openrenovation.core.policy.Policy;

/** JSON in, JSON out: the value, or every problem at once. */
public final class FromJson {
  private FromJson() {}

  /** Prints the answer to a sound input, and all that is wrong with another. */
  public static void main(String[] args) {
    Policy policy = Policy.of(Counties.policy("ruicheng"), 2023);
    RenovationFunctions functions = RenovationFunctions.under(policy);

    String sound =
        """
        {"part": "12", "whole": "16", "threshold": "80%", "inclusive": true}
        """;
    System.out.println(functions.evaluate("threshold", sound).get());

    String unsound =
        """
        {"part": "-1", "whole": "10.001", "threshold": "5/4", "inclusiv": true}
        """;
    Validation<Seq<Problem>, JsonNode> refused = functions.evaluate("threshold", unsound);
    for (Problem problem : refused.getError()) {
      System.out.println(problem.code() + " " + problem.message(Locale.CHINA));
    }
  }
}
