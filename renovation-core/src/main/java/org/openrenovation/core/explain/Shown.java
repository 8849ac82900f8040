package org.openrenovation.core.explain;

import org.openrenovation.core.base.Text;

/** A result that says of itself, in both languages, what it comes to: the first line of a trace. */
public interface Shown {
  /** {@code 入库 30 个：成熟 7 个，…}. */
  Text shown();
}
