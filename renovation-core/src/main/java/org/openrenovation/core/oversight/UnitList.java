package org.openrenovation.core.oversight;

import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.InCharge;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.PolicySection;
import org.openrenovation.core.policy.TableLine;
import org.openrenovation.core.project.Gate;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.WorkItem;

/**
 * The units of a county (责任单位名录, annexes 1 and 2), as the section {@code units} of its policy
 * document. Who leads what stands with the gate, the permit and the item; here their duties are
 * only gathered.
 *
 * @param units each once, in the order of the text
 */
public record UnitList(Seq<Unit> units) implements PolicySection {
  /** The section's key. */
  public static final String KEY = "units";

  /** Refuses a unit that stands twice. */
  public UnitList {
    units = units.toVector();
    RefusedException.throwIfAny(Ids.duplicates("", units.map(Unit::id), ".id"));
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Map<String, Text> names() {
    return LinkedHashMap.ofEntries(units.map(unit -> Tuple.of(unit.id(), unit.name())));
  }

  /** The clause that names most of the units; of several, the one that comes first. */
  public String clause() {
    return units
        .map(Unit::clause)
        .distinct()
        .maxBy(clause -> units.count(unit -> unit.clause().equals(clause)))
        .getOrElseThrow(() -> new RefusedException(Problem.at("sections." + KEY, "value.empty")));
  }

  /** What each unit leads under this document: every gate, permit and item, each once. */
  public static Seq<Duty> duties(PolicyDocument document) {
    Seq<Duty> gates =
        gates(document).map(gate -> new Duty(gate.inCharge().lead(), DutyKind.GATE, gate.id()));
    Seq<Duty> permits =
        permits(document)
            .flatMap(
                permit ->
                    permit.inCharge().stream()
                        .map(unit -> new Duty(unit.lead(), DutyKind.PERMIT, permit.id()))
                        .toList());
    return gates
        .appendAll(permits)
        .appendAll(
            items(document)
                .map(item -> new Duty(item.inCharge().lead(), DutyKind.ITEM, item.code())));
  }

  /**
   * Refuses a document without units, and one whose gates, permits or items are led or helped by a
   * unit that is not among them.
   */
  public static void check(PolicyDocument document) {
    RefusedException.throwIfAny(
        document
            .section(UnitList.class)
            .map(list -> list.problems(document))
            .orElseGet(() -> Vector.of(Problem.at("sections." + KEY, "field.missing"))));
  }

  private Seq<Problem> problems(PolicyDocument document) {
    Set<String> known = HashSet.ofAll(units.map(Unit::id));
    Vector<Problem> clauses =
        Ids.unknown("sections.units", units.map(Unit::clause), document.clauseIds(), ".clause");
    return clauses
        .appendAll(unknown("sections.gates", gates(document).map(Gate::inCharge), known))
        .appendAll(
            Ids.each(
                "sections.permits.lines",
                permits(document),
                permit ->
                    permit
                        .inCharge()
                        .map(InCharge::units)
                        .map(units -> Ids.unknown("inCharge.units", units, known, ""))
                        .orElse(Vector.empty())))
        .appendAll(unknown("sections.catalogue", items(document).map(WorkItem::inCharge), known));
  }

  private static Seq<Problem> unknown(String section, Seq<InCharge> charges, Set<String> known) {
    return Ids.each(
        section, charges, charge -> Ids.unknown("inCharge.units", charge.units(), known, ""));
  }

  private static Seq<Gate> gates(PolicyDocument document) {
    return document.section(GatePlan.class).map(GatePlan::gates).orElse(Vector.empty());
  }

  private static Seq<TableLine> permits(PolicyDocument document) {
    return document
        .section(FactTable.class, Permits.KEY)
        .map(FactTable::lines)
        .orElse(Vector.empty());
  }

  private static Seq<WorkItem> items(PolicyDocument document) {
    return document.section(Catalogue.class).map(Catalogue::items).orElse(Vector.empty());
  }
}
