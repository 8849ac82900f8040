package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.time.LocalDate;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.ParameterUse;
import org.openrenovation.core.explain.Rule;
import org.openrenovation.core.explain.Shown;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.ParameterId;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/**
 * Whether every completed community is managed (“有人管”, clause 2.8), by a mode that was voted where
 * a vote is needed, with every kind of service, and whether a trial led to anything.
 *
 * <p>Complete on 2023-11-28 and managed from 2023-12-01 on: unmanaged on 2023-11-30, managed the
 * day after.
 */
public final class Management implements Rule<ManagementReview, Management.Result> {
  /** The kinds of service. */
  public static final ParameterId<Value.Words> SERVICES = ParameterId.words("property.services");

  /** Since when a community must be managed. */
  public static final ParameterId<Value.Word> MANAGED_FROM =
      ParameterId.word("property.managed-from", "COMPLETION");

  /** The modes that need the owners' vote. */
  public static final ParameterId<Value.Words> VOTE =
      ParameterId.words("property.vote", "PROFESSIONAL", "SELF_MANAGED", "NEIGHBOURHOOD");

  /** Every parameter that it reads. */
  public static final Seq<ParameterId<?>> PARAMETERS = Vector.of(SERVICES, MANAGED_FROM, VOTE);

  private static final long serialVersionUID = 1L;

  private final Setting<Value.Words> services;
  private final Setting<Value.Word> managedFrom;
  private final Setting<Value.Words> vote;
  private final Names names;

  private Management(
      Setting<Value.Words> services,
      Setting<Value.Word> managedFrom,
      Setting<Value.Words> vote,
      Names names) {
    this.services = services;
    this.managedFrom = managedFrom;
    this.vote = vote;
    this.names = names;
  }

  /** The review as this policy has it. */
  public static Management under(Policy policy) {
    return new Management(
        policy.get(SERVICES),
        policy.get(MANAGED_FROM),
        policy.get(VOTE),
        new Names(policy.document()));
  }

  @Override
  public String code() {
    return "property";
  }

  @Override
  public Clause clause() {
    return managedFrom.use().clause();
  }

  @Override
  public Result judge(ManagementReview review, Steps steps) {
    Map<String, Boolean> managed = LinkedHashMap.empty();
    for (ManagedCommunity community : review.communities()) {
      boolean isManaged = community.isManagedOn(review.asOf());
      managed = managed.put(community.id(), isManaged);
      if (steps.isListening()) {
        tell(community, isManaged, review.asOf(), steps);
      }
    }
    return new Result(managed);
  }

  private void tell(ManagedCommunity community, boolean isManaged, LocalDate asOf, Steps steps) {
    if (isManaged) {
      steps.tell(step("property.manager", "property.managed", community.id(), Truth.TRUE).build());
      tellVote(community, steps);
      tellServices(community, steps);
    } else if (community.isCompleteOn(asOf)) {
      steps.tell(
          step("property.manager", "property.unmanaged", community.id(), Truth.FALSE)
              .figure("on", community.completedOn().get())
              .addUses(managedFrom.use())
              .build());
    } else {
      steps.tell(
          step("property.manager", "property.not-complete", community.id(), Truth.TRUE)
              .addUses(managedFrom.use())
              .build());
    }
    if (community.trial().filter(trial -> trial.isUnfollowedOn(asOf)).isPresent()) {
      steps.tell(
          step("property.trial", "property.trial-unfollowed", community.id(), Truth.FALSE)
              .figure("on", community.trial().get().to())
              .build());
    }
  }

  private void tellVote(ManagedCommunity community, Steps steps) {
    String mode = community.manager().get().mode().name();
    if (!vote.required().words().contains(mode)) {
      steps.tell(
          step("property.vote", "property.no-vote-needed", community.id(), Truth.TRUE)
              .addUses(vote.use())
              .build());
      return;
    }
    Truth passed = Truth.of(community.votePassed());
    steps.tell(
        switch (passed) {
          case TRUE ->
              step("property.vote", "property.voted", community.id(), passed)
                  .addUses(vote.use())
                  .build();
          case FALSE ->
              step("property.vote", "property.not-voted", community.id(), passed)
                  .addUses(vote.use())
                  .build();
          case UNKNOWN -> missing("property.vote", community.id(), "votePassed", vote.use());
        });
  }

  private void tellServices(ManagedCommunity community, Steps steps) {
    if (community.services().isEmpty()) {
      steps.tell(missing("property.services", community.id(), "services", services.use()));
      return;
    }
    for (String kind : services.required().words()) {
      boolean covered = community.services().get().contains(kind);
      steps.tell(
          step(
                  "property.services",
                  covered ? "property.service-covered" : "property.service-missing",
                  community.id() + "." + kind,
                  Truth.of(covered))
              .figure("community", community.id())
              .figure("service", names.of(kind))
              .addUses(services.use())
              .build());
    }
  }

  private Step missing(String test, String community, String fact, ParameterUse use) {
    return step(test, "property.missing-fact", community + "." + fact, Truth.UNKNOWN)
        .figure("community", community)
        .figure("fact", Messages.both("fact." + fact))
        .addUses(use)
        .build();
  }

  private Step.Builder step(String test, String code, String subject, Truth state) {
    return Step.builder().test(test).code(code).subject(subject).clause(clause()).state(state);
  }

  /**
   * Which are managed.
   *
   * @param managed by community, in the order of the review
   */
  public record Result(Map<String, Boolean> managed) implements Shown, Serializable {
    @Override
    public Text shown() {
      return Messages.both(
          "property.result",
          LinkedHashMap.of("all", managed.size(), "managed", managed.values().count(yes -> yes))
              .mapValues(number -> Text.same(number.toString())));
    }
  }
}
