package org.openrenovation.core.json;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.calendar.OfficialCalendar;
import org.openrenovation.core.json.document.CalendarShape;
import org.openrenovation.core.json.shape.Reading;

/**
 * Years of the official working calendar as JSON (节假日安排的读写), so that a later year needs no new
 * release.
 */
public final class Calendars {
  private Calendars() {}

  /**
   * A calendar: {@code {"years": {"2027": {"off": {"元旦": ["2027-01-01"]}, "work": [{"date": …,
   * "for": …}]}}}}.
   */
  public static Validation<Seq<Problem>, OfficialCalendar> read(String json) {
    return JsonText.parse(json).flatMap(tree -> Reading.of(CalendarShape.CALENDAR, tree));
  }

  /** The calendar as JSON. */
  public static String write(OfficialCalendar calendar) {
    return JsonText.pretty(CalendarShape.CALENDAR.write(calendar));
  }
}
