package org.openrenovation.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrenovation.core.project.Cases.at;
import static org.openrenovation.core.project.Cases.complete;
import static org.openrenovation.core.project.Cases.day;
import static org.openrenovation.core.project.Cases.reported;
import static org.openrenovation.core.project.Cases.rounds;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;

/** Evidence that is not of the form that its gate asks for, or says what cannot be. */
class EvidenceCheckTest {
  private static final Gates GATES =
      Gates.under(
          Policy.of(
              Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example")), 2023));

  private static Seq<Problem> problems(Map<String, Evidence> evidence) {
    return GATES.problems(at(evidence, "2024-04-01"));
  }

  private static Seq<String> problems(String gate, Evidence evidence) {
    return problems(LinkedHashMap.of(gate, evidence))
        .map(problem -> problem.path() + " " + problem.code());
  }

  @Test
  void whatIsOfItsFormIsNoProblem() {
    assertThat(problems(complete())).isEmpty();
  }

  @Test
  void everyEntryOfAnotherFormIsNamedWithWhatItShouldBe() {
    Map<String, Evidence> wrong =
        complete().map((gate, evidence) -> io.vavr.Tuple.of(gate, mixedUp(evidence)));
    Seq<Problem> problems = problems(wrong);
    assertThat(problems).allMatch(problem -> problem.code().equals("value.type"));
    assertThat(problems.map(problem -> problem.path()))
        .containsExactlyInAnyOrderElementsOf(
            complete()
                .toVector()
                .flatMap(
                    gate ->
                        gate._2.entries().keySet().map(key -> "evidence." + gate._1 + "." + key)));
    assertThat(
            problems
                .filter(problem -> problem.path().startsWith("evidence.PERMITTED"))
                .map(problem -> problem.details().get("expected").get().in(Locale.ENGLISH)))
        .containsExactly("a list of words", "dates by what was granted");
    assertThat(
            problems
                .find(problem -> problem.path().equals("evidence.CITY_REVIEWED.reports"))
                .map(problem -> problem.details().get("expected").get().in(Locale.ENGLISH)))
        .contains("a list of results");
  }

  /**
   * Each entry in a form that none of the county's keys under it has: days for flags, and so on.
   */
  private static Evidence mixedUp(Evidence evidence) {
    return new Evidence(
        evidence
            .entries()
            .mapValues(
                entry ->
                    entry instanceof Entry.Flag ? new Entry.Wording("yes") : new Entry.Flag(true)));
  }

  @Test
  void aPartIsAtMostItsWhole() {
    Evidence survey = Evidence.NONE.with("date", day("2023-01-20")).with("households", 32);
    assertThat(problems("SURVEY", survey.with("agree", 32))).isEmpty();
    assertThat(problems("SURVEY", survey.with("agree", 33)))
        .containsExactly("evidence.SURVEY.agree value.out-of-range");
    assertThat(problems("SURVEY", survey)).isEmpty();
  }

  @Test
  void noResultComesBeforeItWasAskedFor() {
    assertThat(
            problems(
                "CITY_REVIEWED",
                rounds(
                    "reports",
                    reported("2023-03-07", "2023-03-07", Round.Result.FAIL),
                    reported("2023-03-09", "2023-03-08", Round.Result.PASS))))
        .containsExactly("evidence.CITY_REVIEWED.reports[1].resultDate date.order");
  }

  @Test
  void somethingIsRequiredWherePermitsAre() {
    assertThat(
            problems("PERMITTED", Evidence.NONE.with("required", new Entry.Words(Vector.empty()))))
        .containsExactly("evidence.PERMITTED.required value.empty");
  }

  @Test
  void ofEvidenceTakenTwiceThePlaceIsNamed() {
    Evidence good = complete().get("PLANNED").get();
    Project twice =
        new Project(
            "A", 2023, LinkedHashMap.of("PLANNED", Vector.of(good, good.with("colour", "green"))));
    assertThat(GATES.problems(new ProjectAt(twice, day("2024-04-01"))).map(Problem::path))
        .containsExactly("evidence.PLANNED[1].colour");
  }
}
