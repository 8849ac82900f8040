package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.planning.MultiYearCandidate;
import org.openrenovation.core.planning.MultiYearRequest;
import org.openrenovation.core.planning.PlanYear;
import org.openrenovation.core.planning.coordination.NeededService;
import org.openrenovation.core.planning.coordination.Premise;
import org.openrenovation.core.planning.coordination.StockNeeds;
import org.openrenovation.core.planning.pool.PoolEntry;
import org.openrenovation.core.scope.Inclusion;

/** How the inputs of the reserve pool and the existing premises are read. */
final class PlanningInputs {
  private static final Shape<PlanYear> PLAN_YEAR =
      ObjectShape.of(PlanYear.class, PlanYear::builder)
          .required("year", Shapes.YEAR, PlanYear::year, PlanYear.Builder::year)
          .required("count", Shapes.COUNT, PlanYear::count, PlanYear.Builder::count)
          .optional("budget", Shapes.MONEY, PlanYear::budget, PlanYear.Builder::budget)
          .build(PlanYear.Builder::build);

  private static final Shape<MultiYearCandidate> CANDIDATE =
      ObjectShape.of(MultiYearCandidate.class, MultiYearCandidate::builder)
          .required("id", Shapes.ID, MultiYearCandidate::id, MultiYearCandidate.Builder::id)
          .required(
              "need", Shapes.MONEY, MultiYearCandidate::need, MultiYearCandidate.Builder::need)
          .build(MultiYearCandidate.Builder::build);

  /** Candidates in rank order, and the years with their targets. */
  static final Shape<MultiYearRequest> MULTI_YEAR =
      ObjectShape.of(MultiYearRequest.class, MultiYearRequest::builder)
          .required(
              "years",
              Shapes.listOf(PLAN_YEAR),
              MultiYearRequest::years,
              MultiYearRequest.Builder::years)
          .required(
              "candidates",
              Shapes.listOf(CANDIDATE),
              MultiYearRequest::candidates,
              MultiYearRequest.Builder::candidates)
          .build(MultiYearRequest.Builder::build);

  private PlanningInputs() {}

  /** The entries of a pool that asks for a survey by these channels. */
  static Shape<Seq<PoolEntry>> pool(Seq<String> channels) {
    Shape<PoolEntry> entry =
        ObjectShape.of(PoolEntry.class, PoolEntry::builder)
            .required("id", Shapes.ID, PoolEntry::id, PoolEntry.Builder::id)
            .required(
                "neighbourhood",
                Shapes.ID,
                PoolEntry::neighbourhood,
                PoolEntry.Builder::neighbourhood)
            .required(
                "inclusion",
                Shapes.word(Inclusion.Outcome.class),
                PoolEntry::inclusion,
                PoolEntry.Builder::inclusion)
            .optional(
                "surveyed",
                flags(channels, channel -> channel.toLowerCase(Locale.ROOT)),
                some -> Optional.of(some.surveyed()),
                PoolEntry.Builder::surveyed)
            .optional(
                "deficienciesKnown",
                Shapes.FLAG,
                PoolEntry::deficienciesKnown,
                PoolEntry.Builder::deficienciesKnown)
            .optional(
                "consentMet", Shapes.FLAG, PoolEntry::consentMet, PoolEntry.Builder::consentMet)
            .optional("planYear", Shapes.YEAR, PoolEntry::planYear, PoolEntry.Builder::planYear)
            .build(PoolEntry.Builder::build);
    return ObjectShape.<Seq<PoolEntry>, Entries>of(Entries::new)
        .required(
            "entries",
            Shapes.listOf(entry),
            entries -> entries,
            (parts, entries) -> parts.entries = entries)
        .build(parts -> parts.entries);
  }

  /** Premises with these facts, and services of these kinds. */
  static Shape<StockNeeds> stock(Seq<String> facts, Seq<String> kinds) {
    ObjectShape.Fields<Premise, Premise.Builder> premise =
        ObjectShape.of(Premise.class, Premise::builder)
            .required("id", Shapes.ID, Premise::id, Premise.Builder::id)
            .required(
                "owner", Shapes.word(Premise.Owner.class), Premise::owner, Premise.Builder::owner)
            .required("area", Shapes.AREA, Premise::area, Premise.Builder::area);
    for (String fact : facts) {
      premise =
          premise.optional(
              fact,
              Shapes.FLAG,
              some -> some.facts().get(fact).toJavaOptional(),
              (builder, yes) -> builder.putFacts(fact, yes));
    }
    Shape<NeededService> service =
        ObjectShape.of(NeededService.class, ServiceParts::new)
            .required("id", Shapes.ID, NeededService::id, (parts, id) -> parts.id = id)
            .required(
                "kind", Shapes.code(kinds), NeededService::kind, (parts, kind) -> parts.kind = kind)
            .required(
                "minArea",
                Shapes.AREA,
                NeededService::minArea,
                (parts, area) -> parts.minArea = area)
            .build(parts -> new NeededService(parts.id, parts.kind, parts.minArea));
    return ObjectShape.of(StockNeeds.class, StockNeeds::builder)
        .required(
            "premises",
            Shapes.listOf(premise.build(Premise.Builder::build)),
            StockNeeds::premises,
            StockNeeds.Builder::premises)
        .required(
            "services", Shapes.listOf(service), StockNeeds::services, StockNeeds.Builder::services)
        .build(StockNeeds.Builder::build);
  }

  /** Facts under these names, each yes or no or missing; the key of each made by {@code key}. */
  private static Shape<Map<String, Boolean>> flags(
      Seq<String> names, Function<String, String> key) {
    ObjectShape.Fields<Map<String, Boolean>, Flags> fields = ObjectShape.of(Flags::new);
    for (String name : names) {
      fields =
          fields.optional(
              key.apply(name),
              Shapes.FLAG,
              flags -> flags.get(name).toJavaOptional(),
              (flags, yes) -> flags.known = flags.known.put(name, yes));
    }
    return fields.build(flags -> flags.known);
  }

  private static final class Entries {
    private Seq<PoolEntry> entries = Vector.empty();
  }

  private static final class Flags {
    private Map<String, Boolean> known = LinkedHashMap.empty();
  }

  private static final class ServiceParts {
    private String id = "";
    private String kind = "";
    private Area minArea = Area.ZERO;
  }
}
