package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.oversight.UnitList;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Parameter;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.policy.ValueType;
import org.openrenovation.core.schedule.WorksTemplate;

/** What a county's document must have before anything is judged under it. */
class CountyPolicyTest {
  private static final PolicyDocument COUNTY = SmallCounty.POLICY;

  /** A county that chooses another of the engine's words reads it in its reports. */
  @Test
  void everyWordThatAParameterMayBeHasItsWording() {
    assertThat(CountyPolicy.PARAMETERS.flatMap(parameter -> parameter.choices()))
        .isNotEmpty()
        .allMatch(Messages::isWord);
  }

  private static Seq<String> problems(PolicyDocument document) {
    return CountyPolicy.problems(document)
        .map(problem -> problem.path() + " " + problem.code() + " " + problem.value());
  }

  /** The county with these parameters in place of its own. */
  private static PolicyDocument with(Seq<Parameter> parameters) {
    return PolicyDocument.builder()
        .number(COUNTY.number())
        .title(COUNTY.title())
        .jurisdiction(COUNTY.jurisdiction())
        .jurisdictionName(COUNTY.jurisdictionName())
        .issued(COUNTY.issued())
        .inForce(COUNTY.inForce())
        .planYears(COUNTY.planYears())
        .clauses(COUNTY.clauses())
        .readings(COUNTY.readings())
        .parameters(parameters)
        .sections(COUNTY.sections())
        .build();
  }

  @Test
  void theCountyOfTheLibraryHasEverything() {
    assertThat(problems(COUNTY)).isEmpty();
  }

  @Test
  void everyParameterThatTheEngineReadsIsThere() {
    Seq<Parameter> parameters = COUNTY.parameters();
    String first = CountyPolicy.PARAMETERS.head().id();
    Seq<Parameter> without =
        parameters.reject(one -> one.id().equals(first) || one.id().equals("publicity.days"));
    assertThat(problems(with(without))).contains("parameters parameter.missing " + first);
    assertThat(problems(with(parameters.reject(one -> one.id().equals("inclusion.required")))))
        .containsExactly("parameters parameter.missing inclusion.required");
  }

  @Test
  void aParameterHasTheFormAndTheWordsThatTheEngineReads() {
    Parameter first = COUNTY.parameters().head();
    Parameter waiver = COUNTY.parameter("scope.basic.waiver").orElseThrow();
    int place = COUNTY.parameters().indexOf(waiver);
    Parameter flag =
        Parameter.builder()
            .id(waiver.id())
            .name(waiver.name())
            .clause(waiver.clause())
            .type(ValueType.FLAG)
            .values(
                waiver
                    .values()
                    .map(
                        one ->
                            org.openrenovation.core.policy.DatedValue.builder()
                                .value(new Value.Flag(true))
                                .basis(one.basis())
                                .reading(one.reading())
                                .build()))
            .build();
    assertThat(problems(with(COUNTY.parameters().update(place, flag))))
        .containsExactly("parameters[" + place + "].type value.mismatch FLAG");
    PolicyDocument other =
        COUNTY.with(Overlay.of("scope.basic.waiver", new Value.Word("SOMETIMES")));
    assertThat(problems(other))
        .containsExactly("parameters[" + place + "].values[0].value code.unknown SOMETIMES");
    PolicyDocument words =
        COUNTY.with(
            Overlay.of("charges.barred-payers", new Value.Words(Vector.of("PROJECT", "TENANT"))));
    assertThat(problems(words).single()).endsWith(".values[0].value code.unknown TENANT");
    assertThat(first.id()).isNotEmpty();
    // whatever stands first among the parameters is found too
    Seq<Parameter> waiverFirst = COUNTY.parameters().removeAt(place).prepend(waiver);
    assertThat(problems(with(waiverFirst))).isEmpty();
  }

  @Test
  void whatOneSectionNamesAnotherHas() {
    assertThat(problems(COUNTY.with(new UnitList(Vector.empty())))).isNotEmpty();
    assertThat(
            problems(COUNTY.with(Overlay.of(CountyBoard.START.id(), new Value.Word("FINISHED")))))
        .containsExactly("parameters.return.start-gate id.unknown FINISHED");
    WorksTemplate template = COUNTY.section(WorksTemplate.class).orElseThrow();
    WorksTemplate foreign =
        new WorksTemplate("9.9", template.basis(), template.crews(), template.tasks());
    assertThat(problems(COUNTY.with(foreign)))
        .containsExactly("sections.worksTemplate.clause id.unknown 9.9");
  }
}
