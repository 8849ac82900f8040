package org.openrenovation.core.scope;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Judged;

/** The band that a figure lies in, if it is known to lie in one (所在档次). */
@Value.Immutable
public interface BandVerdict extends Judged, Serializable {
  /** In none, or not known. */
  BandVerdict NONE = builder().build();

  /** What holds in that band: a word, or a figure as text. */
  Optional<String> result();

  /** The band's place in the table, from 0. */
  Optional<Integer> index();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Determination outcome() {
    return result().isPresent() ? Determination.DETERMINED : Determination.UNDETERMINED;
  }

  /** Builds a verdict. */
  final class Builder extends ImmutableBandVerdict.Builder {}
}
