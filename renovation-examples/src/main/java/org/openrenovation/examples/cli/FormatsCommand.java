package org.openrenovation.examples.cli;

import java.util.concurrent.Callable;
import org.openrenovation.reports.ReportDefinitions;
import org.openrenovation.reports.ReportWriters;
import picocli.CommandLine.Command;

/**
 * {@code renovation formats}: the kinds of report and the formats that there are, plug-ins
 * included.
 */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {
  private final Console console;

  FormatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ClassLoader loader = FormatsCommand.class.getClassLoader();
    console.print(console.words().say("formats.kinds"));
    ReportDefinitions.discover(loader)
        .all()
        .forEach(
            kind ->
                console.print("  " + kind.id() + "  " + kind.title().in(console.words().locale())));
    console.print(console.words().say("formats.formats"));
    ReportWriters.discover(loader)
        .all()
        .forEach(writer -> console.print("  " + writer.id() + "  " + writer.mediaType()));
    return Console.DONE;
  }
}
