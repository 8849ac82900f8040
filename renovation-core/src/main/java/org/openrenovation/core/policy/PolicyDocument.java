package org.openrenovation.core.policy;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Immutable;
import org.openrenovation.core.base.DateRange;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;

/**
 * A policy document as data (政策文件): who issued it, for where and when, its clauses, its readings,
 * its parameters and its sections.
 *
 * <p>Every parameter names a clause of the document, every reading that a value names is there, ids
 * stand once.
 */
@Immutable
public interface PolicyDocument extends Serializable {
  /** The document's number (文号): 芮政办发〔2022〕23号, say. */
  String number();

  /** Its title. */
  Text title();

  /** The place it is for, as a short id that callers use: {@code ruicheng}. */
  String jurisdiction();

  /** The name of that place. */
  Text jurisdictionName();

  /** The day it was issued. */
  LocalDate issued();

  /** Since when it is in force, and until when, if it says so. */
  DateRange inForce();

  /** The years whose plans it governs. */
  YearSpan planYears();

  /** Its clauses, in its own order. */
  Seq<PolicyClause> clauses();

  /** How its open wording is read. */
  Seq<Reading> readings();

  /** Its parameters, in the order in which a reader looks for them. */
  Seq<Parameter> parameters();

  /** What rooms of their own give meaning to. */
  Seq<PolicySection> sections();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses ids that stand twice, and references to a clause or reading that is not there. */
  @Check
  default void check() {
    RefusedException.throwIfAny(DocumentReferences.problems(this));
  }

  /** The parameter of this id. */
  default Optional<Parameter> parameter(String id) {
    return parameters().find(parameter -> parameter.id().equals(id)).toJavaOptional();
  }

  /**
   * The clause of this id as a decision cites it.
   *
   * @throws RefusedException where the document has no such clause
   */
  default Clause clause(String id) {
    return clauses()
        .find(clause -> clause.id().equals(id))
        .map(clause -> new Clause(number(), clause.id(), clause.label()))
        .getOrElseThrow(() -> new RefusedException(Problem.at("clause", "id.unknown", id)));
  }

  /** The section of this type, if the document has it. */
  default <S extends PolicySection> Optional<S> section(Class<S> type) {
    return sections().find(type::isInstance).map(type::cast).toJavaOptional();
  }

  /** The value written out for a reader, the county's own words by their names. */
  default Text shown(Value value) {
    Map<String, Text> names = LinkedHashMap.empty();
    return ValueText.of(
        value, sections().foldLeft(names, (all, section) -> all.merge(section.names())));
  }

  /** The section of this type and key, if the document has it: one type may serve several keys. */
  default <S extends PolicySection> Optional<S> section(Class<S> type, String key) {
    return sections()
        .filter(section -> section.key().equals(key))
        .find(type::isInstance)
        .map(type::cast)
        .toJavaOptional();
  }

  /** The ids of all clauses. */
  default Set<String> clauseIds() {
    return HashSet.ofAll(clauses().map(PolicyClause::id));
  }

  /** The same document with these values and sections laid over it. */
  default PolicyDocument with(Overlay overlay) {
    return with(
        overlay.over(parameters()),
        overlay.sections().foldLeft(sections(), PolicyDocument::replaced));
  }

  /** The same document with this section in place of the one of its key, or added to the others. */
  default PolicyDocument with(PolicySection section) {
    return with(parameters(), replaced(sections(), section));
  }

  private PolicyDocument with(Seq<Parameter> parameters, Seq<PolicySection> sections) {
    return builder()
        .number(number())
        .title(title())
        .jurisdiction(jurisdiction())
        .jurisdictionName(jurisdictionName())
        .issued(issued())
        .inForce(inForce())
        .planYears(planYears())
        .clauses(clauses())
        .readings(readings())
        .parameters(parameters)
        .sections(sections)
        .build();
  }

  private static Seq<PolicySection> replaced(Seq<PolicySection> sections, PolicySection section) {
    return sections.filter(other -> !other.key().equals(section.key())).append(section);
  }

  /** Builds a document. */
  final class Builder extends ImmutablePolicyDocument.Builder {}
}
