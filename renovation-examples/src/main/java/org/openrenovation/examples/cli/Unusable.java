package org.openrenovation.examples.cli;

/** Arguments or input that nothing can be done with: said in one line, exit code 2. */
final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}
