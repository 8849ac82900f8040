package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;

/**
 * One fact that must be so. Its three steps (held, failed, missing) are made once, when the table
 * is loaded, and not for each subject.
 */
public final class Is implements Condition {
  private static final long serialVersionUID = 1L;

  private final String fact;
  private final int place;
  private final boolean wanted;
  private final Step held;
  private final Step failed;
  private final Step missing;

  private Is(String fact, int place, boolean wanted, Step held, Step failed, Step missing) {
    this.fact = fact;
    this.place = place;
    this.wanted = wanted;
    this.held = held;
    this.failed = failed;
    this.missing = missing;
  }

  /**
   * The fact must be {@code wanted}.
   *
   * @param told how its steps are told
   */
  public static Is of(Vocabulary vocabulary, String fact, boolean wanted, Telling told) {
    int colon = fact.indexOf(':');
    String subject = colon < 0 ? fact : fact.substring(0, colon);
    Step held =
        Step.builder()
            .test(told.test())
            .code("step.held")
            .subject(subject)
            .clause(told.clause())
            .uses(told.uses())
            .state(Truth.TRUE)
            .figure("fact", told.name())
            .figure("actual", yesOrNo(wanted))
            .build();
    Step.Builder failed =
        Step.builder()
            .test(told.test())
            .code(told.failedCode())
            .clause(told.clause())
            .uses(told.uses())
            .state(Truth.FALSE)
            .figure("fact", told.name())
            .figure("actual", yesOrNo(!wanted))
            .figure("required", yesOrNo(wanted));
    told.failedWording().ifPresent(failed::wording);
    if (told.failedNamesFact()) {
      failed.subject(subject);
    }
    Step missing =
        Step.builder()
            .test(told.test())
            .code(told.missingCode())
            .subject(subject)
            .clause(told.clause())
            .uses(told.uses())
            .state(Truth.UNKNOWN)
            .figure("fact", told.name())
            .figure("required", yesOrNo(wanted))
            .build();
    return new Is(fact, vocabulary.place(fact), wanted, held, failed.build(), missing);
  }

  @Override
  public Truth judge(Facts facts, Steps steps) {
    Truth fact = facts.at(place);
    Truth truth = fact == Truth.UNKNOWN ? fact : Truth.of((fact == Truth.TRUE) == wanted);
    if (steps.isListening()) {
      steps.tell(truth == Truth.TRUE ? held : truth == Truth.FALSE ? failed : missing);
    }
    return truth;
  }

  @Override
  public Seq<String> asksFor() {
    return Vector.of(fact);
  }

  long bit() {
    return 1L << place;
  }

  long wantedBit() {
    return wanted ? bit() : 0;
  }

  private static Text yesOrNo(boolean yes) {
    return Messages.both(yes ? "word.yes" : "word.no");
  }
}
