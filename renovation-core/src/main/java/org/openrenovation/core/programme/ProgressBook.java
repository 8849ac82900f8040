package org.openrenovation.core.programme;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.oversight.CommunityProgress;

/**
 * What is recorded of starts and completions (开工竣工记录): each community once, and a remark on where
 * the records come from.
 */
@Value.Immutable
public interface ProgressBook extends Serializable {
  /** Where the records come from, where that must be said. */
  Optional<Text> note();

  /** The records; a community without one has neither begun nor ended as far as is known. */
  Seq<CommunityProgress> progress();

  /** No records. */
  static ProgressBook empty() {
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
        Ids.duplicates("progress", progress().map(CommunityProgress::id), ".id"));
  }

  /**
   * What does not fit the register: a community that is not there, or stands there with another
   * plan year.
   */
  default Seq<Problem> problems(Register register) {
    return progress()
        .zipWithIndex()
        .flatMap(
            record -> {
              String path = "progress[" + record._2 + "]";
              Optional<Community> community = register.find(record._1.id());
              if (community.isEmpty()) {
                return Vector.of(Problem.at(path + ".id", "id.unknown", record._1.id()));
              }
              int year = community.get().planYear();
              return year == record._1.planYear()
                  ? Vector.<Problem>empty()
                  : Vector.of(
                      Problem.at(
                              path + ".planYear",
                              "value.mismatch",
                              Integer.toString(record._1.planYear()))
                          .with("other", Integer.toString(year)));
            });
  }

  /** What is recorded of this community. */
  default Optional<CommunityProgress> find(String community) {
    return progress().find(record -> record.id().equals(community)).toJavaOptional();
  }

  /** The progress of every community of the register, as far as it is recorded. */
  default Seq<CommunityProgress> of(Register register) {
    return register
        .communities()
        .map(
            community ->
                find(community.id())
                    .orElseGet(
                        () ->
                            CommunityProgress.builder()
                                .id(community.id())
                                .planYear(community.planYear())
                                .build()));
  }

  /** Builds a book. */
  final class Builder extends ImmutableProgressBook.Builder {}
}
