package org.openrenovation.examples.cli;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.schedule.CrewSearch;
import org.openrenovation.examples.benchmark.BestKnown;
import org.openrenovation.examples.benchmark.Comparison;
import org.openrenovation.examples.benchmark.PlanBenchmark;
import org.openrenovation.examples.benchmark.ProcessBenchmark;
import org.openrenovation.examples.benchmark.SingleModeFile;
import org.openrenovation.examples.benchmark.WorkbookBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code renovation benchmark}: how good the library's plans are; {@link MoneyBenchmarks} too. */
@Command(name = "benchmark")
final class BenchmarkCommand implements Callable<Integer> {
  private static final String SUFFIX = ".sm";

  private final Console console;

  BenchmarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new Unusable(console.words().say("benchmark.name-one"));
  }

  /** {@code renovation benchmark psplib DIR}: one line a problem, then the summary. */
  @Command(name = "psplib")
  static final class Psplib implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "problems")
    private Path folder = Path.of("");

    @Option(names = "--best", paramLabel = "CSV", required = true, descriptionKey = "best")
    private Path best = Path.of("");

    @Option(names = "--schedules", paramLabel = "N", descriptionKey = "schedules")
    private long schedules = CrewSearch.USUAL.schedules();

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = CrewSearch.USUAL.seed();

    Psplib(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      CrewSearch search = search();
      Map<String, Long> known = read(best, BestKnown::read);
      Seq<Comparison> all = files().map(file -> compared(file, known, search));
      console.print(Comparison.summary(all));
      return all.exists(one -> !one.isValid()) ? Console.PROBLEMS : Console.DONE;
    }

    private CrewSearch search() {
      try {
        return new CrewSearch(schedules, seed);
      } catch (RefusedException refused) {
        throw new Unusable(refused.problems().head().message(console.words().locale()));
      }
    }

    private Comparison compared(Path file, Map<String, Long> known, CrewSearch search) {
      String name = file.getFileName().toString().replace(SUFFIX, "");
      long reference =
          known
              .get(name)
              .getOrElseThrow(() -> unusable("benchmark.not-known", HashMap.of("id", name)));
      Comparison compared =
          Comparison.of(name, read(file, SingleModeFile::read), reference, search);
      console.print(compared.line());
      return compared;
    }

    private Seq<Path> files() {
      try (Stream<Path> all = Files.list(folder)) {
        Seq<Path> files =
            Vector.ofAll(all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList());
        if (files.isEmpty()) {
          throw unusable("benchmark.no-problems", HashMap.of("file", folder.toString()));
        }
        return files;
      } catch (IOException e) {
        throw unusable("input.unreadable", HashMap.of("file", folder.toString()));
      }
    }

    private <T> T read(Path file, Function<String, T> reader) {
      String text = Inputs.text(file, console.words());
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException e) {
        throw unusable(
            "benchmark.unreadable",
            HashMap.of("file", file.toString(), "reason", String.valueOf(e.getMessage())));
      }
    }

    private Unusable unusable(String key, Map<String, String> arguments) {
      return new Unusable(console.words().say(key, arguments));
    }
  }

  /** {@code renovation benchmark plans}: annual plans and plans over years, a line each kind. */
  @Command(name = "plans")
  static final class Plans implements Callable<Integer> {
    private final Console console;

    @Option(names = "--plans", paramLabel = "N", descriptionKey = "plans")
    private int plans = 10;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = 1;

    Plans(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (plans < 1) {
        throw new Unusable(console.words().say("benchmark.no-plans"));
      }
      PolicyDocument document = Counties.policy(Counties.builtIn().head());
      Policy policy = Policy.of(document, document.planYears().to());
      PlanBenchmark.run(policy, seed, plans, this::print);
      return Console.DONE;
    }

    private void print(String line) {
      console.print(line);
      console.out().flush();
    }
  }

  /** {@code renovation benchmark import}: a long workbook read, beside POI's event reader. */
  @Command(name = "import")
  static final class Import extends OfRows {
    Import(Console console) {
      super(console);
    }

    @Override
    void run(int rows, long seed, Consumer<String> line) throws IOException {
      WorkbookBenchmark.read(rows, seed, line);
    }
  }

  /** {@code renovation benchmark export}: a long workbook written, beside POI's streaming one. */
  @Command(name = "export")
  static final class Export extends OfRows {
    Export(Console console) {
      super(console);
    }

    @Override
    void run(int rows, long seed, Consumer<String> line) throws IOException {
      WorkbookBenchmark.write(rows, seed, line);
    }
  }

  /** {@code renovation benchmark processes}: memory, and a report from start to end. */
  @Command(name = "processes")
  static final class Processes extends OfRows {
    Processes(Console console) {
      super(console);
    }

    @Override
    void run(int rows, long seed, Consumer<String> line) throws IOException {
      ProcessBenchmark.run(rows, line);
    }
  }

  /** A benchmark of so many rows. */
  abstract static class OfRows implements Callable<Integer> {
    private static final int MOST_ROWS = 1_000_000;

    private final Console console;

    @Option(names = "--rows", paramLabel = "N", descriptionKey = "rows")
    private int rows = 220_000;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = 1;

    OfRows(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      if (rows < 1 || rows > MOST_ROWS) {
        throw new Unusable(console.words().say("benchmark.rows"));
      }
      run(
          rows,
          seed,
          line -> {
            console.print(line);
            console.out().flush();
          });
      return Console.DONE;
    }

    abstract void run(int rows, long seed, Consumer<String> line) throws IOException;
  }
}
