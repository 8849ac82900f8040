package org.openrenovation.examples.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.funding.FundingPlan;
import org.openrenovation.core.funding.PublicFunding;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.JsonText;
import org.openrenovation.core.json.Programmes;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CaseFile;
import org.openrenovation.core.programme.CommunityMoney;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.project.GateStanding;
import org.openrenovation.core.project.GateState;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

class MadeUpFilesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  private static Programme county() {
    return Programme.builder()
        .policy(Counties.policy("ruicheng"))
        .register(Counties.communities("ruicheng"))
        .progress(Counties.progress("ruicheng"))
        .build();
  }

  @Test
  void aSeedAlwaysMakesTheSameFilesAndAnotherOthers() {
    Programme one = MadeUpFiles.into(county(), 1, DAY);
    assertThat(MadeUpFiles.into(county(), 1, DAY)).isEqualTo(one);
    assertThat(MadeUpFiles.into(county(), 2, DAY)).isNotEqualTo(one);
  }

  @Test
  void theFilesAreSoundAndSurviveTheirDocument() {
    Programme made = MadeUpFiles.into(county(), 1, DAY);
    assertThat(made.files().files()).hasSize(30);
    assertThat(Programmes.read(Programmes.write(made)).get()).isEqualTo(made);
  }

  /** The schema comes from the shapes that read; a validator that knows neither agrees. */
  @Test
  void theWholeCaseIsValidUnderTheSchemaInTheWordsOfItsPolicy() {
    Programme made = MadeUpFiles.into(county(), 1, DAY);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonText.parse(Programmes.schema(made.policy())).get());
    String json = Programmes.write(made);
    assertThat(schema.validate(JsonText.parse(json).get())).isEmpty();
    for (String key : new String[] {"SURVEY", "agree", "willingness", "neighbourhood"}) {
      String wrong = json.replace('"' + key + '"', '"' + key + "s\"");
      assertThat(schema.validate(JsonText.parse(wrong).get())).as(key).isNotEmpty();
    }
  }

  // What a book comes to have later on has to be joined too.
  @Test
  void aBookJoinedWithBareFilesLosesNothingAndWithItselfAgreesInNothing() {
    CaseBook made = MadeUpFiles.into(county(), 1, DAY).files();
    CaseBook bare =
        CaseBook.builder()
            .files(made.files().map(file -> CaseFile.builder().community(file.community()).build()))
            .build();
    assertThat(made.and(bare).get()).isEqualTo(made);
    assertThat(bare.and(made).get()).isEqualTo(made);
    assertThat(made.and(made).getError().map(Problem::code).distinct())
        .containsExactly("files.twice");
  }

  @Test
  void theMoneyOfEveryCommunityBalancesToTheFenUnderTheExampleValues() {
    Programme training =
        county().with(county().policy().with(Counties.overlay("ruicheng", "example")));
    Seq<CommunityMoney> all = CommunityMoney.all(MadeUpFiles.into(training, 2024, DAY)).get();
    assertThat(all).hasSize(30);
    for (CommunityMoney one : all) {
      FundingPlan plan = one.funding().orElseThrow().value();
      assertThat(paid(plan.owners().orElseThrow(), plan.sources())).isEqualTo(plan.total());
      one.settlement()
          .map(Decision::value)
          .ifPresent(
              settled ->
                  assertThat(paid(settled.owners(), settled.sources()))
                      .isEqualTo(one.file().settlement().orElseThrow().settlement()));
      Seq<Money> billed =
          one.file().bills().orElseThrow().households().map(house -> one.billed(house.id()));
      assertThat(Money.sum(billed))
          .isEqualTo(Money.sum(one.bills().map(bill -> bill.amount().orElseThrow())));
    }
  }

  private static Money paid(Money owners, PublicFunding sources) {
    return Money.sum(
            sources
                .contributionsUsed()
                .appendAll(sources.upperUsed())
                .map(use -> use.used().orElseThrow()))
        .plus(owners)
        .plus(sources.county().orElseThrow())
        .plus(sources.otherLocal().orElseThrow());
  }

  @Test
  void nothingIsToldOfTheDaysToCome() {
    CountyBoard board = CountyBoard.of(MadeUpFiles.into(county(), 1, DAY), DAY).get();
    CountyBoard later = CountyBoard.of(MadeUpFiles.into(county(), 1, DAY), DAY.plusYears(1)).get();
    assertThat(passed(later)).isGreaterThanOrEqualTo(passed(board)).isPositive();
    assertThat(board.standings().flatMap(one -> one.board().gates().values()))
        .extracting(GateStanding::state)
        .contains(GateState.PASSED, GateState.OPEN, GateState.WAITING);
  }

  @Test
  void everyKindOfReportSaysThatTheyAreMadeUpWhereItRestsOnThem() {
    Programme made = MadeUpFiles.into(county(), 1, DAY);
    for (ReportDefinition kind : ReportDefinitions.builtIn().all()) {
      for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
        Report report = kind.build(ReportRequest.of(made, DAY, locale)).get();
        assertThat(report.sections()).as(kind.id()).isNotEmpty();
        Report without = kind.build(ReportRequest.of(county(), DAY, locale)).get();
        assertThat(
                without.sections().equals(report.sections())
                    || report.notes().contains(made.files().note().get().in(locale)))
            .as(kind.id())
            .isTrue();
      }
    }
  }

  private static long passed(CountyBoard board) {
    return board
        .standings()
        .flatMap(one -> one.board().gates().values())
        .count(GateStanding::isPassed);
  }
}
