package org.openrenovation.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.json.JsonText;
import org.openrenovation.core.json.PolicyDocuments;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.FactTest;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.TableFact;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.policy.TableRow;

/** A table that leaves something open or says two things is found when it is loaded. */
class TableCheckTest {
  private static final PolicyDocument DOCUMENT = Counties.policy("ruicheng");

  private static JsonNode parse(String json) {
    return JsonText.parse(json.replace('\'', '"')).get();
  }

  /** Ruicheng's document with other rows for some permits, read like any other. */
  private static Seq<Problem> loaded(String... permitsAndRows) {
    ObjectNode document = (ObjectNode) JsonText.parse(PolicyDocuments.write(DOCUMENT)).get();
    JsonNode lines = document.get("sections").get("permits").get("lines");
    for (JsonNode line : lines) {
      for (int i = 0; i < permitsAndRows.length; i += 2) {
        if (line.get("id").textValue().equals(permitsAndRows[i])) {
          ((ObjectNode) line).set("rows", parse(permitsAndRows[i + 1]));
        }
      }
    }
    return PolicyDocuments.read(document.toString()).fold(all -> all, sound -> Vector.empty());
  }

  private static Seq<String> written(Seq<Problem> problems) {
    return problems.map(problem -> problem.path() + " " + problem.code() + " " + problem.value());
  }

  @Test
  void everyGapAndContradictionIsFoundAtOnceWithFactsThatShowIt() {
    Seq<Problem> problems =
        loaded(
            "LAND_USE",
            "[{'when': [{'fact': 'landTenureChanges', 'is': true}], 'then': 'REQUIRED', 'clause':"
                + " '4.1'}]",
            "LAND_PLANNING_PERMIT",
            "[{'when': [{'fact': 'newBuild', 'is': false}], 'then': 'WAIVED', 'clause': '4.1'},"
                + " {'when': [{'fact': 'newBuild', 'is': true}], 'then': 'REQUIRED', 'clause':"
                + " '4.1'}, {'when': [{'fact': 'planningConditionsChange', 'is': true}], 'then':"
                + " 'REQUIRED', 'clause': '4.1'}]",
            "DRAWING_REVIEW",
            "[{'when': [{'fact': 'lowRisk', 'is': true}, {'fact': 'structureChanges', 'is':"
                + " false}], 'then': 'WAIVED', 'clause': '4.1'}]");
    assertThat(written(problems))
        .containsExactly(
            "sections.permits.lines[0].rows table.gap landTenureChanges = false",
            "sections.permits.lines[1].rows[2] table.overlap planningConditionsChange = true,"
                + " newBuild = false",
            "sections.permits.lines[3].rows table.gap lowRisk = true, structureChanges = true",
            "sections.permits.lines[3].rows table.gap lowRisk = false");
    assertThat(problems.get(1).message(Locale.CHINA))
        .isEqualTo(
            "sections.permits.lines[1].rows[2]：planningConditionsChange = true, newBuild = false"
                + " 时本行为 REQUIRED，rows[0] 为 WAIVED，只能有一个结论。");
  }

  @Test
  void twoRowsThatHoldTogetherAndAgreeAreNoContradiction() {
    assertThat(
            loaded(
                "LAND_USE",
                "[{'when': [], 'then': 'WAIVED', 'clause': '4.1'}, {'when': [{'fact': 'lowRisk',"
                    + " 'is': true}], 'then': 'WAIVED', 'clause': '4.1'}]"))
        .isEmpty();
  }

  @Test
  void everyWordAndClauseThatIsNotThereIsFound() {
    assertThat(
            written(
                loaded(
                    "LAND_USE",
                    "[{'when': [], 'then': 'MAYBE', 'clause': '9.9'}]",
                    "GREEN_PASS",
                    "[{'when': [], 'then': 'UNDETERMINED', 'clause': '4.4'}]")))
        .containsExactly(
            "sections.permits.lines[0].rows[0].then code.unknown MAYBE",
            "sections.permits.lines[0].rows[0].clause id.unknown 9.9",
            "sections.permits.lines[9].rows[0].then code.unknown UNDETERMINED");
  }

  @Test
  void everyTestOfWhatIsNoFactIsFound() {
    assertThat(
            written(
                loaded(
                    "LAND_USE",
                    "[{'when': [{'fact': 'moon', 'is': true}, {'fact': 'lowRisk', 'oneOf': ['X']},"
                        + " {'fact': 'newBuild', 'is': true}, {'fact': 'newBuild', 'is': false}],"
                        + " 'then': 'WAIVED', 'clause': '4.1'}]")))
        .containsExactly(
            "sections.permits.lines[0].rows[0].when[3].fact id.duplicate newBuild",
            "sections.permits.lines[0].rows[0].when[0].fact code.unknown moon",
            "sections.permits.lines[0].rows[0].when[1].fact table.kind-of-fact lowRisk");
  }

  @Test
  void aTestSaysOnceWhatTheFactMustBe() {
    assertThat(
            written(
                loaded(
                    "LAND_USE",
                    "[{'when': [{'fact': 'newBuild'}, {'fact': 'lowRisk', 'is': true, 'in': 'x'}],"
                        + " 'then': 'WAIVED', 'clause': '4.1'}]")))
        .containsExactly(
            "sections.permits.lines[0].rows[0].when[0] field.missing newBuild",
            "sections.permits.lines[0].rows[0].when[1] field.conflict lowRisk");
  }

  @Test
  void aPermitWithoutAUnitInChargeIsFound() {
    FactTable table = DOCUMENT.section(FactTable.class, Permits.KEY).orElseThrow();
    TableLine first = table.lines().head();
    TableLine alone =
        TableLine.builder().id(first.id()).name(first.name()).rows(first.rows()).build();
    FactTable other =
        new FactTable(table.key(), table.clause(), table.facts(), table.lines().update(0, alone));
    assertThatThrownBy(() -> Permits.under(Policy.of(DOCUMENT.with(other), 2023)))
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly("sections.permits.lines[0].inCharge field.missing "));
  }

  @Test
  void aTableThatStandsTwiceForSomethingIsRefused() {
    TableFact fact = new TableFact("a", Text.same("a"), io.vavr.collection.LinkedHashMap.empty());
    TableLine line =
        TableLine.builder()
            .id("L")
            .name(Text.same("l"))
            .addRows(new TableRow(Vector.of(new FactTest.Is("a", true)), "YES", "1"))
            .build();
    assertThatThrownBy(() -> new FactTable("t", "1", Vector.of(fact, fact), Vector.of(line, line)))
        .satisfies(
            thrown ->
                assertThat(Tables.problems(thrown))
                    .containsExactly("facts[1].id id.duplicate a", "lines[1].id id.duplicate L"));
  }
}
