package org.openrenovation.examples.cli;

import io.vavr.collection.Vector;
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
    console.table(
        ReportDefinitions.discover(loader)
            .all()
            .map(kind -> Vector.of("  " + kind.id(), kind.title().in(console.words().locale()))));
    console.print(console.words().say("formats.formats"));
    console.table(
        ReportWriters.discover(loader)
            .all()
            .map(writer -> Vector.of("  " + writer.id(), writer.mediaType())));
    return Console.DONE;
  }
}
