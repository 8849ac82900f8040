package org.openrenovation.core.json.document;

import java.util.Optional;
import org.openrenovation.core.json.shape.ObjectShape;
import org.openrenovation.core.json.shape.Shape;
import org.openrenovation.core.json.shape.Shapes;
import org.openrenovation.core.schedule.Link;

/** What a task waits for. */
public final class LinkShape {
  /** A link; finish to start without a lag where nothing else is said. */
  public static final Shape<Link> LINK =
      ObjectShape.of(Link.class, Parts::new)
          .required("id", Shapes.ID, Link::id, (parts, id) -> parts.id = id)
          .optional(
              "type",
              Shapes.word(Link.Type.class),
              link -> Optional.of(link.type()).filter(type -> type != Link.Type.FS),
              (parts, type) -> parts.type = type)
          .optional(
              "lag",
              Shapes.WHOLE,
              link -> Optional.of(link.lag()).filter(lag -> lag != 0),
              (parts, lag) -> parts.lag = lag)
          .build(parts -> new Link(parts.id, parts.type, parts.lag));

  private LinkShape() {}

  private static final class Parts {
    private String id = "";
    private Link.Type type = Link.Type.FS;
    private long lag;
  }
}
