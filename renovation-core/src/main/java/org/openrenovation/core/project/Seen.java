package org.openrenovation.core.project;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a gate's evidence is there on a day. Evidence counts from its date on: before that none
 * of its entries is there, but for those that have dates of their own (rounds, grants). Of several
 * the last dated by that day stands.
 */
final class Seen {
  private final Evidence evidence;
  private final boolean isDatedByThen;
  private final LocalDate asOf;

  private Seen(Evidence evidence, boolean isDatedByThen, LocalDate asOf) {
    this.evidence = evidence;
    this.isDatedByThen = isDatedByThen;
    this.asOf = asOf;
  }

  /**
   * What is there.
   *
   * @param dateKey the key of the day that dates evidence of this gate; empty where none does
   */
  static Seen of(Seq<Evidence> recorded, String dateKey, LocalDate asOf) {
    Evidence stands = Evidence.NONE;
    LocalDate since = LocalDate.MIN;
    boolean found = false;
    for (Evidence evidence : recorded) {
      LocalDate date =
          evidence.entries().get(dateKey).getOrNull() instanceof Entry.Day day
              ? day.date()
              : LocalDate.MIN;
      if (!date.isAfter(asOf) && !date.isBefore(since)) {
        stands = evidence;
        since = date;
        found = true;
      }
    }
    return found || recorded.isEmpty()
        ? new Seen(stands, true, asOf)
        : new Seen(recorded.head(), false, asOf);
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The entry of this key, where it is there. */
  <E extends Entry> @Nullable E entry(String key, Class<E> form) {
    Entry entry = isDatedByThen ? evidence.entries().get(key).getOrNull() : null;
    return form.isInstance(entry) && !isToCome(entry) ? form.cast(entry) : null;
  }

  /** A second day of the same evidence may be later than the one that dates it. */
  private boolean isToCome(Entry entry) {
    return entry instanceof Entry.Day day && day.date().isAfter(asOf);
  }

  /** The rounds that were begun by the day. */
  Seq<Round> rounds(String key) {
    return evidence.entries().get(key).getOrNull() instanceof Entry.Rounds rounds
        ? rounds.rounds().filter(round -> !round.date().isAfter(asOf))
        : Vector.empty();
  }

  /** What was granted by the day; absent where nothing was. */
  @Nullable Map<String, LocalDate> grants(String key) {
    return evidence.entries().get(key).getOrNull() instanceof Entry.Grants grants
        ? grants.dates().filterValues(date -> !date.isAfter(asOf))
        : null;
  }
}
