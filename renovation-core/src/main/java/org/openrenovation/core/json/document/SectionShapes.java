package org.openrenovation.core.json.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.approval.LandUse;
import org.openrenovation.core.approval.ModelChoice;
import org.openrenovation.core.approval.Permits;
import org.openrenovation.core.approval.UtilityAssets;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.oversight.UnitList;
import org.openrenovation.core.policy.FactTable;
import org.openrenovation.core.policy.PolicySection;
import org.openrenovation.core.project.GatePlan;
import org.openrenovation.core.schedule.WorksTemplate;
import org.openrenovation.core.scope.Catalogue;
import org.openrenovation.core.scope.InclusionTable;

/**
 * The sections that a policy document may carry, each with the shape that its room's type is
 * written in.
 */
final class SectionShapes {
  private static final Vector<Entry<?>> ENTRIES =
      Vector.<Entry<?>>empty()
          .append(new Entry<>(InclusionTable.KEY, InclusionTable.class, InclusionShape.TABLE))
          .append(new Entry<>(Catalogue.KEY, Catalogue.class, CatalogueShape.CATALOGUE))
          .append(new Entry<>(GatePlan.KEY, GatePlan.class, GateShape.PLAN))
          .append(table(Permits.KEY))
          .append(table(LandUse.KEY))
          .append(table(UtilityAssets.KEY))
          .append(table(ModelChoice.KEY))
          .append(new Entry<>(UnitList.KEY, UnitList.class, UnitShape.LIST))
          .append(new Entry<>(WorksTemplate.KEY, WorksTemplate.class, WorksTemplateShape.TEMPLATE));

  /** The sections by key, each once at most. */
  static final Shape<Seq<PolicySection>> SECTIONS = sections();

  private SectionShapes() {}

  private static Entry<FactTable> table(String key) {
    return new Entry<>(key, FactTable.class, FactTableShape.of(key));
  }

  private static Shape<Seq<PolicySection>> sections() {
    ObjectShape.Fields<Seq<PolicySection>, Found> fields = ObjectShape.of(Found::new);
    for (Entry<?> entry : ENTRIES) {
      fields = entry.in(fields);
    }
    return fields.build(found -> found.sections);
  }

  /** One kind of section. */
  private record Entry<S extends PolicySection>(String key, Class<S> type, Shape<S> shape) {
    ObjectShape.Fields<Seq<PolicySection>, Found> in(
        ObjectShape.Fields<Seq<PolicySection>, Found> fields) {
      return fields.optional(
          key,
          shape,
          sections ->
              sections
                  .filter(section -> section.key().equals(key))
                  .find(type::isInstance)
                  .map(type::cast)
                  .toJavaOptional(),
          (found, section) -> found.sections = found.sections.append(section));
    }
  }

  private static final class Found {
    private Vector<PolicySection> sections = Vector.empty();
  }
}
