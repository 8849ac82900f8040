package org.openrenovation.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.openrenovation.examples.cli.Cli;
import org.openrenovation.examples.cli.Terminal;

/** The command {@code renovation}. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends with its exit code: 0 done; 1 ran, and the answer has problems; 2
   * arguments or input unusable.
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code =
        Cli.run(
            arguments, System.in, out, err, Terminal.of(System.console() != null, System.getenv()));
    out.flush();
    err.flush();
    System.exit(code);
  }
}
