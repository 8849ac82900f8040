package org.openrenovation.core.json.function;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.ThresholdCheck;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.ObjectView;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;

/** Functions of the basic values. */
final class BaseFunctions {
  private static final Shape<ThresholdCheck.Step> STEP =
      Shapes.code(Vector.of(ThresholdCheck.Step.values()).map(ThresholdCheck.Step::written))
          .as(ThresholdCheck.Step::of, ThresholdCheck.Step::written);

  private static final Shape<ThresholdCheck> INPUT =
      ObjectShape.of(ThresholdCheck.class, ThresholdCheck::builder)
          .required("part", Shapes.HUNDREDTHS, ThresholdCheck::part, ThresholdCheck.Builder::part)
          .required(
              "whole", Shapes.HUNDREDTHS, ThresholdCheck::whole, ThresholdCheck.Builder::whole)
          .required(
              "threshold",
              Shapes.SHARE,
              ThresholdCheck::threshold,
              ThresholdCheck.Builder::threshold)
          .required(
              "inclusive",
              Shapes.FLAG,
              ThresholdCheck::inclusive,
              ThresholdCheck.Builder::inclusive)
          .optional("step", STEP, test -> Optional.of(test.step()), ThresholdCheck.Builder::step)
          .build(ThresholdCheck.Builder::build);

  static final Seq<JsonFunction<?, ?>> ALL =
      Vector.of(
          JsonFunction.of(
              "threshold",
              INPUT,
              (policy, test) -> test,
              ObjectView.<ThresholdCheck>of()
                  .with("met", Shapes.FLAG, ThresholdCheck::isMet)
                  .with("ratio", Shapes.RATIO, ThresholdCheck::ratio)
                  .nullable("shortfall", Shapes.TEXT, ThresholdCheck::writtenShortfall)));

  private BaseFunctions() {}
}
