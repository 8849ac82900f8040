package org.openrenovation.core.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;

/** A day, a text or an amount that must be there; a day dates the gate. */
record EntryNeed(Told told, String key, Class<? extends Entry> form) implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Entry entry = seen.entry(key, form);
    steps.tell(
        () ->
            entry == null
                ? told.missing().build()
                : told.step("gate.recorded", Truth.TRUE).figure("actual", shown(entry)).build());
    return entry instanceof Entry.Day day
        ? new Found(Truth.TRUE, true, day.date(), day.date())
        : Found.of(entry == null ? Truth.UNKNOWN : Truth.TRUE);
  }

  private static Object shown(@Nullable Entry entry) {
    if (entry instanceof Entry.Day day) {
      LocalDate date = day.date();
      return date;
    }
    if (entry instanceof Entry.Sum sum) {
      return sum.money();
    }
    return entry instanceof Entry.Wording wording ? wording.text() : "";
  }
}
