package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.programme.CountyPlan;
import org.openrenovation.core.programme.Programme;

/** The plans of all years of a register. */
final class CountyPlans {
  private CountyPlans() {}

  static Validation<Seq<Problem>, Seq<CountyPlan>> all(Programme programme) {
    return Validation.sequence(
        programme.register().years().map(year -> CountyPlan.of(programme, year)));
  }
}
