package org.openrenovation.core.funding.earmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Determination;
import org.openrenovation.core.explain.Finding;
import org.openrenovation.core.funding.County;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.WorkClass;
import org.openrenovation.core.testing.Clause;

/** Clauses 3.1, 3.2 and 3.3: which earmarked money pays for what. */
@Clause({"3.1", "3.2", "3.3"})
class EarmarkTest {
  private static final Earmark EARMARK = Earmark.under(County.TRAINING);

  private static Need need(String community, String item, long fen) {
    return Need.builder().community(community).item(item).amount(Money.ofFen(fen)).build();
  }

  private static Need old(String community, long fen, int year) {
    return Need.builder()
        .community(community)
        .item("ROADS")
        .amount(Money.ofFen(fen))
        .builtYear(year)
        .build();
  }

  private static MoneySource.Builder source(String id, long fen) {
    return MoneySource.builder().id(id).amount(Money.ofFen(fen));
  }

  @Test
  void thePolicyKnowsWhatItsMoneyIsForAndWhichIsUsedFirst() {
    EarmarkedMoney money =
        new EarmarkedMoney(
            Vector.of(
                source("county", 50).build(),
                source("central", 100).prefers(EARMARK.centralPrefers()).build(),
                source("fund", 70).priority(9L).allowed(EARMARK.providentFundAllowed()).build()),
            Vector.of(old("新", 80, 2003), old("旧", 60, 1998), need("旧", "ELEVATOR", 20)));
    Decision<Earmarked> decision = EARMARK.decide(money);
    Earmarked earmarked = decision.value();
    assertThat(earmarked.perPriority().orElseThrow())
        .isEqualTo(
            LinkedHashMap.of(1L, Money.ofFen(100), 6L, Money.ofFen(50), 9L, Money.ofFen(10)));
    assertThat(earmarked.preferred().orElseThrow().get("central")).contains(Money.ofFen(60));
    assertThat(earmarked.shortage()).isEmpty();
    assertThat(decision.trace().render(Locale.CHINA)).contains("central：用于优先投向 0.60 元");
  }

  @Test
  void withoutAnOrderOfUseWhatIsCoveredIsGivenAllTheSame() {
    Decision<Earmarked> decision =
        Earmark.under(County.POLICY)
            .decide(
                new EarmarkedMoney(
                    Vector.of(source("central", 50).build()), Vector.of(need("A", "ROADS", 80))));
    assertThat(decision.value().outcome()).isEqualTo(Determination.UNDETERMINED);
    assertThat(decision.value().covered()).isEqualTo(Money.ofFen(50));
    assertThat(decision.value().shortage().orElseThrow().sources()).containsExactly("central");
    assertThat(decision.findings().map(Finding::code))
        .containsExactly("policy.unset", "earmark.exhausted");
    assertThat(decision.findings().get(1).message(Locale.CHINESE))
        .isEqualTo("缺口 0.30 元，涉及 A/ROADS；可用于这些内容的资金 central 已全部用完");
  }

  @Test
  void aPolicysTermsThatNobodyKnowsAreRefused() {
    assertThatThrownBy(() -> Earmark.under(terms("owner", "x")))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> Earmark.under(terms("builtBy", "soon")))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> Earmark.under(terms("classes", "FANCY")))
        .hasMessageContaining("BASIC, IMPROVEMENT, ENHANCEMENT");
    Restriction all = Earmark.under(terms("classes", "BASIC")).centralPrefers();
    assertThat(all.classes().orElseThrow()).containsExactly(WorkClass.BASIC);
    assertThat(all.admits(need("A", "ROADS", 1))).isFalse();
  }

  private static Policy terms(String key, String word) {
    return County.with(
        "earmark.central.prefers", new Value.Terms(LinkedHashMap.of(key, Vector.of(word))));
  }

  /** Seen to fail when what was sent once was not rerouted, and when a wish granted stayed open. */
  @Property(tries = 300)
  void theAllocationIsTheBestOfAllThereAre(@ForAll long seed) {
    EarmarkedMoney money = money(new Random(seed), 3, 3, 3);
    Earmarked earmarked = EARMARK.outcome(money);
    assertThat(figures(earmarked)).isEqualTo(new Exhaustive(money).best());
    assertKept(money, earmarked);
  }

  /** Seen to fail when needs that hold money of a source asked for were left out. */
  @Property(tries = 300)
  void theShortageIsTheSmallestSetThatLacksExactlyThatMuch(@ForAll long seed) {
    EarmarkedMoney money = money(new Random(seed), 4, 5, 9);
    Earmarked earmarked = EARMARK.outcome(money);
    Vector<Need> needs = money.needs().toVector();
    Vector<Vector<Need>> lacking =
        needs
            .combinations()
            .filter(some -> lack(some, money).equals(earmarked.uncovered()))
            .toVector();
    assertThat(needs.combinations().map(some -> lack(some, money)).max())
        .contains(earmarked.uncovered());
    if (earmarked.shortage().isPresent()) {
      Vector<Need> least = lacking.minBy(Vector::size).get();
      assertThat(earmarked.shortage().get().needs()).isEqualTo(least.map(Need::id).sorted());
      assertThat(earmarked.shortage().get().sources())
          .isEqualTo(serving(least, money).map(MoneySource::id).sorted());
    } else {
      assertThat(earmarked.uncovered().isZero()).isTrue();
    }
  }

  /** Seen to fail when sources were taken in the order they were listed. */
  @Property(tries = 300)
  void theOrderInWhichMoneyAndNeedsAreListedChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    EarmarkedMoney money = money(random, 4, 5, 9);
    List<MoneySource> sources = money.sources().toJavaList();
    List<Need> needs = money.needs().toJavaList();
    Collections.shuffle(sources, random);
    Collections.shuffle(needs, random);
    assertThat(EARMARK.outcome(new EarmarkedMoney(Vector.ofAll(sources), Vector.ofAll(needs))))
        .isEqualTo(EARMARK.outcome(money));
  }

  /** Seen to fail when what was sent once was not rerouted. */
  @Property(tries = 300)
  void oneMoreSourceNeverLowersWhatIsCovered(@ForAll long seed) {
    EarmarkedMoney money = money(new Random(seed), 4, 5, 9);
    EarmarkedMoney less = new EarmarkedMoney(money.sources().drop(1), money.needs());
    Earmarked before = EARMARK.outcome(less);
    Earmarked after = EARMARK.outcome(money);
    assertThat(after.covered()).isGreaterThanOrEqualTo(before.covered());
  }

  @Test
  void twoThousandNeedsAndSixtySourcesTakeWellUnderASecond() {
    EarmarkedMoney money = money(new Random(7), 60, 2_000, 1_000_000);
    EARMARK.outcome(money(new Random(8), 60, 500, 1_000_000));
    long start = System.nanoTime();
    Earmarked earmarked = EARMARK.outcome(money);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.out.println("earmark 2000 x 60: " + taken.toMillis() + " ms");
    assertKept(money, earmarked);
    assertThat(earmarked.covered().plus(earmarked.uncovered()))
        .isEqualTo(Money.sum(money.needs().map(Need::amount)));
    assertThat(taken).isLessThan(Duration.ofSeconds(10));
  }

  /** No restriction broken, no row above its source, no column above its need. */
  private static void assertKept(EarmarkedMoney money, Earmarked earmarked) {
    Map<String, Money> rows = LinkedHashMap.empty();
    Map<String, Money> columns = LinkedHashMap.empty();
    Map<String, MoneySource> sources =
        money.sources().toLinkedMap(MoneySource::id, source -> source);
    for (Earmarked.Grant grant : earmarked.grants().orElseThrow()) {
      assertThat(sources.get(grant.source()).get().allowed().admits(grant.need())).isTrue();
      rows = rows.put(grant.source(), grant.amount(), Money::plus);
      columns = columns.put(grant.need().id(), grant.amount(), Money::plus);
    }
    for (MoneySource source : money.sources()) {
      Money used = rows.get(source.id()).getOrElse(Money.ZERO);
      assertThat(used).isLessThanOrEqualTo(source.amount());
      assertThat(earmarked.perSource().orElseThrow().get(source.id())).contains(used);
    }
    for (Need need : money.needs()) {
      assertThat(columns.get(need.id()).getOrElse(Money.ZERO)).isLessThanOrEqualTo(need.amount());
    }
    assertThat(Money.sum(rows.values())).isEqualTo(earmarked.covered());
  }

  private static Money lack(Seq<Need> needs, EarmarkedMoney money) {
    return Money.sum(needs.map(Need::amount))
        .minus(Money.sum(serving(needs, money).map(MoneySource::amount)));
  }

  private static Seq<MoneySource> serving(Seq<Need> needs, EarmarkedMoney money) {
    return money.sources().filter(source -> needs.exists(source.allowed()::admits));
  }

  private static Vector<Long> figures(Earmarked earmarked) {
    return Vector.of(earmarked.covered().fen())
        .appendAll(earmarked.perPriority().orElseThrow().values().map(Money::fen))
        .appendAll(earmarked.preferred().orElseThrow().values().map(Money::fen));
  }

  private static EarmarkedMoney money(Random random, int sources, int needs, int most) {
    Vector<Need> all =
        Vector.range(0, needs).map(i -> need("c" + i % 7, "i" + i, random.nextInt(most + 1)));
    return new EarmarkedMoney(
        Vector.range(0, sources)
            .map(
                i -> {
                  MoneySource.Builder source =
                      source(
                              "s" + (sources - i),
                              (long) random.nextInt(most + 1) * (needs > 9 ? 30 : 1))
                          .priority((long) random.nextInt(1 + sources / 2))
                          .allowed(restriction(random, needs));
                  if (random.nextBoolean()) {
                    source.prefers(restriction(random, needs));
                  }
                  return source.build();
                }),
        all);
  }

  private static Restriction restriction(Random random, int needs) {
    if (random.nextInt(4) == 0) {
      return Restriction.NONE;
    }
    return Restriction.builder()
        .items(
            HashSet.ofAll(
                Vector.range(0, needs).filter(i -> random.nextBoolean()).map(i -> "i" + i)))
        .build();
  }

  /** Every way of giving whole fen, and the best figures of all. */
  private static final class Exhaustive {
    private final Vector<MoneySource> sources;
    private final Vector<Need> needs;
    private final long[][] given;
    private Optional<Vector<Long>> best = Optional.empty();

    Exhaustive(EarmarkedMoney money) {
      this.sources =
          money
              .sources()
              .toVector()
              .sortBy(source -> source.priority().orElseThrow() * 100 + source.id().charAt(1));
      this.needs = money.needs().toVector();
      this.given = new long[sources.size()][needs.size()];
    }

    Vector<Long> best() {
      give(0, 0);
      return best.orElseThrow();
    }

    private void give(int source, int need) {
      if (source == sources.size()) {
        keep();
      } else if (need == needs.size()) {
        give(source + 1, 0);
      } else {
        boolean allowed = sources.get(source).allowed().admits(needs.get(need));
        long most = allowed ? Math.min(left(source), lacking(need)) : 0;
        for (long fen = 0; fen <= most; fen++) {
          given[source][need] = fen;
          give(source, need + 1);
        }
        given[source][need] = 0;
      }
    }

    private long left(int source) {
      return sources.get(source).amount().fen() - sum(source, need -> true);
    }

    private long lacking(int need) {
      long lacking = needs.get(need).amount().fen();
      for (long[] row : given) {
        lacking -= row[need];
      }
      return lacking;
    }

    private long sum(int source, Predicate<Need> which) {
      long sum = 0;
      for (int i = 0; i < needs.size(); i++) {
        sum += which.test(needs.get(i)) ? given[source][i] : 0;
      }
      return sum;
    }

    private void keep() {
      Map<Long, Long> perPriority = LinkedHashMap.empty();
      Vector<Long> preferred = Vector.empty();
      for (int i = 0; i < sources.size(); i++) {
        MoneySource source = sources.get(i);
        perPriority =
            perPriority.put(source.priority().orElseThrow(), sum(i, need -> true), Long::sum);
        if (source.prefers().isPresent()) {
          preferred = preferred.append(sum(i, source.prefers().get()::admits));
        }
      }
      Vector<Long> figures =
          Vector.of(perPriority.values().sum().longValue())
              .appendAll(perPriority.values())
              .appendAll(preferred);
      if (best.isEmpty() || isBetter(figures, best.get())) {
        best = Optional.of(figures);
      }
    }

    private static boolean isBetter(Vector<Long> one, Vector<Long> other) {
      int differs = Vector.range(0, one.size()).indexWhere(i -> !one.get(i).equals(other.get(i)));
      return differs >= 0 && one.get(differs) > other.get(differs);
    }
  }
}
