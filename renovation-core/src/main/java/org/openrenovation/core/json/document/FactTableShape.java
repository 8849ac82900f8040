package org.openrenovation.core.json.document;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.FactTest;
import org.openrenovation.core.policy.TableFact;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.policy.TableRow;

/** A section that is a decision table over facts: permits, land use, utilities, market models. */
final class FactTableShape {
  private static final Shape<TableFact> FACT =
      ObjectShape.of(TableFact.class, FactParts::new)
          .required("id", Shapes.ID, TableFact::id, (parts, id) -> parts.id = id)
          .required("name", Shapes.BILINGUAL, TableFact::name, (parts, name) -> parts.name = name)
          .optional(
              "words",
              Shapes.mapOf(Shapes.BILINGUAL),
              fact -> Optional.of(fact.words()).filter(words -> !words.isEmpty()),
              (parts, words) -> parts.words = words)
          .build(parts -> new TableFact(parts.id, parts.name, parts.words));

  private static final Shape<FactTest> TEST =
      ObjectShape.of(FactTest.class, TestParts::new)
          .required("fact", Shapes.ID, FactTest::fact, (parts, fact) -> parts.fact = fact)
          .optional("is", Shapes.FLAG, FactTableShape::yes, TestParts::is)
          .optional("oneOf", Shapes.someOf(Shapes.ID), FactTableShape::words, TestParts::oneOf)
          .optional("in", Shapes.ID, test -> list(test, true), TestParts::in)
          .optional("notIn", Shapes.ID, test -> list(test, false), TestParts::notIn)
          .build(TestParts::test);

  private static final Shape<TableRow> ROW =
      ObjectShape.of(TableRow.class, RowParts::new)
          .required("when", Shapes.listOf(TEST), TableRow::when, (row, when) -> row.when = when)
          .required("then", Shapes.ID, TableRow::then, (row, then) -> row.then = then)
          .required("clause", Shapes.ID, TableRow::clause, (row, clause) -> row.clause = clause)
          .build(parts -> new TableRow(parts.when, parts.then, parts.clause));

  private static final Shape<TableLine> LINE =
      ObjectShape.of(TableLine.class, TableLine::builder)
          .required("id", Shapes.ID, TableLine::id, TableLine.Builder::id)
          .required("name", Shapes.BILINGUAL, TableLine::name, TableLine.Builder::name)
          .optional(
              "inCharge", InChargeShape.IN_CHARGE, TableLine::inCharge, TableLine.Builder::inCharge)
          .required("rows", Shapes.someOf(ROW), TableLine::rows, TableLine.Builder::rows)
          .build(TableLine.Builder::build);

  private FactTableShape() {}

  /** The table that stands under this key. */
  static Shape<FactTable> of(String key) {
    return ObjectShape.of(FactTable.class, TableParts::new)
        .required("clause", Shapes.ID, FactTable::clause, (parts, id) -> parts.clause = id)
        .required("facts", Shapes.listOf(FACT), FactTable::facts, (parts, all) -> parts.facts = all)
        .required("lines", Shapes.someOf(LINE), FactTable::lines, (parts, all) -> parts.lines = all)
        .build(parts -> new FactTable(key, parts.clause, parts.facts, parts.lines));
  }

  private static Optional<Boolean> yes(FactTest test) {
    return test instanceof FactTest.Is is ? Optional.of(is.yes()) : Optional.empty();
  }

  private static Optional<Seq<String>> words(FactTest test) {
    return test instanceof FactTest.OneOf among ? Optional.of(among.words()) : Optional.empty();
  }

  private static Optional<String> list(FactTest test, boolean among) {
    return test instanceof FactTest.Listed listed && listed.among() == among
        ? Optional.of(listed.parameter())
        : Optional.empty();
  }

  private static final class FactParts {
    private String id = "";
    private Text name = Text.same("");
    private Map<String, Text> words = LinkedHashMap.empty();
  }

  /** A test says exactly once what the fact must be. */
  private static final class TestParts {
    private String fact = "";
    private Vector<FactTest> tests = Vector.empty();

    private void is(boolean yes) {
      tests = tests.append(new FactTest.Is(fact, yes));
    }

    private void oneOf(Seq<String> words) {
      tests = tests.append(new FactTest.OneOf(fact, words));
    }

    private void in(String parameter) {
      tests = tests.append(new FactTest.Listed(fact, parameter, true));
    }

    private void notIn(String parameter) {
      tests = tests.append(new FactTest.Listed(fact, parameter, false));
    }

    private FactTest test() {
      if (tests.size() != 1) {
        throw new RefusedException(
            Problem.at("", tests.isEmpty() ? "field.missing" : "field.conflict", fact)
                .with("other", "is, oneOf, in, notIn"));
      }
      return tests.head();
    }
  }

  private static final class RowParts {
    private Seq<FactTest> when = Vector.empty();
    private String then = "";
    private String clause = "";
  }

  private static final class TableParts {
    private String clause = "";
    private Seq<TableFact> facts = Vector.empty();
    private Seq<TableLine> lines = Vector.empty();
  }
}
