package org.openrenovation.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.base.Problem;

/**
 * A host's mapper came upon a value that the library refuses; every problem is there, with paths
 * within that value.
 */
public final class UnreadableValueException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  private final Vector<Problem> problems;

  UnreadableValueException(JsonParser in, Seq<Problem> problems) {
    super(in, problems.map(problem -> problem.message(Locale.ENGLISH)).mkString(" "));
    this.problems = problems.toVector();
  }

  /** All that is wrong with the value. */
  public Seq<Problem> problems() {
    return problems;
  }
}
