package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import java.util.concurrent.Callable;
import org.openrenovation.examples.benchmark.BillsBenchmark;
import org.openrenovation.examples.benchmark.BillsCounty;
import org.openrenovation.examples.benchmark.EarmarkBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Benchmarks of money: how long bills and the use of tied money take. */
final class MoneyBenchmarks {
  private MoneyBenchmarks() {}

  /** {@code renovation benchmark bills}: household bills by each base, a line each. */
  @Command(name = "bills")
  static final class Bills implements Callable<Integer> {
    private final Console console;

    @Option(
        names = "--households",
        paramLabel = "N",
        defaultValue = "1000000",
        descriptionKey = "households")
    private int households;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    Bills(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (households < 1) {
        throw new Unusable(console.words().say("benchmark.at-least-one", "option", "--households"));
      }
      BillsCounty county = BillsCounty.of(households, seed);
      console.print(county.text());
      Seq<BillsBenchmark.Line> lines = BillsBenchmark.of(county);
      lines.forEach(line -> console.print(line.text()));
      return lines.forAll(BillsBenchmark.Line::agree) ? Console.DONE : Console.PROBLEMS;
    }
  }

  /** {@code renovation benchmark earmark}: tied money against needs, in one line. */
  @Command(name = "earmark")
  static final class Earmarks implements Callable<Integer> {
    private final Console console;

    @Option(names = "--needs", paramLabel = "N", defaultValue = "2000", descriptionKey = "needs")
    private int needs;

    @Option(names = "--sources", paramLabel = "N", defaultValue = "60", descriptionKey = "sources")
    private int sources;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    Earmarks(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (needs < 1 || sources < 1) {
        throw new Unusable(
            console.words().say("benchmark.at-least-one", "option", "--needs, --sources"));
      }
      console.print(EarmarkBenchmark.of(needs, sources, seed));
      return Console.DONE;
    }
  }
}
