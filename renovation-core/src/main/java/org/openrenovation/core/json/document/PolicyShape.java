package org.openrenovation.core.json.document;

import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.PolicyClause;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Reading;
import org.openrenovation.core.policy.YearSpan;

/** A policy document: envelope, clauses, readings, parameters, sections. */
public final class PolicyShape {
  private static final Shape<DateRange> IN_FORCE =
      ObjectShape.of(DateRange.class, DateRange::builder)
          .required("from", Shapes.DATE, DateRange::from, DateRange.Builder::from)
          .optional("to", Shapes.DATE, DateRange::to, DateRange.Builder::to)
          .build(DateRange.Builder::build);

  private static final Shape<YearSpan> YEARS =
      ObjectShape.of(YearSpan.class, Parts::new)
          .required("from", Shapes.YEAR, YearSpan::from, (parts, year) -> parts.from = year)
          .required("to", Shapes.YEAR, YearSpan::to, (parts, year) -> parts.to = year)
          .build(parts -> new YearSpan(parts.from, parts.to));

  private static final Shape<PolicyClause> CLAUSE =
      ObjectShape.of(PolicyClause.class, Parts::new)
          .required("id", Shapes.ID, PolicyClause::id, (parts, id) -> parts.id = id)
          .required(
              "label", Shapes.BILINGUAL, PolicyClause::label, (parts, label) -> parts.first = label)
          .required(
              "heading",
              Shapes.BILINGUAL,
              PolicyClause::heading,
              (parts, heading) -> parts.second = heading)
          .build(parts -> new PolicyClause(parts.id, parts.first, parts.second));

  private static final Shape<Reading> READING =
      ObjectShape.of(Reading.class, Parts::new)
          .required("id", Shapes.ID, Reading::id, (parts, id) -> parts.id = id)
          .required(
              "question",
              Shapes.BILINGUAL,
              Reading::question,
              (parts, question) -> parts.first = question)
          .required(
              "answer", Shapes.BILINGUAL, Reading::answer, (parts, answer) -> parts.second = answer)
          .build(parts -> new Reading(parts.id, parts.first, parts.second));

  /** The whole document. */
  public static final Shape<PolicyDocument> DOCUMENT =
      ObjectShape.of(PolicyDocument.class, PolicyDocument::builder)
          .required("number", Shapes.ID, PolicyDocument::number, PolicyDocument.Builder::number)
          .required("title", Shapes.BILINGUAL, PolicyDocument::title, PolicyDocument.Builder::title)
          .required(
              "jurisdiction",
              Shapes.ID,
              PolicyDocument::jurisdiction,
              PolicyDocument.Builder::jurisdiction)
          .required(
              "jurisdictionName",
              Shapes.BILINGUAL,
              PolicyDocument::jurisdictionName,
              PolicyDocument.Builder::jurisdictionName)
          .required("issued", Shapes.DATE, PolicyDocument::issued, PolicyDocument.Builder::issued)
          .required("inForce", IN_FORCE, PolicyDocument::inForce, PolicyDocument.Builder::inForce)
          .required(
              "planYears", YEARS, PolicyDocument::planYears, PolicyDocument.Builder::planYears)
          .required(
              "clauses",
              Shapes.someOf(CLAUSE),
              PolicyDocument::clauses,
              PolicyDocument.Builder::clauses)
          .required(
              "readings",
              Shapes.listOf(READING),
              PolicyDocument::readings,
              PolicyDocument.Builder::readings)
          .required(
              "parameters",
              Shapes.someOf(new ParameterShape()),
              PolicyDocument::parameters,
              PolicyDocument.Builder::parameters)
          .required(
              "sections",
              SectionShapes.SECTIONS,
              PolicyDocument::sections,
              PolicyDocument.Builder::sections)
          .build(PolicyDocument.Builder::build);

  private PolicyShape() {}

  private static final class Parts {
    private int from;
    private int to;
    private String id = "";
    private Text first = Text.same("");
    private Text second = Text.same("");
  }
}
