package org.openrenovation.reports.load.source;

import java.io.IOException;
import org.openrenovation.core.base.Problem;

/** The file is not taken in any further: too large, dangerous, damaged, or no table at all. */
public final class RefusedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** Refused for this reason. */
  public RefusedFileException(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** Refused for the reason of this code, at this place of the file. */
  static RefusedFileException of(String place, String code) {
    return new RefusedFileException(Problem.at(place, "file." + code));
  }

  /** Refused because something is larger than it may be. */
  static RefusedFileException tooLarge(String place, String code, long most) {
    return new RefusedFileException(
        Problem.at(place, "file." + code).with("most", Long.toString(most)));
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }
}
