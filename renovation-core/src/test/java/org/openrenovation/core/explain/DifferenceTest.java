package org.openrenovation.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Text;

/** What is said to differ between two traces, and what is not. */
class DifferenceTest {
  private static final Clause CLAUSE = new Clause("doc", "2.1", Text.same("2.1"));

  private static Step.Builder step(String test, String code) {
    return Step.builder().test(test).code(code).clause(CLAUSE).state(Truth.TRUE);
  }

  private static Step days(int number) {
    return step("days", "x")
        .wording(new Text("{days} 天", "{days} days"))
        .figure("days", number)
        .build();
  }

  private static Trace trace(Step... parts) {
    return new Trace(Step.over("all", CLAUSE, Truth.TRUE, Join.ALL, Vector.of(parts)));
  }

  private static Seq<String> tests(Trace before, Trace after) {
    return Difference.between(before, after).changes().map(Difference.Change::test);
  }

  @Test
  void whatIsTheSameIsLeftOut() {
    Trace trace = trace(days(7), step("held", "y").build());
    Difference none = Difference.between(trace, trace);
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.render(Locale.CHINA)).isEmpty();
  }

  @Test
  void aFigureThatChangedIsToldFromWhatToWhatAndNotWhatStandsAboveIt() {
    Trace before = trace(days(7), step("held", "y").build());
    Trace after = trace(days(10), step("held", "y").build());
    Difference difference = Difference.between(before, after);
    assertThat(difference.isEmpty()).isFalse();
    Difference.Change change = difference.changes().single();
    assertThat(change.test()).isEqualTo("days");
    assertThat(change.before()).contains(days(7));
    assertThat(change.after()).contains(days(10));
    assertThat(difference.render(Locale.ENGLISH)).isEqualTo("7 days → 10 days\n");
    assertThat(difference.render(Locale.CHINA)).isEqualTo("7 天 → 10 天\n");
  }

  @Test
  void aTestThatOnlyOneSideHasIsToldAsNotThereOnTheOther() {
    Difference gone = Difference.between(trace(days(7)), trace());
    assertThat(gone.changes().single().after()).isEmpty();
    assertThat(gone.render(Locale.ENGLISH)).isEqualTo("7 days → (not there)\n");
    Difference come = Difference.between(trace(), trace(days(7)));
    assertThat(come.changes().single().before()).isEmpty();
    assertThat(come.changes().single().test()).isEqualTo("days");
    assertThat(come.render(Locale.ENGLISH)).isEqualTo("(not there) → 7 days\n");
  }

  @Test
  void theSameTestOfTwoSubjectsOrBelowTwoWholesIsTwoTests() {
    Step one = step("bodies", "x").subject("A").build();
    Step other = step("bodies", "x").subject("B").build();
    assertThat(tests(trace(one, other), trace(one))).containsExactly("bodies");
    Step below = step("whole", "y").join(Join.EACH).addParts(one).build();
    assertThat(tests(trace(one, below), trace(below))).containsExactly("bodies");
  }

  @Test
  void theChangesStandInTheOrderOfTheFirstThenOfTheSecond() {
    Trace before = trace(days(7), step("gone", "g").build());
    Trace after = trace(step("come", "c").build(), days(8));
    assertThat(tests(before, after)).containsExactly("days", "gone", "come");
  }

  @Test
  void whereBothSayTheSameTheParameterBehindItIsTold() {
    Step before = step("t", "x").addUses(use("share", "1/5"), use("days", "7")).build();
    Step after = step("t", "x").addUses(use("share", ""), use("days", "7")).build();
    assertThat(Difference.between(trace(before), trace(after)).render(Locale.ENGLISH))
        .isEqualTo("share: 1/5 → not set\n");
    assertThat(Difference.between(trace(after), trace(before)).render(Locale.ENGLISH))
        .isEqualTo("share: not set → 1/5\n");
    Step another = step("t", "x").addUses(use("other", "1")).build();
    assertThat(Difference.between(trace(before), trace(another)).render(Locale.ENGLISH))
        .isEqualTo("x → x\n");
  }

  @Test
  void differencesOfEqualTracesAreEqualAndGoOverTheWire()
      throws IOException, ClassNotFoundException {
    Difference difference = Difference.between(trace(days(7)), trace());
    assertThat(difference)
        .isEqualTo(Difference.between(trace(days(7)), trace()))
        .isNotEqualTo(Difference.between(trace(), trace(days(7))))
        .isNotEqualTo(Difference.between(trace(days(8)), trace()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(difference);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(difference).hasSameHashCodeAs(difference);
    }
  }

  private static ParameterUse use(String id, String value) {
    ParameterUse.Builder use =
        ParameterUse.builder().id(id).name(Text.same(id)).clause(CLAUSE).basis(Basis.TEXT);
    return value.isEmpty() ? use.build() : use.value(Text.same(value)).build();
  }
}
