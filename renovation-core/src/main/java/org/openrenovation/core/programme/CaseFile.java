package org.openrenovation.core.programme;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrenovation.core.explain.Facts;
import org.openrenovation.core.funding.CommunityBudget;
import org.openrenovation.core.funding.SettledAccount;
import org.openrenovation.core.funding.bills.HouseholdBook;
import org.openrenovation.core.project.Evidence;
import org.openrenovation.core.project.Project;
import org.openrenovation.core.scope.WorkPlan;
import org.openrenovation.core.vote.Feedback;
import org.openrenovation.core.vote.Poll;

/**
 * What is on file of one community (一小区一档): its evidence, what its residents said, its works, how
 * it is managed. What is not on file is not known, and is never read as a no.
 */
@Value.Immutable
public interface CaseFile extends Serializable {
  /** The community's id. */
  String community();

  /** The neighbourhood (社区) that it lies in. */
  Optional<String> neighbourhood();

  /** By channel of the survey, in the policy's words: whether it was held. */
  Map<String, Boolean> surveyed();

  /** Whether its stock has been taken (摸清底数). */
  Optional<Boolean> deficienciesKnown();

  /** What the households answered before the works (民意征求情况). */
  Optional<Poll> consent();

  /** What they said of the finished works (满意度测评情况). */
  Optional<Feedback> satisfaction();

  /** What it needs and what is to be done (拟定改造内容). */
  Optional<WorkPlan> works();

  /** What the works cost, and what others bring (改造预算). */
  Optional<CommunityBudget> budget();

  /** What the households pay together, and who they are (分户出资). */
  Optional<HouseholdBook> bills();

  /** The reviewed final settlement, and what others brought to it (结算评审情况). */
  Optional<SettledAccount> settlement();

  /** What the competitive review looks at (竞争性评审情况). */
  Optional<ReviewFile> review();

  /** What its permits hang on (审批事项情况), in the policy's words. */
  Optional<Facts> permitFacts();

  /** The evidence of its gates (节点佐证); every round is kept. */
  Map<String, Seq<Evidence>> evidence();

  /** How it is managed after its works (后续管理情况). */
  Optional<ManagementFile> management();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The project in this year's plan. */
  default Project project(int planYear) {
    return new Project(community(), planYear, evidence());
  }

  /** Builds a file. */
  final class Builder extends ImmutableCaseFile.Builder {}
}
