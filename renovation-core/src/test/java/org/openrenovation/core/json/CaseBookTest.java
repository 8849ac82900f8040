package org.openrenovation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.oversight.ReturnCounts;
import org.openrenovation.core.oversight.ReturnRow;
import org.openrenovation.core.oversight.WorkLists;
import org.openrenovation.core.planning.pool.ReservePool;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.CountyBoard;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.core.project.GateState;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.testing.Clause;

/** What is on file of communities, and where they stand by it. */
class CaseBookTest {
  private static final Policy POLICY = Policy.of(Counties.policy("ruicheng"), 2024);

  private static final Register REGISTER = Counties.communities("ruicheng");

  /** One community surveyed twice: refused by one household at first, then enough. */
  private static final String FILES =
      """
      {
        "note": {"zh": "虚构", "en": "made up"},
        "files": [
          {
            "community": "2024-01",
            "neighbourhood": "永乐南社区",
            "surveyed": {"ONLINE": true, "ON_SITE": false},
            "consent": {"households": 32, "answers": {"agree": 26, "disagree": 2, "noOpinion": 1}},
            "works": {"needed": ["B1"], "chosen": ["B1"], "support": {"I1": "0.8"}},
            "evidence": {
              "SURVEY": [
                {"date": "2023-10-12", "agree": 25, "households": 32},
                {"date": "2023-11-02", "agree": 26, "households": 32}
              ],
              "PLANNED": [{"date": "2023-11-20"}]
            },
            "management": {"votePassed": true, "trial": {"from": "2024-01-01", "to": "2024-03-31"}}
          }
        ]
      }
      """;

  @Test
  void whatIsWrittenIsReadAgain() {
    CaseBook book = read(fitting(FILES));
    assertThat(read(Communities.writeFiles(POLICY, book))).isEqualTo(book);
    Programme programme = programme(book);
    assertThat(Programmes.read(Programmes.write(programme)).get()).isEqualTo(programme);
  }

  @Test
  @Clause("2.3.1")
  void theLastSurveyByTheDayCounts() {
    Programme programme = programme(read(fitting(FILES)));
    assertThat(survey(programme, LocalDate.of(2023, 10, 31))).isEqualTo(GateState.FAILED);
    assertThat(survey(programme, LocalDate.of(2023, 11, 2))).isEqualTo(GateState.PASSED);
    assertThat(survey(programme, LocalDate.of(2023, 10, 1))).isEqualTo(GateState.OPEN);
  }

  @Test
  @Clause("5.3")
  void theReturnIsMadeOfTheMonthsBeforeAndThisMonth() {
    Programme programme =
        Programme.builder()
            .policy(Counties.policy("ruicheng"))
            .register(REGISTER)
            .progress(
                ProgressBook.builder()
                    .addProgress(
                        started("2024-01", LocalDate.of(2024, 5, 31)),
                        started("2024-02", LocalDate.of(2024, 6, 1)),
                        started("2024-03", LocalDate.of(2024, 6, 30)),
                        started("2024-04", LocalDate.of(2024, 7, 1)))
                    .build())
            .build();
    ReturnRow row =
        board(programme, LocalDate.of(2024, 6, 30))
            .monthlyReturn()
            .rows()
            .find(one -> one.id().equals("2024"))
            .get();
    assertThat(row.planCommunities()).isEqualTo(7);
    assertThat(row.startedCommunities()).isEqualTo(3);
    assertThat(row.previous().flatMap(ReturnCounts::startedCommunities)).hasValue(1L);
    assertThat(row.current().flatMap(ReturnCounts::startedCommunities)).hasValue(2L);
  }

  private static CommunityProgress started(String id, LocalDate day) {
    return CommunityProgress.builder().id(id).planYear(2024).startedOn(day).build();
  }

  @Test
  @Clause("A2")
  void everyOpenGateStandsInTheListOfItsUnitAlone() {
    CountyBoard board = board(programme(read(fitting(FILES))), LocalDate.of(2024, 6, 30));
    WorkLists.Result lists = WorkLists.under(POLICY).decide(board.roster()).value();
    assertThat(lists.work().values().flatMap(list -> list)).hasSameSizeAs(board.openWork());
    assertThat(board.gatesDue()).isNotEmpty();
  }

  @Test
  void strangersAndForeignKeysAreRefusedAtTheirPlace() {
    Seq<Problem> problems =
        Communities.readFiles(
                POLICY,
                REGISTER,
                "{\"files\": [{\"community\": \"2024-99\"}, {\"community\": \"2024-99\"}]}")
            .getError();
    assertThat(problems.map(Problem::path)).containsExactly("files[1].community");
    assertThat(
            Communities.readFiles(POLICY, REGISTER, "{\"files\": [{\"community\": \"2024-99\"}]}")
                .getError()
                .map(Problem::code))
        .containsExactly("id.unknown");
    assertThat(
            Communities.readFiles(
                    POLICY,
                    REGISTER,
                    "{\"files\": [{\"community\": \"2024-01\", \"evidence\": {\"SURVEYED\": []}}]}")
                .getError()
                .map(Problem::path))
        .containsExactly("files[0].evidence.SURVEYED");
  }

  /** The items and channels have the policy's own names. */
  private static String fitting(String json) {
    Seq<String> items = POLICY.section(Catalogue.class).codes();
    Seq<String> channels = ReservePool.under(POLICY).channels();
    return json.replace("B1", items.head())
        .replace("I1", items.last())
        .replace("ONLINE", channels.head())
        .replace("ON_SITE", channels.last());
  }

  private static CaseBook read(String json) {
    return Communities.readFiles(POLICY, REGISTER, json)
        .getOrElseThrow(() -> new AssertionError("refused"));
  }

  private static Programme programme(CaseBook book) {
    return Programme.builder()
        .policy(Counties.policy("ruicheng"))
        .register(REGISTER)
        .progress(Counties.progress("ruicheng"))
        .files(book)
        .build();
  }

  private static CountyBoard board(Programme programme, LocalDate asOf) {
    return CountyBoard.of(programme, asOf).getOrElseThrow(() -> new AssertionError("refused"));
  }

  private static GateState survey(Programme programme, LocalDate asOf) {
    return board(programme, asOf)
        .standings()
        .find(standing -> standing.community().id().equals("2024-01"))
        .get()
        .board()
        .gates()
        .get("SURVEY")
        .get()
        .state();
  }
}
