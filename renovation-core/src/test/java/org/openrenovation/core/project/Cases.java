package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.base.Money;

/** A project of 2023 whose every gate was passed in time: 政府住宅楼 with its 32 households. */
final class Cases {
  private Cases() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Evidence dated(String date) {
    return Evidence.NONE.with("date", day(date));
  }

  static Round reported(String date, String resultDate, Round.Result result) {
    return Round.builder().date(day(date)).resultDate(day(resultDate)).result(result).build();
  }

  static Round checked(String date, Round.Result result) {
    return Round.builder().date(day(date)).result(result).build();
  }

  static Evidence rounds(String key, Round... rounds) {
    return Evidence.NONE.with(key, new Entry.Rounds(Vector.of(rounds)));
  }

  static Map<String, Evidence> complete() {
    Vector<String> permits =
        Vector.of("QUALITY_SUPERVISION", "SAFETY_FILING", "CONSTRUCTION_PERMIT");
    return LinkedHashMap.<String, Evidence>empty()
        .put("SURVEY", dated("2023-01-20").with("households", 32).with("agree", 26))
        .put("PLANNED", dated("2023-02-03"))
        .put("DESIGNED", dated("2023-02-24").with("households", 32).with("consulted", 27))
        .put("PUBLICISED", Evidence.NONE.with("start", day("2023-02-27")).with("openObjections", 0))
        .put(
            "CITY_REVIEWED",
            rounds("reports", reported("2023-03-07", "2023-03-13", Round.Result.PASS)))
        .put("APPROVED", dated("2023-03-24").with("number", "LX-2023-04"))
        .put("BUDGET_REVIEWED", dated("2023-04-10").with("amount", Money.parse("1768560.00")))
        .put("TENDERED", dated("2023-05-08").with("contractor", "C1").with("supervisor", "S1"))
        .put(
            "PERMITTED",
            Evidence.NONE
                .with("required", new Entry.Words(permits))
                .with(
                    "granted",
                    new Entry.Grants(
                        permits.toLinkedMap(permit -> permit, permit -> day("2023-05-22")))))
        .put("STARTED", dated("2023-05-29"))
        .put("SUBSTANTIALLY_COMPLETE", dated("2023-10-27"))
        .put("COMPLETE", dated("2023-11-28"))
        .put(
            "ACCEPTED",
            dated("2023-12-12")
                .with("respondents", 30)
                .with("satisfied", 24)
                .with(
                    "present",
                    new Entry.Words(
                        Vector.of(
                            "COMMUNITY",
                            "RESIDENTS",
                            "DESIGNER",
                            "CONTRACTOR",
                            "SUPERVISOR",
                            "COUNTY_OFFICE"))))
        .put("SETTLED", dated("2024-03-15").with("amount", Money.parse("1700000.00")))
        .put(
            "HANDED_OVER",
            dated("2023-12-20").with("managerInPlace", true).with("assetsTransferred", true));
  }

  static ProjectAt at(Map<String, Evidence> evidence, String asOf) {
    return new ProjectAt(new Project("2023-04", 2023, evidence.mapValues(Vector::of)), day(asOf));
  }

  static Optional<LocalDate> on(String date) {
    return Optional.of(day(date));
  }
}
