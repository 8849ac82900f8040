package org.openrenovation.core.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * The days on which sites work (施工日历, clause 2.3.3): the policy's working calendar without the
 * season in which works stand still (冬季停工). From 1 December to the end of February it stops across
 * the new year.
 */
public final class SiteCalendar {
  /** The season without works; unset, there is none. */
  public static final ParameterId<Value.Season> STOPS =
      ParameterId.of("calendar.stops", Value.Season.class);

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(STOPS);

  private SiteCalendar() {}

  /** The season, as the policy has it. */
  public static Setting<Value.Season> stops(Policy policy) {
    return policy.get(STOPS);
  }

  /** The working days of this year, the one before and the one after. */
  public static WorkCalendar of(Policy policy, int year) {
    return of(policy, policy.calendar(), year);
  }

  /** The same on the calendar of an embedding system. */
  public static WorkCalendar of(Policy policy, WorkCalendar calendar, int year) {
    return stops(policy)
        .value()
        .map(
            season ->
                calendar.withStops(Vector.range(year - 2, year + 2).map(at -> in(season, at))))
        .orElse(calendar);
  }

  /** The season that begins in this year. */
  private static DateRange in(Value.Season season, int year) {
    LocalDate from = season.from().atYear(year);
    LocalDate to = season.to().atYear(year);
    return DateRange.of(from, to.isBefore(from) ? season.to().atYear(year + 1) : to);
  }
}
