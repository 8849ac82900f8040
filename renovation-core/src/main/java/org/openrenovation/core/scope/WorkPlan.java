package org.openrenovation.core.scope;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;

/**
 * What a community needs and what is to be done there (拟定改造内容), by the codes of the policy's
 * catalogue.
 */
@Value.Immutable
public interface WorkPlan extends Serializable {
  /** The items that the survey found lacking (应改内容). */
  Set<String> needed();

  /** The items that are to be done (拟改内容). */
  Set<String> chosen();

  /** The share of the residents who support an item of X, where it was asked. */
  Map<String, Fraction> support();

  /** Why a needed basic item is left out. */
  Map<String, String> waivers();

  /** Whether it is planned together with the public-security programme, where known. */
  Optional<Boolean> synchronised();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a support below 0 or above 1. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        support()
            .toVector()
            .filter(entry -> !entry._2.isShare())
            .map(
                entry ->
                    Problem.at("support." + entry._1, "value.out-of-range", entry._2.toString())
                        .with("least", "0")
                        .with("most", "1")));
  }

  /** The reason for leaving an item out; a blank one is none. */
  default Optional<String> waiver(String code) {
    return waivers().get(code).filter(reason -> !reason.isBlank()).toJavaOptional();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableWorkPlan.Builder {}
}
