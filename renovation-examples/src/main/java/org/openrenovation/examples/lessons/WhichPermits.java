package org.openrenovation.examples.lessons;

import java.util.Locale;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

/** Which permits does this project need before it starts? (4.1) */
public final class WhichPermits {
  private WhichPermits() {}

  /** A lift is added; nobody has said yet whether the project is of low risk. */
  public static void main(String[] args) {
    Permits permits = Permits.under(Policy.of(Counties.policy("ruicheng"), 2024));
    Facts facts =
        permits
            .facts()
            .with("landTenureChanges", false)
            .with("planningConditionsChange", false)
            .with("newBuild", false)
            .with("alteredOrExtended", true)
            .with("structureChanges", false)
            .with("commitmentFiled", true)
            .with("elevator", true)
            .with("historic", false)
            .with("bulkTransport", false);

    Decision<Permits.Result> decision = permits.decide(facts);
    System.out.println(decision.value().that(Permits.State.REQUIRED).mkString(", "));
    decision.findings().forEach(f -> System.out.println("  " + f.message(Locale.CHINA)));
  }
}
