package org.openrenovation.core.funding;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/** The gifts to the works, as they stand on a day (捐赠、投工登记簿). */
@Value.Immutable
public interface GiftBook extends Serializable {
  /** The gifts, each once. */
  Seq<Gift> entries();

  /** What is dated after this day is not there yet; absent where all of them are. */
  Optional<LocalDate> asOf();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The gifts that are there. */
  default Seq<Gift> given() {
    return entries().filter(gift -> asOf().map(day -> !gift.date().isAfter(day)).orElse(true));
  }

  /** Refuses a gift that stands twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(Ids.duplicates("entries", entries().map(Gift::id), ".id"));
  }

  /** Builds a book. */
  final class Builder extends ImmutableGiftBook.Builder {}
}
