package org.openrenovation.core.planning;

import io.vavr.collection.Map;

/** A plan as far as it says who is renovated when (改造计划); any two can be compared. */
public interface PlannedYears {
  /** The plan year of each planned community, in rank order. */
  Map<String, Integer> years();
}
