package org.openrenovation.examples.lessons;

import java.util.Locale;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.oversight.Lint;
import org.openrenovation.core.oversight.PlanRows;
import org.openrenovation.core.policy.Policy;

/** Does anything look wrong in the plan's own figures? (A3 附件3) */
public final class PlanCheck {
  private PlanCheck() {}

  /** Prints what the thirty rows add up to, and what should be looked at. */
  public static void main(String[] args) {
    Register plan = Counties.communities("ruicheng");
    System.out.println(
        plan.size()
            + " communities, "
            + plan.buildings()
            + " buildings, "
            + plan.households()
            + " households, "
            + plan.area()
            + " m2");

    Lint lint = Lint.under(Policy.of(Counties.policy("ruicheng"), 2023));
    lint.decide(PlanRows.of(plan))
        .findings()
        .forEach(
            finding -> System.out.println(finding.code() + ": " + finding.message(Locale.CHINA)));
  }
}
