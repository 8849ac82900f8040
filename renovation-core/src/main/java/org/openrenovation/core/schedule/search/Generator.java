package org.openrenovation.core.schedule.search;

/**
 * Makes schedules as long as the number allowed lasts, and keeps the best. It is over sooner where
 * the best has come down to what none can be better than.
 */
final class Generator {
  private final Instance instance;
  private final SerialScheme scheme;
  private final long allowed;
  private final long leastLateness;
  private final long leastMakespan;
  private final Candidate best;
  private long made;

  Generator(Instance instance, long allowed, long leastLateness, long leastMakespan) {
    this.instance = instance;
    this.scheme = new SerialScheme(instance);
    this.allowed = allowed;
    this.leastLateness = leastLateness;
    this.leastMakespan = leastMakespan;
    this.best = new Candidate(instance);
  }

  /** Makes the forward schedule of a list. */
  void forwards(int[] list, Candidate into) {
    scheme.forwards(list, into);
    made++;
    keep(into);
  }

  /**
   * Makes the backward schedule of a list, to improve on a forward one. Where numbers of crews
   * change by the day it cannot be moved as it is, and only the schedules made of it count.
   */
  void backwards(int[] list, Candidate improved, Candidate into) {
    scheme.backwards(list, improved, into);
    made++;
    if (instance.crews().areSteady()) {
      keep(into);
    }
  }

  private void keep(Candidate candidate) {
    if (candidate.isBetterThan(best)) {
      best.copyFrom(candidate);
    }
  }

  boolean isOver() {
    return made >= allowed || isAtBound();
  }

  boolean isAtBound() {
    return best.lateness <= leastLateness && best.makespan <= leastMakespan;
  }

  long allowed() {
    return allowed;
  }

  long made() {
    return made;
  }

  Candidate best() {
    return best;
  }
}
