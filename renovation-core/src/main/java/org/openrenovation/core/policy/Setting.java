package org.openrenovation.core.policy;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Truth;

/**
 * A parameter as it stands for one plan year (取值): its value, or that it is unset, and how a trace
 * names its use.
 *
 * @param <V> the form of the value
 */
public final class Setting<V extends Value> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable V value;
  private final ParameterUse use;

  Setting(@Nullable V value, ParameterUse use) {
    this.value = value;
    this.use = use;
  }

  /**
   * The value; absent where the policy leaves it unset: what needs it is then undetermined and
   * names it.
   */
  public Optional<V> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The value of a parameter that is always set.
   *
   * @throws IllegalStateException where it is unset after all: a defect of the caller, who should
   *     have looked
   */
  public V required() {
    return value()
        .orElseThrow(() -> new IllegalStateException("the parameter " + use.id() + " is unset"));
  }

  /** How a trace names it. */
  public ParameterUse use() {
    return use;
  }

  /**
   * The step that says that it is unset, and that something therefore stays undetermined.
   *
   * @param test what was to be tested with it
   * @param subject what the caller knows it by
   */
  public Step unset(String test, String subject) {
    return Step.builder()
        .test(test)
        .code("policy.unset")
        .subject(subject)
        .clause(use.clause())
        .state(Truth.UNKNOWN)
        .figure("name", use.name())
        .addUses(use)
        .build();
  }
}
