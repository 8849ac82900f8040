package org.openrenovation.core.json.function;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.json.shape.View;
import org.openrenovation.core.oversight.Duty;
import org.openrenovation.core.oversight.DutyKind;
import org.openrenovation.core.oversight.DutyRoster;
import org.openrenovation.core.oversight.OpenWork;
import org.openrenovation.core.oversight.WorkLists;

/** Functions of who has what to do. */
final class DutyFunctions {
  private static final Shape<DutyKind> KIND = Shapes.word(DutyKind.class);

  /** A unit with the name that a caller may send along. */
  private static final Shape<String> UNIT =
      ObjectShape.of(String.class, Parts::new)
          .required("id", Shapes.ID, id -> id, (parts, id) -> parts.unit = id)
          .optional("name", Shapes.ID, id -> Optional.empty(), (parts, name) -> {})
          .build(parts -> parts.unit);

  private static final Shape<Duty> DUTY =
      ObjectShape.of(Duty.class, Parts::new)
          .required("unit", Shapes.ID, Duty::unit, (parts, unit) -> parts.unit = unit)
          .required("kind", KIND, Duty::kind, (parts, kind) -> parts.kind = kind)
          .required("ref", Shapes.ID, Duty::ref, (parts, ref) -> parts.ref = ref)
          .build(parts -> new Duty(parts.unit, parts.kind, parts.ref));

  private static final Shape<OpenWork> OPEN =
      ObjectShape.of(OpenWork.class, OpenWork::builder)
          .required("community", Shapes.ID, OpenWork::community, OpenWork.Builder::community)
          .required("kind", KIND, OpenWork::kind, OpenWork.Builder::kind)
          .required("ref", Shapes.ID, OpenWork::ref, OpenWork.Builder::ref)
          .optional("due", Shapes.DATE, OpenWork::due, OpenWork.Builder::due)
          .build(OpenWork.Builder::build);

  private static final Shape<DutyRoster> ROSTER =
      ObjectShape.of(DutyRoster.class, DutyRoster::builder)
          .required("asOf", Shapes.DATE, DutyRoster::asOf, DutyRoster.Builder::asOf)
          .required("units", Shapes.listOf(UNIT), DutyRoster::units, DutyRoster.Builder::units)
          .required("duties", Shapes.listOf(DUTY), DutyRoster::duties, DutyRoster.Builder::duties)
          .required("open", Shapes.listOf(OPEN), DutyRoster::open, DutyRoster.Builder::open)
          .build(DutyRoster.Builder::build);

  private static final View<Listed> LISTED =
      ObjectView.<Listed>of()
          .with("community", Shapes.ID, listed -> listed.work.community())
          .with("kind", KIND, listed -> listed.work.kind())
          .with("ref", Shapes.ID, listed -> listed.work.ref())
          .nullable("due", Shapes.DATE, listed -> listed.work.due())
          .with("overdueDays", Shapes.COUNT, listed -> listed.work.overdueDays(listed.asOf));

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.<DutyRoster, Decision<WorkLists.Result>>of(
              "duties",
              ROSTER,
              (policy, roster) -> WorkLists.under(policy).decide(roster),
              Views.decided(
                  WorkLists.Result.class,
                  ObjectView.<WorkLists.Result>of()
                      .with(
                          "work",
                          Shapes.viewByKey(Shapes.viewOf(LISTED)),
                          DutyFunctions::listed))));

  private DutyFunctions() {}

  private static Map<String, Seq<Listed>> listed(WorkLists.Result result) {
    return result.work().mapValues(list -> list.map(work -> new Listed(work, result.asOf())));
  }

  private record Listed(OpenWork work, LocalDate asOf) {}

  private static final class Parts {
    private String unit = "";
    private DutyKind kind = DutyKind.GATE;
    private String ref = "";
  }
}
