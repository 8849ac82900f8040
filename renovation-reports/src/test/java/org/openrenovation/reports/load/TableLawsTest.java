package org.openrenovation.reports.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.oversight.CommunityProgress;
import org.openrenovation.core.programme.ProgressBook;
import org.openrenovation.core.vote.Ballot;
import org.openrenovation.core.vote.Owner;
import org.openrenovation.core.vote.Owners;

class TableLawsTest {
  private static final List<String> HEADER =
      List.of("编号", "计划年度", "小区名称", "位置", "建成年份", "栋数", "户数", "建筑面积（平方米）");

  private static final int BLANK = -1;

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("tables");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  // Catches: areas beyond fifteen digits as floating point, years of one cell joined by a blank.
  @Property(tries = 60)
  void communitiesAreReadBackAsTheyWereWritten(
      @ForAll("registers") Register register, @ForAll boolean chinese) {
    assertThat(again(TableKind.COMMUNITIES, register, chinese)).isEqualTo(register);
  }

  // Catches: the first days of 1900 off by one.
  @Property(tries = 60)
  void progressIsReadBackAsItWasWritten(
      @ForAll("books") ProgressBook book, @ForAll boolean chinese) {
    assertThat(again(TableKind.PROGRESS, book, chinese)).isEqualTo(book);
  }

  @Property(tries = 30)
  void ballotsAreReadBackAsTheyWereWritten(
      @ForAll("ballots") Seq<Ballot> ballots, @ForAll boolean chinese) {
    assertThat(again(TableKind.BALLOTS, ballots, chinese)).isEqualTo(ballots);
  }

  @Property(tries = 30)
  void ownersAreReadBackAsTheyWereWritten(
      @ForAll("owners") Owners owners, @ForAll boolean chinese) {
    assertThat(again(TableKind.OWNERS, owners, chinese)).isEqualTo(owners);
  }

  private static <T> T again(TableKind<T> kind, T value, boolean chinese) {
    Locale locale = chinese ? Locale.CHINESE : Locale.ENGLISH;
    Path file = folder.resolve(kind.id() + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TableWriter.of(kind).write(value, locale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Loaded<T> loaded = Sheets.read(kind, file);
    assertThat(loaded.notes()).isEmpty();
    assertThat(loaded.problems()).isEmpty();
    return loaded.result().get();
  }

  // Catches: cells read by position instead of by heading, a blank row taken for the end.
  @Property(tries = 60)
  void theOrderOfColumnsAndBlankRowsChangeNothing(
      @ForAll("registers") Register register, @ForAll long seed) {
    List<List<Object>> plain = rows(register);
    List<List<Object>> shuffled = shuffled(plain, new Random(seed));
    assertThat(Sheets.read(TableKind.COMMUNITIES, Sheets.workbook(folder, shuffled)).result().get())
        .isEqualTo(register);
  }

  private static List<List<Object>> shuffled(List<List<Object>> rows, Random random) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, BLANK, BLANK));
    Collections.shuffle(order, random);
    List<List<Object>> shuffled = new ArrayList<>();
    for (List<Object> row : rows) {
      boolean isHeader = row == rows.get(0);
      for (int blank = random.nextInt(3); blank > 0; blank--) {
        shuffled.add(List.of());
      }
      List<Object> moved = new ArrayList<>(isHeader ? List.of("序号") : Arrays.asList((Object) null));
      order.forEach(column -> moved.add(column == BLANK ? null : row.get(column)));
      shuffled.add(moved);
    }
    return shuffled;
  }

  // Catches: a row lost for its damaged neighbour, a problem told twice, a place off by one.
  @Property(tries = 100)
  void aDamagedCellIsOneProblemThereAndLosesNoOtherRow(
      @ForAll("registers") Register register,
      @ForAll int row,
      @ForAll @IntRange(min = 1, max = 7) int column,
      @ForAll("damages") Object damage) {
    Register known = register.size() == 0 ? TableKind.COMMUNITIES.example() : register;
    int at = Math.floorMod(row, known.size());
    boolean isText = column == 2 || column == 3;
    Object put = isText ? LocalDate.of(2023, 3, 2) : damage;
    List<List<Object>> rows = rows(known);
    rows.get(at + 1).set(column, put);
    Loaded<Register> loaded = Sheets.read(TableKind.COMMUNITIES, Sheets.workbook(folder, rows));
    assertThat(loaded.problems().map(Problem::path))
        .containsExactly("计划表!" + (char) ('A' + column) + (at + 2));
    assertThat(loaded.sound().get().communities()).isEqualTo(known.communities().removeAt(at));
  }

  private static List<List<Object>> rows(Register register) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(HEADER));
    for (Community each : register.communities()) {
      rows.add(
          Arrays.asList(
              each.id(),
              each.planYear(),
              each.name(),
              each.location().orElse(null),
              each.builtYears().isEmpty() ? null : each.builtYears().mkString("、"),
              each.buildings().orElse(null),
              each.households().orElse(null),
              each.area().map(Area::toString).orElse(null)));
    }
    return rows;
  }

  @Provide
  Arbitrary<Object> damages() {
    return Arbitraries.of("三栋", "约60", "-1", "1.0005", "1e9", "n/a", -7, 0.0005, true, "--", "３月");
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('\u4e00', '\u4e80')
        .withChars("abcXYZ09 _、=+'\"<&>，号x")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> "某" + text + "x");
  }

  private static Arbitrary<Area> areas() {
    return Arbitraries.longs().between(0, 9_000_000_000_000_000L).map(Area::ofHundredths);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.integers().between(0, 100)),
            Tuple.of(3, Arbitraries.integers().between(0, 109_900)))
        .map(days -> LocalDate.of(1900, 1, 1).plusDays(days));
  }

  private static <T> Arbitrary<Seq<T>> some(Arbitrary<T> one) {
    return one.list().ofMaxSize(8).map(Vector::ofAll);
  }

  private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> one) {
    return one.optional(0.8);
  }

  @Provide
  Arbitrary<Register> registers() {
    Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000_000_000_000_000L);
    Arbitrary<Seq<Integer>> years =
        Arbitraries.integers().between(1900, 2100).list().ofMaxSize(3).map(Vector::ofAll);
    Arbitrary<Community> one =
        Combinators.combine(
                Arbitraries.integers().between(1900, 2200),
                words(),
                maybe(words()),
                years,
                maybe(counts),
                maybe(counts),
                maybe(areas()))
            .as(
                (year, name, location, built, buildings, households, area) ->
                    Community.builder()
                        .id(name)
                        .planYear(year)
                        .name(name)
                        .location(location)
                        .builtYears(built)
                        .buildings(buildings)
                        .households(households)
                        .area(area)
                        .build());
    return some(one).map(all -> new Register(all.distinctBy(Community::id)));
  }

  @Provide
  Arbitrary<ProgressBook> books() {
    Arbitrary<CommunityProgress> one =
        Combinators.combine(words(), maybe(days()), maybe(days()), maybe(days()))
            .as(
                (id, start, end, forecast) ->
                    CommunityProgress.builder()
                        .id(id)
                        .planYear(2023)
                        .startedOn(start)
                        .completedOn(end)
                        .forecast(forecast)
                        .build());
    return some(one)
        .map(all -> ProgressBook.builder().progress(all.distinctBy(CommunityProgress::id)).build());
  }

  @Provide
  Arbitrary<Seq<Ballot>> ballots() {
    return some(
        Combinators.combine(
                words(),
                Arbitraries.of(Ballot.Choice.class),
                Arbitraries.of(Ballot.Channel.class),
                days())
            .as(Ballot::new));
  }

  @Provide
  Arbitrary<Owners> owners() {
    Arbitrary<Owner> one =
        Combinators.combine(
                words(),
                areas().list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(Owner.Choice.class))
            .as((id, areas, choice) -> new Owner(id, Vector.ofAll(areas), choice));
    return some(one).map(all -> new Owners(all.distinctBy(Owner::id)));
  }
}
