package org.openrenovation.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a function: arguments and input in, exit code out. */
public final class Cli {
  private Cli() {}

  /**
   * Runs one command: 0 done; 1 ran, and the answer has problems or failures; 2 arguments or input
   * unusable.
   */
  public static int run(String[] arguments, InputStream in, PrintWriter out, PrintWriter err) {
    return run(arguments, in, out, err, Terminal.NONE);
  }

  /** The same on this terminal. */
  public static int run(
      String[] arguments, InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {
    Words words = Words.in(language(arguments));
    Console console = new Console(words, in, out, err, terminal);
    CommandLine line =
        new CommandLine(new Root(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new ProgrammeCommand(console))
            .addSubcommand(new FormatsCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new TemplateCommand(console))
            .addSubcommand(new EvalCommand(console))
            .addSubcommand(
                new CommandLine(new PolicyCommand(console))
                    .addSubcommand(new PolicyCommand.Show(console))
                    .addSubcommand(new PolicyCommand.Check(console)))
            .addSubcommand(new ConformanceCommand(console))
            .addSubcommand(
                new CommandLine(new BenchmarkCommand(console))
                    .addSubcommand(new BenchmarkCommand.Psplib(console))
                    .addSubcommand(new BenchmarkCommand.Plans(console))
                    .addSubcommand(new MoneyBenchmarks.Bills(console))
                    .addSubcommand(new MoneyBenchmarks.Earmarks(console))
                    .addSubcommand(new BenchmarkCommand.Import(console))
                    .addSubcommand(new BenchmarkCommand.Export(console))
                    .addSubcommand(new BenchmarkCommand.Processes(console)));
    line.setResourceBundle(words.bundle());
    line.setOut(out).setErr(err);
    line.setUsageHelpLongOptionsMaxWidth(30).setUsageHelpWidth(110);
    line.setParameterExceptionHandler(
        (exception, given) -> {
          console.wrong(BadArguments.told(exception, words));
          err.println(
              words.say(
                  "see-help",
                  "command",
                  exception.getCommandLine().getCommandSpec().qualifiedName()));
          return Console.UNUSABLE;
        });
    line.setExecutionExceptionHandler(
        (exception, command, result) -> {
          console.wrong(
              exception instanceof Unusable
                  ? String.valueOf(exception.getMessage())
                  : words.say("failed", "reason", exception));
          return Console.UNUSABLE;
        });
    return line.execute(arguments);
  }

  /**
   * The language has to be known before the arguments are read, since their errors are told in it.
   */
  private static Locale language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--lang=en")
          || (arguments[i].equals("--lang")
              && i + 1 < arguments.length
              && arguments[i + 1].equals("en"))) {
        return Locale.ENGLISH;
      }
    }
    return Locale.SIMPLIFIED_CHINESE;
  }

  /** The languages of the house. */
  enum Language {
    zh,
    en
  }

  /** {@code renovation} itself. */
  @Command(name = "renovation", versionProvider = Versions.class)
  @SuppressWarnings("unused") // picocli sets and reads its options
  static final class Root implements Callable<Integer> {
    private final Console console;

    @Option(
        names = "--lang",
        paramLabel = "zh|en",
        descriptionKey = "lang",
        scope = ScopeType.INHERIT)
    private Language language = Language.zh;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        descriptionKey = "help",
        scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    Root(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      throw new Unusable(console.words().say("no-command"));
    }
  }
}
