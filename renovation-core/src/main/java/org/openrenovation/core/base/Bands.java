package org.openrenovation.core.base;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.util.OptionalInt;

/**
 * A table of bands (分档表) that ascend and join: every figure between the first and the last bound
 * lies in exactly one of them.
 *
 * <p>One table serves every step of the policy: fiscal capacity → owners' share, a community's
 * figure → its grade, a score → a mark. Only the first may be open below, only the last above;
 * gaps, overlaps and a wrong order are refused when the table is built.
 *
 * @param bands one or more, in ascending order
 */
public record Bands(Seq<Band> bands) implements Serializable {
  /** Refuses a table in which some figure would have no band, or two. */
  public Bands {
    bands = bands.toVector();
    RefusedException.throwIfAny(problems(bands));
  }

  /**
   * The place in the table of the band that the figure lies in, from 0; empty where it lies in
   * none, never the nearest.
   */
  public OptionalInt indexOf(Fraction figure) {
    int index = bands.indexWhere(band -> band.contains(figure));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  private static Seq<Problem> problems(Seq<Band> bands) {
    if (bands.isEmpty()) {
      return Vector.of(Problem.at("", "value.empty"));
    }
    Vector<Problem> open = Vector.empty();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      if (i > 0 && band.atLeast().isEmpty()) {
        open = open.append(Problem.at("[" + i + "].atLeast", "field.missing"));
      }
      if (i < bands.size() - 1 && band.below().isEmpty()) {
        open = open.append(Problem.at("[" + i + "].below", "field.missing"));
      }
    }
    return open.isEmpty() ? joints(bands) : open;
  }

  private static Seq<Problem> joints(Seq<Band> bands) {
    Vector<Problem> problems = Vector.empty();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      if (band.atLeast().isPresent()
          && band.below().isPresent()
          && band.below().get().compareTo(band.atLeast().get()) <= 0) {
        problems =
            problems.append(
                Problem.at("[" + i + "].below", "band.order", band.below().get().toString())
                    .with("bound", band.atLeast().get().toString()));
      }
      if (i > 0) {
        problems = problems.appendAll(joint(bands.get(i - 1), band, i));
      }
    }
    return problems;
  }

  private static Seq<Problem> joint(Band before, Band band, int place) {
    Fraction start = band.atLeast().orElseThrow();
    Fraction end = before.below().orElseThrow();
    boolean descends = before.atLeast().map(first -> start.compareTo(first) < 0).orElse(false);
    String code =
        descends
            ? "band.order"
            : start.compareTo(end) < 0
                ? "band.overlap"
                : start.compareTo(end) > 0 ? "band.gap" : "";
    return code.isEmpty()
        ? Vector.empty()
        : Vector.of(
            Problem.at("[" + place + "].atLeast", code, start.toString())
                .with("bound", end.toString()));
  }
}
