package org.openrenovation.examples.madeup;

import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ProgressBook;

/** By when the communities of this year and later are expected to be complete; some do not say. */
final class MadeUpForecasts {
  private final Random random;
  private final LocalDate until;

  MadeUpForecasts(Random random, LocalDate until) {
    this.random = random;
    this.until = until;
  }

  /** The book of progress with a forecast beside what is recorded. */
  ProgressBook into(Programme programme) {
    ProgressBook book = programme.progress();
    ProgressBook.Builder more = ProgressBook.builder().note(book.note()).progress(book.progress());
    for (Community community : programme.register().communities()) {
      boolean isToCome = community.planYear() >= until.getYear();
      if (isToCome && book.find(community.id()).isEmpty() && random.nextInt(8) > 0) {
        more.addProgress(
            CommunityProgress.builder()
                .id(community.id())
                .planYear(community.planYear())
                .forecast(
                    LocalDate.of(community.planYear(), Month.NOVEMBER, 1)
                        .plusDays(random.nextInt(36)))
                .build());
      }
    }
    return more.build();
  }
}
