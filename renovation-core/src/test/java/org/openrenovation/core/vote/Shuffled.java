package org.openrenovation.core.vote;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same in another order, the same one for the same seed. */
final class Shuffled {
  private Shuffled() {}

  static <T> Seq<T> of(Seq<T> all, long seed) {
    List<T> other = new ArrayList<>(all.asJava());
    Collections.shuffle(other, new Random(seed));
    return Vector.ofAll(other);
  }
}
