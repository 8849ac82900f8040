package org.openrenovation.core.approval;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.explain.Judged;

/** Whether an owner may withdraw, and how much (公积金提取认定). */
@Value.Immutable
public interface WithdrawalVerdict extends Judged, Serializable {
  @Override
  ProvidentFund.Outcome outcome();

  /** How much at most: 0.00 where it is denied; absent while it is undetermined. */
  Optional<Money> cap();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a verdict. */
  final class Builder extends ImmutableWithdrawalVerdict.Builder {}
}
