package org.openrenovation.examples.lessons;

import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.oversight.WorkLists;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.programme.Programme;

/** Which unit must act where, by when? (附件2 责任单位任务清单) */
public final class WhoMustAct {
  private static final String FILES =
      """
      {"files": [
        {"community": "2024-01", "evidence": {
          "SURVEY": [{"date": "2024-01-12", "agree": 26, "households": 32}],
          "PLANNED": [{"date": "2024-01-25"}]}},
        {"community": "2024-02", "evidence": {
          "SURVEY": [{"date": "2024-01-15", "agree": 18, "households": 24}]}}
      ]}
      """;

  private WhoMustAct() {}

  /** Prints the work of two communities' units on 15 March. */
  public static void main(String[] args) {
    Policy policy = Policy.of(Counties.policy("ruicheng"), 2024);
    CaseBook files = Communities.readFiles(policy, Counties.communities("ruicheng"), FILES).get();
    Programme county =
        Programme.builder()
            .policy(policy.document())
            .register(Counties.communities("ruicheng"))
            .files(files)
            .build();
    CountyBoard board = CountyBoard.of(county, LocalDate.of(2024, 3, 15)).get();
    Decision<WorkLists.Result> lists = WorkLists.under(policy).decide(board.roster());
    lists
        .value()
        .work()
        .forEach(
            (unit, works) ->
                works
                    .filter(
                        work -> files.files().exists(f -> f.community().equals(work.community())))
                    .forEach(
                        work ->
                            System.out.println(
                                name(policy, unit)
                                    + " | "
                                    + work.community()
                                    + " "
                                    + name(policy, work.ref())
                                    + " | "
                                    + work.due().map(LocalDate::toString).orElse("—")
                                    + " | "
                                    + work.overdueDays(board.asOf()))));
  }

  private static String name(Policy policy, String word) {
    Text named = policy.document().shown(new Value.Word(word));
    return named.in(Locale.CHINA);
  }
}
