package org.openrenovation.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Text;

/** One calculation: the result alone, with its reasons, in bulk, and read back from the wire. */
class DecisionTest {
  private static final Clause CLAUSE = new Clause("doc", "2.1", Text.same("2.1"));

  /** Whether a number of days is enough; tells one step, and counts how often it is told. */
  private record Enough(int least) implements Rule<Integer, Truth> {
    @Override
    public String code() {
      return "enough";
    }

    @Override
    public Clause clause() {
      return CLAUSE;
    }

    @Override
    public Truth judge(Integer days, Steps steps) {
      Truth enough = Truth.of(days >= least);
      steps.tell(
          () ->
              Step.builder()
                  .test("days")
                  .code("days.compared")
                  .clause(CLAUSE)
                  .state(enough)
                  .figure("actual", days)
                  .build());
      return enough;
    }
  }

  private static final Enough SEVEN = new Enough(7);

  @Test
  void theResultAndItsReasonsComeFromOneCalculation() {
    Decision<Truth> decision = SEVEN.decide(6);
    assertThat(decision.value()).isEqualTo(Truth.FALSE).isEqualTo(SEVEN.outcome(6));
    assertThat(decision.findings().map(Finding::code)).containsExactly("days.compared");
    assertThat(SEVEN.decide(7).findings()).isEmpty();
    Step root = decision.trace().root();
    assertThat(root.test()).isEqualTo("enough");
    assertThat(root.code()).isEqualTo("step.result");
    assertThat(root.state()).isEqualTo(Truth.FALSE);
    assertThat(root.join()).isEqualTo(Join.EACH);
    assertThat(root.parts()).hasSize(1);
    assertThat(root.clause()).isEqualTo(CLAUSE);
  }

  @Test
  void decisionsAreEqualWhereResultAndReasoningAre() {
    assertThat(SEVEN.decide(6)).isEqualTo(new Enough(7).decide(6));
    assertThat(SEVEN.decide(6)).isNotEqualTo(SEVEN.decide(5)).isNotEqualTo(SEVEN.decide(8));
    assertThat(SEVEN.decide(6)).isNotEqualTo(Truth.FALSE);
    assertThat(new Named(Text.same("a")).decide(1))
        .isNotEqualTo(new Named(Text.same("b")).decide(1));
  }

  @Test
  void readBackFromTheWireItIsTheSameAndCanBeSentOn() throws IOException, ClassNotFoundException {
    Decision<Truth> decision = SEVEN.decide(6);
    Object once = overTheWire(decision);
    Object twice = overTheWire(once);
    for (Object read : Vector.of(once, twice)) {
      assertThat(read).isEqualTo(decision).hasSameHashCodeAs(decision);
      assertThat(((Decision<?>) read).value()).isEqualTo(Truth.FALSE);
      assertThat(((Decision<?>) read).trace()).isEqualTo(decision.trace());
      assertThat(((Decision<?>) read).findings()).isEqualTo(decision.findings());
    }
  }

  private static Object overTheWire(Object sent) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void inBulkEachIsAnsweredInTurn() {
    List<String> told = new ArrayList<>();
    SEVEN.outcomes(Vector.of(6, 7), (days, enough) -> told.add(days + " " + enough));
    SEVEN.decisions(Vector.of(8), (days, decision) -> told.add(days + " " + decision.value()));
    assertThat(told).containsExactly("6 FALSE", "7 TRUE", "8 TRUE");
  }

  @Test
  void nothingIsMadeForWhoeverDoesNotListen() {
    Steps.SILENT.tell(
        () -> {
          throw new AssertionError("made though nobody listens");
        });
    Steps.SILENT.tell(SEVEN.trace(6).root());
    assertThat(Steps.SILENT.told()).isEmpty();
    assertThat(Steps.SILENT.isListening()).isFalse();
    assertThat(Steps.SILENT.inner()).isSameAs(Steps.SILENT);
    Steps recording = Steps.recording();
    recording.inner().tell(SEVEN.trace(6).root());
    assertThat(recording.told()).isEmpty();
    assertThat(recording.isListening()).isTrue();
    assertThat(recording.inner().isListening()).isTrue();
  }

  /** A result that says of itself what it comes to. */
  private record Named(Text shown) implements Rule<Integer, Object>, Shown, Judged {
    @Override
    public String code() {
      return "named";
    }

    @Override
    public Clause clause() {
      return CLAUSE;
    }

    @Override
    public Object judge(Integer input, Steps steps) {
      return this;
    }

    @Override
    public Enum<?> outcome() {
      return Determination.DETERMINED;
    }
  }

  @Test
  void theFirstLineOfATraceSaysTheResultInBothLanguages() {
    Text own = new Text("两个", "two");
    assertThat(result(new Named(own), 1)).isEqualTo(own);
    assertThat(result(new Fixed(Determination.UNDETERMINED), 1))
        .isEqualTo(new Text("无法认定", "undetermined"));
    assertThat(result(new Fixed((Judged) () -> Determination.UNDETERMINED), 1))
        .isEqualTo(new Text("无法认定", "undetermined"));
    assertThat(result(new Fixed(12), 1)).isEqualTo(Text.same("12"));
  }

  private static <I> Text result(Rule<I, ?> rule, I input) {
    return rule.trace(input).root().figures().get("result").get();
  }

  private record Fixed(Object result) implements Rule<Integer, Object> {
    @Override
    public String code() {
      return "fixed";
    }

    @Override
    public Clause clause() {
      return CLAUSE;
    }

    @Override
    public Object judge(Integer input, Steps steps) {
      return result;
    }
  }
}
