package org.openrenovation.core.funding.bills;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.openrenovation.core.base.Area;
import org.openrenovation.core.base.Fraction;

/** What a cost is shared by (分摊依据). */
public enum ApportionBase {
  /** Every household alike (按户均摊). */
  EQUAL(false, false),
  /** By floor area, as the Civil Code has it where nothing is agreed (按专有部分面积). */
  AREA(false, true),
  /** By the coefficient of the floor alone, for lifts (按楼层系数). */
  FLOOR(true, false),
  /** By coefficient times area (按楼层系数乘面积). */
  FLOOR_AREA(true, true),
  /** Only those who benefit, alike (谁受益谁出资). */
  BENEFIT(false, false);

  private final boolean needsFloor;
  private final boolean needsArea;

  ApportionBase(boolean needsFloor, boolean needsArea) {
    this.needsFloor = needsFloor;
    this.needsArea = needsArea;
  }

  /** Whether it goes by the coefficients of the floors. */
  public boolean goesByFloor() {
    return needsFloor;
  }

  /** What the unit lacks of what this base needs. */
  Seq<String> lacking(CostUnit unit) {
    Vector<String> lacking = Vector.empty();
    if (needsFloor && unit.floor().isEmpty()) {
      lacking = lacking.append("floor");
    }
    if (needsArea && unit.area().isEmpty()) {
      lacking = lacking.append("area");
    }
    return this == BENEFIT && unit.benefits().isEmpty() ? lacking.append("benefits") : lacking;
  }

  /** The weight of a unit that lacks nothing, on a floor of this coefficient. */
  Fraction weight(CostUnit unit, Fraction coefficient) {
    return switch (this) {
      case EQUAL -> Fraction.ONE;
      case AREA -> hundredths(unit);
      case FLOOR -> coefficient;
      case FLOOR_AREA -> coefficient.times(hundredths(unit));
      case BENEFIT -> unit.benefits().orElseThrow() ? Fraction.ONE : Fraction.ZERO;
    };
  }

  private static Fraction hundredths(CostUnit unit) {
    return Fraction.of(unit.area().map(Area::hundredths).orElseThrow(), 1);
  }
}
