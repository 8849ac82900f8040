package org.openrenovation.examples.lessons;

import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.calendar.Publicity;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.project.Milestone;
import org.openrenovation.core.project.Milestones;

/** By when? (2.3.3 时间节点, 2.4.2 公示) */
public final class ByWhen {
  private ByWhen() {}

  /** Prints the milestones of a plan year, and how long a notice has to hang. */
  public static void main(String[] args) {
    Policy policy = Policy.of(Counties.policy("ruicheng"), 2024);

    for (Milestone milestone : Milestones.under(policy).of(2024, policy.calendar())) {
      System.out.println(
          milestone.gate()
              + " "
              + milestone.name().in(Locale.CHINA)
              + ": "
              + milestone.due()
              + ", last working day "
              + milestone.lastWorkingDay().get());
    }

    LocalDate posted = LocalDate.of(2024, 2, 8); // two days before the Spring Festival
    Publicity fiveDays = new Publicity(5, Publicity.Counting.CALENDAR, true);
    Publicity.Run run = fiveDays.from(posted, policy.calendar());
    System.out.println(
        "Posted on "
            + posted
            + ": until "
            + run.lastDay()
            + ", may be reported from "
            + run.earliestReport());
  }
}
