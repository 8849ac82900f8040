package org.openrenovation.core.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.calendar.OfficialCalendar;
import org.openrenovation.core.calendar.WorkCalendar;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.ParameterUse;

/**
 * A policy as it stands for one plan year or day (适用政策): what every judgement is made under. Where
 * a parameter changes within a plan year, the value at the end of that year counts for its plan.
 *
 * @param document the document
 * @param day the day whose values count
 * @param official China's official working calendar, as far as its years are known
 */
public record Policy(PolicyDocument document, LocalDate day, OfficialCalendar official)
    implements Serializable {
  /** Which working calendar counts (节假日安排). */
  public static final ParameterId<Value.Word> CALENDAR =
      ParameterId.word("calendar.working", "CN", "MON_FRI");

  /**
   * The document as it stands on this day, with the official calendar that comes with the library.
   */
  public Policy(PolicyDocument document, LocalDate day) {
    this(document, day, WorkCalendar.china());
  }

  /**
   * The document as it stands for the plan of this year.
   *
   * @throws RefusedException where the document does not cover this plan year: no neighbour year
   *     stands in for it
   */
  public static Policy of(PolicyDocument document, int planYear) {
    if (!document.planYears().contains(planYear)) {
      throw new RefusedException(
          Problem.at("planYear", "policy.none-in-force", Integer.toString(planYear))
              .with("jurisdiction", document.jurisdiction()));
    }
    return new Policy(document, LocalDate.of(planYear, Month.DECEMBER, 31));
  }

  /**
   * The parameter as it stands.
   *
   * @throws RefusedException where the document lacks it, or has it in another form: a checked
   *     document never does
   */
  public <V extends Value> Setting<V> get(ParameterId<V> id) {
    Parameter parameter =
        document
            .parameter(id.id())
            .orElseThrow(
                () -> new RefusedException(Problem.at("parameters", "id.unknown", id.id())));
    Optional<DatedValue> dated = parameter.on(day);
    Optional<Value> value = dated.flatMap(DatedValue::value);
    if (value.isPresent() && !id.form().isInstance(value.get())) {
      throw new RefusedException(
          Problem.at("parameters", "value.type", id.id())
              .with("expected", parameter.type().expected()));
    }
    ParameterUse.Builder use =
        ParameterUse.builder()
            .id(id.id())
            .name(parameter.name())
            .clause(clause(parameter.clause()))
            .basis(dated.map(DatedValue::basis).orElse(Basis.UNSET));
    value.map(document::shown).ifPresent(use::value);
    dated.flatMap(DatedValue::validity).ifPresent(use::validity);
    return new Setting<>(value.map(id.form()::cast).orElse(null), use.build());
  }

  /** The clause of this id as a decision cites it. */
  public Clause clause(String id) {
    return document.clause(id);
  }

  /**
   * The section of this type.
   *
   * @throws RefusedException where the document lacks it: a checked document never does
   */
  public <S extends PolicySection> S section(Class<S> type) {
    return document
        .section(type)
        .orElseThrow(
            () -> new RefusedException(Problem.at("sections", "id.unknown", type.getSimpleName())));
  }

  /**
   * The section of this type and key.
   *
   * @throws RefusedException where the document lacks it: a checked document never does
   */
  public <S extends PolicySection> S section(Class<S> type, String key) {
    return document
        .section(type, key)
        .orElseThrow(() -> new RefusedException(Problem.at("sections", "id.unknown", key)));
  }

  /** The same with these values laid over it. */
  public Policy with(Overlay overlay) {
    return new Policy(document.with(overlay), day, official);
  }

  /** The same with these years of the official calendar added, or put in place of its own. */
  public Policy with(OfficialCalendar later) {
    return new Policy(document, day, official.with(later));
  }

  /** The working calendar that the policy goes by. */
  public WorkCalendar calendar() {
    return get(CALENDAR).required().word().equals("CN") ? official : WorkCalendar.mondayToFriday();
  }
}
