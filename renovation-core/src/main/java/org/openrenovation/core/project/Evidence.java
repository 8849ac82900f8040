package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Money;

/**
 * What is recorded of one gate at one time (佐证): entries by the keys that the gate's requirements
 * name. A later survey, a new notice is evidence of its own beside the earlier; the last one dated
 * on or before the day in question counts.
 *
 * @param entries by key; what is not recorded is missing
 */
public record Evidence(Map<String, Entry> entries) implements Serializable {
  /** Nothing recorded yet. */
  public static final Evidence NONE = new Evidence(LinkedHashMap.empty());

  /** With this entry recorded, in place of an earlier one of the key. */
  public Evidence with(String key, Entry entry) {
    return new Evidence(entries.put(key, entry));
  }

  /** With this day. */
  public Evidence with(String key, LocalDate day) {
    return with(key, new Entry.Day(day));
  }

  /** With this text. */
  public Evidence with(String key, String text) {
    return with(key, new Entry.Wording(text));
  }

  /** With this amount. */
  public Evidence with(String key, Money money) {
    return with(key, new Entry.Sum(money));
  }

  /** With this number. */
  public Evidence with(String key, long number) {
    return with(key, new Entry.Count(number));
  }

  /** With this fact. */
  public Evidence with(String key, boolean yes) {
    return with(key, new Entry.Flag(yes));
  }

  /** The entry of this key, where it is there and of this form. */
  public <E extends Entry> Optional<E> get(String key, Class<E> form) {
    return entries.get(key).filter(form::isInstance).map(form::cast).toJavaOptional();
  }
}
