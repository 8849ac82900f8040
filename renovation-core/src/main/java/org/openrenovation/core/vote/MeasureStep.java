package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.LongFunction;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;

/**
 * How a measure is told: reached, below the threshold, or out of reach, with the figures compared.
 *
 * @param test the test's id, and the beginning of its codes
 * @param below the code where it is not reached
 * @param clause the clause it rests on
 * @param required the threshold as the policy writes it
 * @param written how part and whole are written
 * @param uses the parameters behind it
 */
record MeasureStep(
    String test,
    String below,
    Clause clause,
    Text required,
    LongFunction<String> written,
    Seq<ParameterUse> uses) {

  /** Counted by the head: households, owners. */
  static MeasureStep heads(String test, String below, ParameterUse threshold) {
    return new MeasureStep(
        test,
        below,
        threshold.clause(),
        threshold.value().orElse(Text.same("")),
        Long::toString,
        Vector.of(threshold));
  }

  /** The step; only for a measure whose threshold is set. */
  Step of(Measure measure) {
    String code =
        switch (measure.isMet()) {
          case TRUE -> test + ".reached";
          case FALSE -> measure.least().isPresent() ? below : test + ".out-of-reach";
          case UNKNOWN -> throw new IllegalStateException("the threshold of " + test + " is unset");
        };
    Step.Builder step =
        Step.builder()
            .test(test)
            .code(code)
            .clause(clause)
            .state(measure.isMet())
            .figure("actual", written.apply(measure.part()))
            .figure("whole", written.apply(measure.whole()))
            .figure("ratio", measure.ratio())
            .figure("required", required)
            .uses(uses);
    measure.least().ifPresent(least -> step.figure("least", written.apply(least)));
    measure.shortfall().ifPresent(lacking -> step.figure("shortfall", written.apply(lacking)));
    return step.build();
  }
}
