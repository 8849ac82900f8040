package org.openrenovation.core.json.document;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.policy.ValueType;

/** How the value of a parameter is written, by its type. */
public final class ValueShapes {
  private static final Shape<MonthDay> DAY_OF_YEAR =
      Shapes.ID.as(ValueShapes::dayOfYear, day -> day.toString().substring("--".length()));

  /** One band of a table. */
  public static final Shape<Band> BAND =
      ObjectShape.of(Band.class, Band::builder)
          .optional("atLeast", Shapes.FIGURE, Band::atLeast, Band.Builder::atLeast)
          .optional("below", Shapes.FIGURE, Band::below, Band.Builder::below)
          .required("result", Shapes.ID, Band::result, Band.Builder::result)
          .build(Band.Builder::build);

  /** A table of bands. */
  public static final Shape<Bands> BANDS = Shapes.someOf(BAND).as(Bands::new, Bands::bands);

  private static final Shape<Value.Season> SEASON =
      ObjectShape.of(Value.Season.class, SeasonParts::new)
          .required("from", DAY_OF_YEAR, Value.Season::from, (parts, day) -> parts.from = day)
          .required("to", DAY_OF_YEAR, Value.Season::to, (parts, day) -> parts.to = day)
          .build(parts -> new Value.Season(parts.from, parts.to));

  private static final Map<ValueType, Shape<Value>> BY_TYPE =
      LinkedHashMap.<ValueType, Shape<Value>>empty()
          .put(
              ValueType.FLAG,
              of(Value.Flag.class, Shapes.FLAG.as(Value.Flag::new, Value.Flag::yes)))
          .put(
              ValueType.COUNT,
              of(Value.Count.class, Shapes.COUNT.as(Value.Count::new, Value.Count::number)))
          .put(
              ValueType.RATIO,
              of(Value.Ratio.class, Shapes.SHARE.as(Value.Ratio::new, Value.Ratio::share)))
          .put(
              ValueType.AMOUNT,
              of(
                  Value.Amount.class,
                  Shapes.SIGNED_MONEY.as(Value.Amount::new, Value.Amount::money)))
          .put(
              ValueType.EXTENT,
              of(Value.Extent.class, Shapes.AREA.as(Value.Extent::new, Value.Extent::area)))
          .put(ValueType.DAY, of(Value.Day.class, Shapes.DATE.as(Value.Day::new, Value.Day::date)))
          .put(
              ValueType.MONTH_END,
              of(
                  Value.MonthEnd.class,
                  Shapes.MONTH.as(
                      month -> new Value.MonthEnd(Month.of(month)), end -> end.month().getValue())))
          .put(ValueType.SEASON, of(Value.Season.class, SEASON))
          .put(
              ValueType.WORD, of(Value.Word.class, Shapes.ID.as(Value.Word::new, Value.Word::word)))
          .put(
              ValueType.WORDS,
              of(
                  Value.Words.class,
                  Shapes.listOf(Shapes.ID).as(Value.Words::new, Value.Words::words)))
          .put(
              ValueType.COUNTS,
              of(
                  Value.Counts.class,
                  Shapes.mapOf(Shapes.COUNT).as(Value.Counts::new, Value.Counts::counts)))
          .put(
              ValueType.SHARES,
              of(
                  Value.Shares.class,
                  Shapes.mapOf(Shapes.SHARE).as(Value.Shares::new, Value.Shares::shares)))
          .put(
              ValueType.FIGURES,
              of(
                  Value.Figures.class,
                  Shapes.mapOf(Shapes.FIGURE).as(Value.Figures::new, Value.Figures::figures)))
          .put(
              ValueType.BANDS,
              of(Value.Banded.class, BANDS.as(Value.Banded::new, Value.Banded::bands)))
          .put(
              ValueType.TERMS,
              of(
                  Value.Terms.class,
                  Shapes.mapOf(Shapes.listOf(Shapes.ID)).as(Value.Terms::new, Value.Terms::terms)));

  private ValueShapes() {}

  /** How a value of this type is written. */
  static Shape<Value> of(ValueType type) {
    return BY_TYPE.get(type).get();
  }

  private static <V extends Value> Shape<Value> of(Class<V> form, Shape<V> shape) {
    return shape.as(value -> value, form::cast);
  }

  private static MonthDay dayOfYear(String text) {
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException none) {
      throw new RefusedException(
          Problem.at("", "value.type", text)
              .with("expected", Messages.both("expected.day-of-year")));
    }
  }

  private static final class SeasonParts {
    private MonthDay from = MonthDay.of(1, 1);
    private MonthDay to = MonthDay.of(1, 1);
  }
}
