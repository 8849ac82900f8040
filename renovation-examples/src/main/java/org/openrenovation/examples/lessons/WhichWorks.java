package org.openrenovation.examples.lessons;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.Locale;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.scope.Works;

/** Does this choice of works stand? (2.2 N+X) */
public final class WhichWorks {
  private WhichWorks() {}

  /** Prints the verdict by the text, which sets no support for X, and by the training values. */
  public static void main(String[] args) {
    PolicyDocument text = Counties.policy("ruicheng");
    PolicyDocument training = text.with(Counties.overlay("ruicheng", "example"));

    WorkPlan plan =
        WorkPlan.builder()
            .needed(HashSet.of("ROADS", "ROOFS"))
            .chosen(HashSet.of("ROADS", "GARDEN"))
            .waivers(HashMap.of("ROOFS", "2020年已翻修"))
            .support(HashMap.of("GARDEN", Fraction.of(9, 20)))
            .build();
    print(Works.under(Policy.of(text, 2023)).decide(plan));
    print(Works.under(Policy.of(training, 2023)).decide(plan));
  }

  private static void print(Decision<Works.Outcome> decision) {
    System.out.println(decision.value());
    decision.findings().forEach(f -> System.out.println("  " + f.message(Locale.CHINA)));
  }
}
