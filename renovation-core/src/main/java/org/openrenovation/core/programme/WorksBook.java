package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Register;

/**
 * The crews of a county and its sites (施工台账). A trade whose number is not on record limits nobody;
 * a community without a site may be worked from the first day of its plan year on.
 */
@Value.Immutable
public interface WorksBook extends Serializable {
  /** Where the records come from, where that must be said. */
  Optional<Text> note();

  /** How many crews there are, by the trades of the policy's template. */
  Map<String, CrewForce> crews();

  /** The sites, as far as they are on record. */
  Seq<WorksSite> sites();

  /** No records. */
  static WorksBook empty() {
    return builder().build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a community that stands twice. */
  @Value.Check
  default void check() {
    RefusedException.throwIfAny(
        Ids.duplicates("sites", sites().map(WorksSite::community), ".community"));
  }

  /** The site of this community; an empty one where there is none. */
  default WorksSite of(String community) {
    return sites()
        .find(site -> site.community().equals(community))
        .getOrElse(() -> WorksSite.builder().community(community).build());
  }

  /** A site of a community that the register does not have. */
  default Seq<Problem> problems(Register register) {
    return Ids.unknown(
        "sites",
        sites().map(WorksSite::community),
        register.communities().map(community -> community.id()).toSet(),
        ".community");
  }

  /** Builds a book. */
  final class Builder extends ImmutableWorksBook.Builder {}
}
