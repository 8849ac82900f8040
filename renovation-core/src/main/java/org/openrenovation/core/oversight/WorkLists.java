package org.openrenovation.core.oversight;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Policy;

/**
 * The work list of each unit (责任单位任务清单; annexes 1 and 2, clause 2.7): what is open, due when,
 * overdue by how much.
 *
 * <p>Every gate, permit and item has exactly one unit in charge. Where nobody is, what is open is
 * told; where two are, each sees it and it is told. A gate due on 2024-03-31 is 10 days overdue on
 * 2024-04-10; on its due date it is not overdue.
 */
public final class WorkLists implements Rule<DutyRoster, WorkLists.Result> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<OpenWork> ORDER =
      Comparator.<OpenWork, LocalDate>comparing(work -> work.due().orElse(LocalDate.MAX))
          .thenComparing(OpenWork::community)
          .thenComparing(work -> work.kind().name())
          .thenComparing(OpenWork::ref);

  private final Clause clause;

  private WorkLists(Clause clause) {
    this.clause = clause;
  }

  /** The work lists, citing the clause that names this policy's units. */
  public static WorkLists under(Policy policy) {
    return new WorkLists(policy.clause(policy.section(UnitList.class).clause()));
  }

  @Override
  public String code() {
    return "duties";
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public Result judge(DutyRoster roster, Steps steps) {
    Map<String, Seq<String>> inCharge =
        LinkedHashMap.ofEntries(
            roster
                .duties()
                .distinct()
                .groupBy(duty -> Duty.subject(duty.kind(), duty.ref()))
                .mapValues(duties -> duties.map(Duty::unit)));
    Map<String, Seq<OpenWork>> lists =
        LinkedHashMap.ofEntries(
            roster.units().map(unit -> Tuple.of(unit, Vector.<OpenWork>empty())));
    for (OpenWork work : roster.open().sorted(ORDER)) {
      for (String unit : inCharge.get(subject(work)).getOrElse(Vector.empty())) {
        lists = lists.put(unit, lists.get(unit).get().append(work));
        steps.tell(() -> listed(work, unit, roster.asOf()));
      }
    }
    if (steps.isListening()) {
      tellGaps(roster, inCharge, steps);
    }
    return new Result(roster.asOf(), lists);
  }

  private void tellGaps(DutyRoster roster, Map<String, Seq<String>> inCharge, Steps steps) {
    roster
        .open()
        .map(WorkLists::subject)
        .distinct()
        .reject(inCharge::containsKey)
        .forEach(subject -> steps.tell(gap("duties.no-unit", subject).build()));
    inCharge
        .filterValues(units -> units.size() > 1)
        .forEach(
            (subject, units) ->
                steps.tell(
                    gap("duties.two-units", subject)
                        .figure("units", new Text(units.mkString("、"), units.mkString(", ")))
                        .build()));
  }

  private Step.Builder gap(String code, String subject) {
    return Step.builder()
        .test("duties.in-charge")
        .code(code)
        .subject(subject)
        .clause(clause)
        .state(Truth.FALSE);
  }

  private Step listed(OpenWork work, String unit, LocalDate asOf) {
    long days = work.overdueDays(asOf);
    return Step.builder()
        .test("duties.work." + work.community() + "." + unit)
        .code(days > 0 ? "duties.overdue" : "duties.listed")
        .subject(subject(work))
        .clause(clause)
        .state(Truth.of(days == 0))
        .figure("community", work.community())
        .figure("unit", unit)
        .figure("due", work.due().map(LocalDate::toString).orElse(""))
        .figure("days", days)
        .build();
  }

  private static String subject(OpenWork work) {
    return Duty.subject(work.kind(), work.ref());
  }

  /**
   * The lists.
   *
   * @param asOf the day on which it was looked at
   * @param work by unit, in the order of the roster: by due date (none last), community, kind, id
   */
  public record Result(LocalDate asOf, Map<String, Seq<OpenWork>> work)
      implements Shown, Serializable {
    @Override
    public Text shown() {
      Seq<OpenWork> all = work.values().flatMap(list -> list);
      return Messages.both(
          "duties.result",
          LinkedHashMap.of(
                  "units", work.size(),
                  "open", all.size(),
                  "overdue", all.count(one -> one.overdueDays(asOf) > 0))
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
