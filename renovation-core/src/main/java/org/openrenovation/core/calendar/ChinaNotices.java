package org.openrenovation.core.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;

/** The built-in years, read from the lines of {@code china.txt}, which names their sources. */
final class ChinaNotices {
  static final OfficialCalendar CALENDAR = OfficialCalendar.of(read());

  private ChinaNotices() {}

  private static Seq<HolidayYear> read() {
    java.util.Map<Integer, Lines> years = new TreeMap<>();
    try (InputStream in = ChinaNotices.class.getResourceAsStream("china.txt")) {
      if (in == null) {
        throw new IllegalStateException("china.txt, the built-in working calendar, is not there");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] words = line.split(" ");
          years.computeIfAbsent(Integer.valueOf(words[0]), year -> new Lines()).add(words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Vector.ofAll(years.entrySet()).map(entry -> entry.getValue().year(entry.getKey()));
  }

  /** The lines of one year. */
  private static final class Lines {
    private Vector<String> notices = Vector.empty();
    private Vector<HolidayYear.NamedDay> days = Vector.empty();

    void add(String[] words) {
      if (words[1].equals("notice")) {
        notices = notices.append(words[2]);
        return;
      }
      for (int i = 3; i < words.length; i++) {
        String[] ends = words[i].split("\\.\\.");
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        for (LocalDate day = LocalDate.parse(ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
          days = days.append(new HolidayYear.NamedDay(day, words[1].equals("work"), words[2]));
        }
      }
    }

    HolidayYear year(int year) {
      return HolidayYear.builder().year(year).notices(notices).days(days).build();
    }
  }
}
