package org.openrenovation.examples.lessons;

import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.GateBoard;
import org.openrenovation.core.project.GateStanding;
import org.openrenovation.core.project.Gates;
import org.openrenovation.core.project.Project;
import org.openrenovation.core.project.ProjectAt;

/** Where did a project stand on that day? (2.3.3 节点) */
public final class WhereItStands {
  private WhereItStands() {}

  /** Prints the survey of 政府住宅楼 on a day when it failed, and after it was taken again. */
  public static void main(String[] args) {
    Gates gates = Gates.under(Policy.of(Counties.policy("ruicheng"), 2023));

    Evidence first = survey(LocalDate.of(2023, 1, 20), 25);
    Evidence second = survey(LocalDate.of(2023, 2, 6), 27);
    Project project =
        Project.of("2023-04", 2023)
            .record(gates.plan(), "SURVEY", first)
            .flatMap(surveyed -> surveyed.record(gates.plan(), "SURVEY", second))
            .get();
    print(gates.decide(new ProjectAt(project, LocalDate.of(2023, 1, 31))));
    print(gates.decide(new ProjectAt(project, LocalDate.of(2023, 2, 10))));
  }

  private static Evidence survey(LocalDate day, long agree) {
    return Evidence.NONE.with("date", day).with("households", 32).with("agree", agree);
  }

  private static void print(Decision<GateBoard> decision) {
    GateBoard board = decision.value();
    GateStanding survey = board.gates().get("SURVEY").get();
    System.out.println(board.asOf() + ": " + survey.state() + ", " + survey.standing());
    System.out.println("  " + decision.findings().head().message(Locale.CHINA));
  }
}
