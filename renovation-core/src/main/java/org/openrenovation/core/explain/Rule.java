package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.function.BiConsumer;

/**
 * A rule (规则): one method that judges an input and tells its steps to whoever listens.
 *
 * @param <I> what it judges
 * @param <T> what comes of it
 */
public interface Rule<I, T> extends Serializable {
  /** What the rule as a whole is called: {@code inclusion}. */
  String code();

  /** The clause that the rule serves. */
  Clause clause();

  /** The result. The same input gives the same result and the same steps, listening or not. */
  T judge(I input, Steps steps);

  /** How the steps that {@link #judge} tells make the whole. */
  default Join join() {
    return Join.EACH;
  }

  /** The result together with its reasons, which are made when they are asked for. */
  default Decision<T> decide(I input) {
    return Decision.of(this, input);
  }

  /** The result alone, for bulk callers. */
  default T outcome(I input) {
    return judge(input, Steps.SILENT);
  }

  /**
   * The result of each input in turn, for a caller with many: none is kept, so a million
   * communities take no more memory than one.
   */
  default void outcomes(Iterable<? extends I> inputs, BiConsumer<? super I, ? super T> to) {
    inputs.forEach(input -> to.accept(input, outcome(input)));
  }

  /** The same with the reasons; a decision that the caller lets go is gone. */
  default void decisions(
      Iterable<? extends I> inputs, BiConsumer<? super I, ? super Decision<T>> to) {
    inputs.forEach(input -> to.accept(input, decide(input)));
  }

  /** Everything the calculation told. */
  default Trace trace(I input) {
    Steps steps = Steps.recording();
    T result = judge(input, steps);
    Seq<Step> told = steps.told();
    Truth state = told.map(Step::state).fold(Truth.TRUE, Truth::and);
    return new Trace(
        Step.builder()
            .test(code())
            .code("step.result")
            .clause(clause())
            .state(state)
            .join(join())
            .parts(told)
            .figure("result", Results.written(result))
            .build());
  }

  /** The decisive leaves of the trace. */
  default Seq<Finding> findings(I input) {
    return trace(input).findings();
  }
}
