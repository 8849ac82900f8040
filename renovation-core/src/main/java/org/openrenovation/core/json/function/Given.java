package org.openrenovation.core.json.function;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.policy.DatedValue;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/**
 * What an input gives in place of the policy's parameters; the rest is read as the policy has it.
 */
final class Given {
  private Map<String, DatedValue> values = LinkedHashMap.empty();

  /** This value stands in for the policy's. */
  <V extends Value> void put(ParameterId<V> id, V value) {
    values = values.put(id.id(), DatedValue.builder().value(value).basis(Basis.ASSUMPTION).build());
  }

  /** The parameter is unset, whatever the policy has, unless a value is put. */
  void unset(ParameterId<?> id) {
    values = values.put(id.id(), DatedValue.builder().basis(Basis.UNSET).build());
  }

  /** The policy with what was given. */
  Policy over(Policy policy) {
    return values.isEmpty()
        ? policy
        : policy.with(
            Overlay.builder()
                .id("input")
                .title(Messages.both("overlay.input"))
                .values(values)
                .build());
  }
}
