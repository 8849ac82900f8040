package org.openrenovation.core.explain;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule tells its steps as it judges. A bulk caller hands in the one that does not listen
 * and pays for nothing; whoever asks why hands in a recording one, and the same calculation runs.
 */
public final class Steps {
  /** Does not listen. */
  public static final Steps SILENT = new Steps(null);

  private final @Nullable List<Step> told;

  private Steps(@Nullable List<Step> told) {
    this.told = told;
  }

  /** A new one that keeps what it is told. */
  public static Steps recording() {
    return new Steps(new ArrayList<>());
  }

  /** Whether anything told is kept; ask before making a step that costs anything. */
  public boolean isListening() {
    return told != null;
  }

  /** Keeps the step, made only if somebody listens. */
  public void tell(Supplier<Step> step) {
    if (told != null) {
      told.add(step.get());
    }
  }

  /** Keeps the step. */
  public void tell(Step step) {
    if (told != null) {
      told.add(step);
    }
  }

  /** For the steps below a step that is told later: listens if this one does. */
  public Steps inner() {
    return told == null ? SILENT : recording();
  }

  /** All that was told, in order. */
  public Seq<Step> told() {
    return told == null ? Vector.empty() : Vector.ofAll(told);
  }
}
