package org.openrenovation.core.investment;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Money;

/**
 * What comes in less what goes out in a year of an investment, and what it has come to by then
 * (现金流量).
 */
@Value.Immutable
public interface FlowYear extends Serializable {
  /** The year, counted from 0. */
  int year();

  /** The flow of the year (净现金流量). */
  Money flow();

  /** The flows up to it (累计净现金流量). */
  Money cumulative();

  /** The flows up to it, each discounted, half-up to the fen (累计净现值); absent without a rate. */
  Optional<Money> discounted();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a year. */
  final class Builder extends ImmutableFlowYear.Builder {}
}
