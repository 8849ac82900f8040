package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.funding.earmark.Earmarked;
import org.openrenovation.core.funding.earmark.EarmarkedMoney;
import org.openrenovation.core.funding.earmark.MoneySource;
import org.openrenovation.core.funding.earmark.Need;
import org.openrenovation.core.funding.earmark.Restriction;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.scope.WorkClass;

/** Earmarked money and needs, and how the allocation is written. */
final class EarmarkInput {
  private static final Shape<Restriction> RESTRICTION =
      ObjectShape.of(Restriction.class, Restriction::builder)
          .optional(
              "classes",
              setOf(Shapes.word(WorkClass.class)),
              Restriction::classes,
              Restriction.Builder::classes)
          .optional("items", setOf(Shapes.ID), Restriction::items, Restriction.Builder::items)
          .optional(
              "communities",
              setOf(Shapes.ID),
              Restriction::communities,
              Restriction.Builder::communities)
          .optional(
              "builtBy", Shapes.BUILT_YEAR, Restriction::builtBy, Restriction.Builder::builtBy)
          .build(Restriction.Builder::build);

  private static final Shape<MoneySource> SOURCE =
      ObjectShape.of(MoneySource.class, MoneySource::builder)
          .required("id", Shapes.ID, MoneySource::id, MoneySource.Builder::id)
          .required("amount", Shapes.MONEY, MoneySource::amount, MoneySource.Builder::amount)
          .required(
              "priority",
              Shapes.WHOLE,
              source -> source.priority().orElseThrow(),
              MoneySource.Builder::priority)
          .optional(
              "allowed",
              RESTRICTION,
              source -> Optional.of(source.allowed()),
              MoneySource.Builder::allowed)
          .optional("prefers", RESTRICTION, MoneySource::prefers, MoneySource.Builder::prefers)
          .build(MoneySource.Builder::build);

  private static final Shape<Need> NEED =
      ObjectShape.of(Need.class, Need::builder)
          .required("community", Shapes.ID, Need::community, Need.Builder::community)
          .required("item", Shapes.ID, Need::item, Need.Builder::item)
          .required("amount", Shapes.MONEY, Need::amount, Need.Builder::amount)
          .optional("class", Shapes.word(WorkClass.class), Need::workClass, Need.Builder::workClass)
          .optional("builtYear", Shapes.BUILT_YEAR, Need::builtYear, Need.Builder::builtYear)
          .build(Need.Builder::build);

  static final Shape<EarmarkedMoney> SHAPE =
      ObjectShape.of(EarmarkedMoney.class, Parts::new)
          .required(
              "sources",
              Shapes.listOf(SOURCE),
              EarmarkedMoney::sources,
              (parts, sources) -> parts.sources = sources)
          .required(
              "needs",
              Shapes.listOf(NEED),
              EarmarkedMoney::needs,
              (parts, needs) -> parts.needs = needs)
          .build(parts -> new EarmarkedMoney(parts.sources, parts.needs));

  private static final View<Earmarked.Shortage> SHORTAGE =
      ObjectView.<Earmarked.Shortage>of()
          .with("needs", Shapes.viewOf(Shapes.ID), Earmarked.Shortage::needs)
          .with("sources", Shapes.viewOf(Shapes.ID), Earmarked.Shortage::sources);

  static final ObjectView<Earmarked> VIEW =
      ObjectView.<Earmarked>of()
          .with("outcome", Shapes.word(Determination.class), Earmarked::outcome)
          .with("covered", Shapes.MONEY, Earmarked::covered)
          .with("uncovered", Shapes.MONEY, Earmarked::uncovered)
          .nullable(
              "perPriority",
              Shapes.viewByKey(Shapes.MONEY),
              result -> result.perPriority().map(used -> used.mapKeys(Object::toString)))
          .nullable("perSource", Shapes.viewByKey(Shapes.MONEY), Earmarked::perSource)
          .nullable("preferred", Shapes.viewByKey(Shapes.MONEY), Earmarked::preferred)
          .nullable(
              "matrix",
              Shapes.viewByKey(Shapes.viewByKey(Shapes.MONEY)),
              result -> result.grants().map(EarmarkInput::matrix))
          .nullable("shortage", SHORTAGE, Earmarked::shortage);

  private EarmarkInput() {}

  private static Map<String, Map<String, Money>> matrix(Seq<Earmarked.Grant> grants) {
    Map<String, Map<String, Money>> matrix = LinkedHashMap.empty();
    for (Earmarked.Grant grant : grants) {
      Map<String, Money> row = matrix.get(grant.source()).getOrElse(LinkedHashMap.empty());
      matrix = matrix.put(grant.source(), row.put(grant.need().id(), grant.amount(), Money::plus));
    }
    return matrix;
  }

  private static <T> Shape<Set<T>> setOf(Shape<T> element) {
    return Shapes.listOf(element).as(Seq::toSet, Set::toVector);
  }

  private static final class Parts {
    private Seq<MoneySource> sources = Vector.empty();
    private Seq<Need> needs = Vector.empty();
  }
}
