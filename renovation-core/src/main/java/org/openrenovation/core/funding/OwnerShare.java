package org.openrenovation.core.funding;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.WorkClass;

/**
 * The owners' share of a class of works (业主出资比例), or which parameter would have to be set for it to
 * be known.
 */
final class OwnerShare implements Serializable {
  private static final long serialVersionUID = 1L;

  private final WorkClass workClass;
  private final @Nullable Fraction share;
  private final Setting<?> from;

  private OwnerShare(WorkClass workClass, @Nullable Fraction share, Setting<?> from) {
    this.workClass = workClass;
    this.share = share;
    this.from = from;
  }

  /** A share that the policy names. */
  static OwnerShare named(WorkClass workClass, Setting<Value.Ratio> ratio) {
    return new OwnerShare(workClass, ratio.value().map(Value.Ratio::share).orElse(null), ratio);
  }

  /** A share by the county's fiscal capacity; a band without bounds holds whatever that is. */
  static OwnerShare banded(
      WorkClass workClass, Setting<Value.Banded> table, Setting<Value.Ratio> capacity) {
    if (table.value().isEmpty()) {
      return new OwnerShare(workClass, null, table);
    }
    Bands bands = table.required().bands();
    Band first = bands.bands().head();
    if (first.atLeast().isEmpty() && first.below().isEmpty()) {
      return new OwnerShare(workClass, share(first), table);
    }
    OptionalInt index =
        capacity.value().map(value -> bands.indexOf(value.share())).orElse(OptionalInt.empty());
    return index.isPresent()
        ? new OwnerShare(workClass, share(bands.bands().get(index.getAsInt())), table)
        : new OwnerShare(workClass, null, capacity);
  }

  Optional<Fraction> share() {
    return Optional.ofNullable(share);
  }

  /** The share, or this one where it is unset. */
  Fraction or(Fraction other) {
    return share == null ? other : share;
  }

  Setting<?> from() {
    return from;
  }

  Step unset() {
    return from.unset("funding.owner-share", "ownerShare." + workClass.name());
  }

  private static Fraction share(Band band) {
    return new Value.Ratio(Fraction.parse(band.result())).share();
  }
}
