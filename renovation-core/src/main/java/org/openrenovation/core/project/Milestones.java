package org.openrenovation.core.project;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The month-end milestones of a plan year (时间节点, clause 2.3.3), in the order of the year: every
 * parameter {@code milestone.…} of the policy dates the gate of its name. 2月底前 is the 28th of
 * February, in a leap year the 29th, that day included.
 */
public final class Milestones implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "milestone.";

  private final Vector<Tuple2<Setting<Value.MonthEnd>, Text>> ends;

  private Milestones(Vector<Tuple2<Setting<Value.MonthEnd>, Text>> ends) {
    this.ends = ends;
  }

  /** The milestones that this policy sets; one that is unset dates nothing. */
  public static Milestones under(Policy policy) {
    Seq<Parameter> parameters =
        policy.document().parameters().filter(parameter -> parameter.id().startsWith(PREFIX));
    return new Milestones(
        parameters
            .map(
                parameter ->
                    Tuple.of(
                        policy.get(ParameterId.of(parameter.id(), Value.MonthEnd.class)),
                        parameter.name()))
            .filter(end -> end._1.value().isPresent())
            .sortBy(end -> end._1.required().month())
            .toVector());
  }

  /** Those of this year. */
  public Seq<Milestone> of(int year) {
    return ends.map(end -> milestone(end, year).build());
  }

  /**
   * Those of this year, each with its last working day.
   *
   * @throws RefusedException {@code calendar.no-data} at {@code year} where the calendar does not
   *     know the year
   */
  public Seq<Milestone> of(int year, WorkCalendar calendar) {
    if (!calendar.covers(year)) {
      throw new RefusedException(Problem.at("year", "calendar.no-data", Integer.toString(year)));
    }
    return ends.map(
        end ->
            milestone(end, year)
                .lastWorkingDay(calendar.onOrBefore(end._1.required().in(year)))
                .build());
  }

  /** The milestone of this gate in this year, if the policy dates it. */
  public Optional<Milestone> of(int year, String gate) {
    return of(year).find(milestone -> milestone.gate().equals(gate)).toJavaOptional();
  }

  private static Milestone.Builder milestone(Tuple2<Setting<Value.MonthEnd>, Text> end, int year) {
    String gate =
        end._1.use().id().substring(PREFIX.length()).replace('-', '_').toUpperCase(Locale.ROOT);
    return Milestone.builder()
        .gate(gate)
        .name(end._2)
        .due(end._1.required().in(year))
        .use(end._1.use());
  }
}
