package org.openrenovation.reports.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Records;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.programme.BudgetLines;
import org.openrenovation.core.programme.CaseBook;
import org.openrenovation.core.programme.EvidenceLines;
import org.openrenovation.core.programme.LedgerLine;
import org.openrenovation.core.programme.LedgerLines;
import org.openrenovation.core.programme.SurveyLines;
import org.openrenovation.core.project.Entry;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.project.Requirement;
import org.openrenovation.core.project.Round;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkItem;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Feedback;

/** The kinds whose rows together are files of communities, in the words of a policy. */
final class FileKinds {
  private static final String EVIDENCE = "evidence";
  private static final String ITEM = "item";
  private static final String VALUE = "value";

  /** Gates whose items stand in the filled-in template. */
  private static final int EXAMPLE_GATES = 6;

  private FileKinds() {}

  static TableKind<CaseBook> surveys(Policy policy) {
    return TableKind.of(
        "surveys",
        households("surveys")
            .word("choice", Vector.of(Ballot.Choice.values()).map(Enum::name))
            .word("channel", Vector.of(Ballot.Channel.values()).map(Enum::name))
            .required("date", ColumnForm.DATE)
            .all(),
        Asked.NOTHING,
        new TableKind.Binding<>(
            Records.SURVEYS, SurveyLines::surveys, SurveyLines::surveys, files(policy)));
  }

  static TableKind<CaseBook> satisfaction(Policy policy) {
    return TableKind.of(
        "satisfaction",
        households("satisfaction")
            .word("choice", Vector.of(Feedback.Choice.values()).map(Enum::name))
            .all(),
        Asked.NOTHING,
        new TableKind.Binding<>(
            Records.FEEDBACK, SurveyLines::feedback, SurveyLines::feedback, files(policy)));
  }

  private static Columns households(String kind) {
    return Columns.of(kind)
        .requiredFillingDown("community", ColumnForm.TEXT)
        .requiredFillingDown("households", ColumnForm.WHOLE)
        .required("household", ColumnForm.TEXT);
  }

  private static Optional<Function<CaseBook, String>> files(Policy policy) {
    return Optional.of(book -> Communities.writeFiles(policy, book));
  }

  static TableKind<CaseBook> costs(Policy policy) {
    BudgetLines lines = BudgetLines.under(policy);
    Map<String, Text> names =
        lines
            .words()
            .toLinkedMap(word -> word, word -> policy.document().shown(new Value.Word(word)));
    Seq<JsonNode> examples =
        lines
            .words()
            .take(3)
            .append(lines.words().last())
            .map(
                word ->
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("community", "2024-01")
                        .put(ITEM, word)
                        .put("amount", "126000.00"));
    return TableKind.of(
        "costs",
        Columns.of("costs")
            .requiredFillingDown("community", ColumnForm.TEXT)
            .word(ITEM, names)
            .required("amount", ColumnForm.MONEY)
            .all(),
        Asked.saying(examples),
        new TableKind.Binding<>(Records.costs(policy), lines::together, lines::of, files(policy)));
  }

  static TableKind<CaseBook> ledger(Policy policy) {
    Map<String, Text> items =
        policy.section(Catalogue.class).items().toLinkedMap(WorkItem::code, WorkItem::name);
    return TableKind.of(
        "ledger",
        Columns.of("ledger")
            .word("kind", Vector.of(LedgerLine.Kind.values()).map(Enum::name))
            .text("id")
            .with("date", ColumnForm.DATE)
            .text("account")
            .required("amount", ColumnForm.MONEY)
            .text("community")
            .optionalWord(ITEM, items)
            .text("payee")
            .text("toAccount")
            .text("contract")
            .all(),
        Asked.saying(
            ExampleRows.of("ledger")
                .map(
                    row ->
                        row.has(ITEM)
                            ? ((ObjectNode) row.deepCopy()).put(ITEM, items.keySet().head())
                            : row)),
        new TableKind.Binding<>(
            Records.LEDGER, LedgerLines::together, LedgerLines::of, files(policy)));
  }

  static TableKind<CaseBook> evidence(Policy policy) {
    Map<String, Text> items = LinkedHashMap.empty();
    Map<String, TableColumn> values = LinkedHashMap.empty();
    Vector<JsonNode> examples = Vector.empty();
    Seq<Gate> gates = policy.section(GatePlan.class).gates();
    for (Gate gate : gates) {
      for (Requirement requirement : gate.requires()) {
        for (String key : requirement.keys()) {
          String item = gate.id() + "." + key;
          items = items.put(item, named(gate, requirement, key));
          values = values.put(item, value(policy, requirement, key));
          if (gates.indexOf(gate) < EXAMPLE_GATES) {
            examples = examples.append(example(item, requirement, key));
          }
        }
      }
    }
    return TableKind.of(
        EVIDENCE,
        Columns.of(EVIDENCE)
            .requiredFillingDown("community", ColumnForm.TEXT)
            .word(ITEM, items)
            .required(VALUE, ColumnForm.VALUE)
            .text("subject")
            .optionalWord("result", Vector.of(Round.Result.values()).map(Enum::name))
            .with("resultDate", ColumnForm.DATE)
            .with("piece", ColumnForm.WHOLE)
            .all(),
        new Asked(ITEM, values, Optional.of(examples)),
        new TableKind.Binding<>(
            Records.evidence(policy), EvidenceLines::together, EvidenceLines::of, files(policy)));
  }

  /** 项目立项：批复文号. */
  private static Text named(Gate gate, Requirement requirement, String key) {
    Text which = new Text("", "");
    if (requirement instanceof Requirement.Ratio ratio && key.equals(ratio.whole())) {
      which = ColumnWords.both("evidence.item.whole");
    } else if (requirement instanceof Requirement.Granted granted) {
      which =
          ColumnWords.both(
              key.equals(granted.required()) ? "evidence.item.required" : "evidence.item.granted");
    }
    return new Text(
        gate.name().zh() + "：" + requirement.name().zh() + which.zh(),
        gate.name().en() + ": " + requirement.name().en() + which.en());
  }

  private static TableColumn value(Policy policy, Requirement requirement, String key) {
    Columns columns = Columns.of(EVIDENCE);
    if (requirement instanceof Requirement.Present present) {
      Seq<String> parties =
          policy
              .get(ParameterId.words(present.parties()))
              .value()
              .map(Value.Words::words)
              .orElse(Vector.empty());
      if (!parties.isEmpty()) {
        Map<String, Text> names =
            parties.toLinkedMap(
                party -> party, party -> policy.document().shown(new Value.Word(party)));
        return columns.word(VALUE, names).all().head();
      }
    }
    return columns.required(VALUE, form(requirement.form(key))).all().head();
  }

  private static ColumnForm form(Class<? extends Entry> entry) {
    if (entry == Entry.Sum.class) {
      return ColumnForm.MONEY;
    }
    if (entry == Entry.Count.class) {
      return ColumnForm.WHOLE;
    }
    if (entry == Entry.Flag.class) {
      return ColumnForm.FLAG;
    }
    return entry == Entry.Wording.class || entry == Entry.Words.class
        ? ColumnForm.TEXT
        : ColumnForm.DATE;
  }

  private static JsonNode example(String item, Requirement requirement, String key) {
    ObjectNode line =
        JsonNodeFactory.instance.objectNode().put("community", "2024-01").put(ITEM, item);
    Class<? extends Entry> entry = requirement.form(key);
    switch (form(entry)) {
      case MONEY -> line.put(VALUE, "1260000.00");
      // A count that is a fact has to be nought: objections, say.
      case WHOLE -> line.put(VALUE, requirement instanceof Requirement.Fact ? 0 : 54);
      case FLAG -> line.put(VALUE, true);
      case TEXT -> line.put(VALUE, "示例〔2024〕1号");
      default -> line.put(VALUE, "2024-01-12");
    }
    if (entry == Entry.Rounds.class) {
      line.put("result", Round.Result.PASS.name());
      if (requirement instanceof Requirement.Last last && last.isSubmitted()) {
        line.put("resultDate", "2024-01-20");
      }
    }
    return line;
  }
}
