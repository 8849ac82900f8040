package org.openrenovation.core.oversight;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a unit in charge stands (责任单位考核).
 *
 * @param open its gates that are not passed
 * @param overdue those of them whose due date is over
 * @param late its gates that were passed after their due date
 * @param longestOverdue calendar days since the earliest due date among the overdue; 0 if none is
 */
public record UnitRecord(long open, long overdue, long late, long longestOverdue)
    implements Serializable {
  static UnitRecord of(Seq<GateDue> gates, LocalDate asOf) {
    Seq<GateDue> open = gates.filter(gate -> !gate.isPassedOn(asOf));
    Seq<Long> overdue = open.map(gate -> daysOverdue(gate.due(), asOf)).filter(days -> days > 0);
    long late =
        gates.count(gate -> gate.isPassedOn(asOf) && gate.passedOn().get().isAfter(gate.due()));
    return new UnitRecord(open.size(), overdue.size(), late, overdue.max().getOrElse(0L));
  }

  /** Calendar days that this day is after the due date; 0 on the day itself and before it. */
  static long daysOverdue(LocalDate due, LocalDate asOf) {
    return Math.max(0, ChronoUnit.DAYS.between(due, asOf));
  }
}
