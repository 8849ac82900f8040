package org.openrenovation.reports.load;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much of a file from outside is taken in (读取上限) before it is refused. The standard is far
 * above any county's tables: 220,000 rows are some 15 MB packed and 150 MB unpacked.
 */
@Value.Immutable
public interface ReadLimits extends Serializable {
  /** The longest file, in bytes. */
  @Value.Default
  default long fileBytes() {
    return 256L << 20;
  }

  /** The most bytes that one part of a workbook may unpack to. */
  @Value.Default
  default long unpackedBytes() {
    return 2L << 30;
  }

  /** The most rows of all sheets together. */
  @Value.Default
  default long rows() {
    return 1L << 20;
  }

  /**
   * The most characters that a workbook may share among its cells, kept in memory while reading.
   */
  @Value.Default
  default long sharedCharacters() {
    return 32L << 20;
  }

  /** The most problems that are told; reading ends there. */
  @Value.Default
  default int problems() {
    return 10_000;
  }

  /** The standard limits. */
  static ReadLimits standard() {
    return builder().build();
  }

  /** A new builder; what is not set is as in the standard. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds limits. */
  final class Builder extends ImmutableReadLimits.Builder {}
}
