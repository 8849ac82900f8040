package org.openrenovation.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.testing.Clause;

@Clause("2.3.3")
class SlipTest {
  private static final TaskNetwork NETWORK =
      TaskNetwork.of(
          Vector.of(Task.of("pipes", 5), Task.of("walls", 15), Task.of("roads", 10, "pipes")));

  @Test
  void noSlipMovesNothing() {
    Slip slip = Slip.of(NETWORK, "walls", 0);
    assertThat(slip.moved()).isEmpty();
    assertThat(slip.lengthened()).isEqualTo(0);
  }

  @Test
  void tenDaysMoveWhatFollowsAndTheEnd() {
    Slip slip = Slip.of(NETWORK, "pipes", 10);
    assertThat(slip.moved()).isEqualTo(LinkedHashMap.of("pipes", 10L, "roads", 10L));
    assertThat(slip.lengthened()).isEqualTo(10);
  }

  @Test
  void thereIsSuchATaskAndTimeGoesForward() {
    assertThatThrownBy(() -> Slip.of(NETWORK, "lifts", 1)).hasMessageContaining("lifts");
    assertThatThrownBy(() -> Slip.of(NETWORK, "roads", -1)).hasMessageContaining("below 0");
  }

  /** Seen to fail where only the finishes of direct successors were moved. */
  @Property(tries = 300)
  void theWholeIsLengthenedByWhatTheTotalFloatDoesNotCover(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll @IntRange(max = 20) int days) {
    TaskNetwork network = TaskNetwork.of(CriticalPathTest.random(seed, size, false));
    for (String id : network.tasks().map(Task::id)) {
      Slip slip = Slip.of(network, id, days);
      long covered = slip.before().times().get(id).get().totalFloat();
      assertThat(slip.lengthened()).isEqualTo(Math.max(0, days - covered));
      assertThat(slip.moved().values()).allMatch(by -> by > 0 && by <= days);
    }
  }
}
