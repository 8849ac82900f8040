package org.openrenovation.core.planning;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.planning.search.Placing;

/** Candidates in their years, and what the years have left. */
record YearlyPlaces(
    Seq<PlanYear> years,
    Seq<Tuple2<MultiYearCandidate, PlanYear>> placed,
    Seq<MultiYearCandidate> unplaced) {
  /** Those of this request as they are placed. */
  static YearlyPlaces of(MultiYearRequest request) {
    Seq<PlanYear> years = request.sortedYears();
    int[] places = request.placing().years();
    Vector<Tuple2<MultiYearCandidate, PlanYear>> placed = Vector.empty();
    Vector<MultiYearCandidate> unplaced = Vector.empty();
    int rank = 0;
    for (MultiYearCandidate candidate : request.candidates()) {
      int year = places[rank++];
      if (year == Placing.NONE) {
        unplaced = unplaced.append(candidate);
      } else {
        placed = placed.append(Tuple.of(candidate, years.get(year)));
      }
    }
    return new YearlyPlaces(years, placed, unplaced);
  }

  /** Who is in this year, in rank order. */
  Seq<MultiYearCandidate> in(PlanYear year) {
    return placed.filter(one -> one._2.equals(year)).map(one -> one._1);
  }

  /** How many places of it are free: by so many its target falls short. */
  long free(PlanYear year) {
    return year.count() - in(year).size();
  }

  /** What those in it need. */
  Money cost(PlanYear year) {
    return Money.sum(in(year).map(MultiYearCandidate::need));
  }

  /** The money that they leave of it; absent where money is no object. */
  Optional<Money> left(PlanYear year) {
    return year.budget().map(budget -> budget.minus(cost(year)));
  }
}
