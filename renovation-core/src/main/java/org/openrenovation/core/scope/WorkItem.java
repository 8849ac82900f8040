package org.openrenovation.core.scope;

import io.vavr.collection.Set;
import java.io.Serializable;
import org.immutables.value.Value;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.policy.InCharge;

/** One item of works that the policy names (改造内容条目): lighting, say, or a lift. */
@Value.Immutable
public interface WorkItem extends Serializable {
  /** Its code: {@code LIGHTING}. */
  String code();

  /** What it is called. */
  Text name();

  /** Whether it is N or X. */
  WorkClass workClass();

  /** The clause that names it. */
  String clause();

  /** Who answers for it. */
  InCharge inCharge();

  /** What is particular about it; often nothing. */
  Set<Mark> marks();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it has this mark. */
  default boolean is(Mark mark) {
    return marks().contains(mark);
  }

  /** Builds an item. */
  final class Builder extends ImmutableWorkItem.Builder {}

  /** What may be particular about an item. */
  enum Mark {
    /** Belongs to the smart-safe community programme (智慧平安社区). */
    SMART_SAFE,
    /** A lift (加装电梯). */
    ELEVATOR,
    /** Green or energy-saving (绿色、节能). */
    GREEN,
    /** Touches the structure (主体结构). */
    STRUCTURAL,
    /** Lies under ground (地下工程). */
    UNDERGROUND
  }
}
