package org.openrenovation.core.json.function;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Band;
import org.openrenovation.core.base.Bands;
import org.openrenovation.core.base.Fraction;
import org.openrenovation.core.json.document.ValueShapes;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Banding;

/** A figure, and the table that it is looked up in. */
final class BandInput {
  static final Shape<BandInput> SHAPE =
      ObjectShape.of(BandInput.class, BandInput::new)
          .optional(
              "value",
              Shapes.FIGURE,
              in -> in.value,
              (in, figure) -> in.value = Optional.of(figure))
          .required("bands", ValueShapes.BANDS, in -> in.bands, (in, bands) -> in.bands = bands)
          .build(in -> in);

  private Optional<Fraction> value = Optional.empty();
  private Bands bands = new Bands(Vector.of(Band.builder().result("-").build()));

  /** The table stands in for that of the owners' share, whose clause it is told under. */
  Banding table(Policy policy) {
    Given given = new Given();
    given.put(Banding.OWNER_SHARE_IMPROVEMENT, new Value.Banded(bands));
    return Banding.under(given.over(policy), Banding.OWNER_SHARE_IMPROVEMENT);
  }

  Optional<Fraction> value() {
    return value;
  }
}
