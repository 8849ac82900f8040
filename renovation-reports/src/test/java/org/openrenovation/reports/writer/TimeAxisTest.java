package org.openrenovation.reports.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2024-11-30, 1",
    "2024-01-01, 2025-01-31, 1",
    "2024-01-01, 2025-02-28, 2",
    "2023-01-01, 2025-12-31, 3",
    "2021-01-01, 2025-12-31, 6",
    "2000-01-01, 2025-12-31, 12"
  })
  void namesNoMoreMonthsThanThereIsRoomFor(LocalDate from, LocalDate to, int apart) {
    assertThat(new TimeAxis(from, to).monthsApart(13)).isEqualTo(apart);
  }
}
