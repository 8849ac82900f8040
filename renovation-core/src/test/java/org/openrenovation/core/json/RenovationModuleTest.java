package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.scope.Inclusion;
import org.openrenovation.core.vote.Consent;
import org.openrenovation.core.vote.Poll;

/** A host application's plain mapper, with the library's module and nothing else. */
class RenovationModuleTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new RenovationModule());
  private static final String COUNTY = Counties.builtIn().head();

  private static Programme programme() {
    Facts facts =
        Inclusion.under(Policy.of(Counties.policy(COUNTY), 2022))
            .facts()
            .with("residential", true)
            .with("urbanVillage", false);
    return Programme.builder()
        .policy(Counties.policy(COUNTY))
        .register(Counties.communities(COUNTY))
        .putFacts("2022-01", facts)
        .build();
  }

  @Test
  void aProgrammeComesBackWhole() throws JsonProcessingException {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(programme()), Programme.class))
        .isEqualTo(programme());
    assertThat(Programmes.read(Programmes.write(programme())).get()).isEqualTo(programme());
  }

  /** What a host would put into a message of its own. */
  private record Message(
      Money amount,
      Area area,
      Fraction share,
      Community community,
      Map<String, Money> byHousehold) {}

  @Test
  void valuesComeBackInsideAHostsOwnTypes() throws JsonProcessingException {
    Message message =
        new Message(
            Money.parse("-0.05"),
            Area.parse("4541.27"),
            Fraction.of(4, 5),
            Counties.communities(COUNTY).communities().head(),
            Map.of("1-101", Money.ofYuan(3)));
    String json = MAPPER.writeValueAsString(message);
    assertThat(json)
        .contains("\"amount\":\"-0.05\"")
        .contains("\"share\":\"4/5\"")
        .contains("\"1-101\":\"3.00\"");
    assertThat(MAPPER.readValue(json, Message.class)).isEqualTo(message);
  }

  @Test
  void numbersAreReadExactlyWhateverTheMapperMakesOfThem() throws JsonProcessingException {
    assertThat(MAPPER.readValue("12345678901234.56", Money.class)).hasToString("12345678901234.56");
  }

  @Test
  void everyProblemIsTold() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"id\": \"\", \"planYear\": 94, \"area\": 1.005}", Community.class))
        .isInstanceOfSatisfying(
            UnreadableValueException.class,
            e ->
                assertThat(e.problems().map(problem -> problem.path() + " " + problem.code()))
                    .containsExactly(
                        "id value.empty",
                        "planYear value.out-of-range",
                        "name field.missing",
                        "area value.scale"));
  }

  @Test
  void findingsAndTracesAreWritten() throws JsonProcessingException {
    Programme programme = programme();
    Decision<Inclusion.Verdict> decision =
        Inclusion.under(programme.policyFor(2022).get())
            .decide(programme.factsOf(programme.register().find("2022-01").orElseThrow()));
    assertThat(MAPPER.writeValueAsString(decision.findings().head()))
        .contains("inclusion.missing-fact");
    assertThat(MAPPER.writeValueAsString(decision.trace())).contains("\"test\":\"inclusion\"");
  }

  @Test
  void whatAControllerReturnsIsWrittenAsTheFunctionsWriteIt() throws JsonProcessingException {
    Policy policy = Policy.of(Counties.policy(COUNTY), 2024);
    Decision<Consent.Tally> tally = Consent.under(policy).decide(Poll.counted(60, 37, 5, 2));
    JsonNode byFunction =
        RenovationFunctions.under(policy)
            .evaluate(
                "consent",
                "{\"households\": 60, \"agree\": 37, \"disagree\": 5, \"noOpinion\": 2,"
                    + " \"threshold\": \"4/5\"}")
            .get();
    JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(tally));
    assertThat(written.get("shortfall").intValue()).isEqualTo(11);
    assertThat(written.get("findings").get(0).get("code").textValue())
        .isEqualTo("consent.below-threshold");
    assertThat(written).isEqualTo(MAPPER.readTree(byFunction.toString()));
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(tally.value())).has("findings")).isFalse();
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(tally.findings())))
        .isEqualTo(written.get("findings"));
  }

  @Test
  void problemsAndVavrsCollectionsAreWrittenAsWhatTheyAre() throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(Vector.of(Problem.at("budget", "value.negative", "-1"))))
        .isEqualTo(
            "[{\"path\":\"budget\",\"code\":\"value.negative\",\"value\":\"-1\",\"message\":{\"zh\":\"budget：-1"
                + " 小于 0，应不小于 0。\",\"en\":\"budget: -1 is below 0; 0 is the least.\"}}]");
    assertThat(MAPPER.writeValueAsString(LinkedHashMap.of("a", Money.ofYuan(1))))
        .isEqualTo("{\"a\":\"1.00\"}");
  }

  @Test
  void aProgrammeWithProblemsTellsThemWithTheirPlaces() {
    String json =
        Programmes.write(programme())
            .replace("\"residential\" : true", "\"leafy\" : true")
            .replaceFirst("\"2022-01\" : \\{", "\"2099-01\" : {");
    assertThat(
            Programmes.read(json).getError().map(problem -> problem.path() + " " + problem.code()))
        .containsExactly("facts.2099-01.leafy field.unknown");
  }
}
