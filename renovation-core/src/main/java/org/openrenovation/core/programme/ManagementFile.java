package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.project.ManagedCommunity;

/** How a community is managed after its works (后续管理情况), as far as it is on file. */
@Value.Immutable
public interface ManagementFile extends Serializable {
  /** Who manages it, and since when. */
  Optional<ManagedCommunity.Manager> manager();

  /** Whether the owners' vote on it passed. */
  Optional<Boolean> votePassed();

  /** The kinds of service that the list covers, in the policy's words. */
  Optional<Seq<String>> services();

  /** The trial (先尝后买), where there is one. */
  Optional<ManagedCommunity.Trial> trial();

  /** Which of the bodies are in place (“六位一体”), in the policy's words. */
  Optional<Facts> bodies();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a file. */
  final class Builder extends ImmutableManagementFile.Builder {}
}
