package org.openrenovation.reports.kind;

import org.openrenovation.core.base.Text;
import org.openrenovation.reports.spi.ReportDefinition;

/** A kind of this library: its title stands in its words under its id. */
abstract class BuiltInReport implements ReportDefinition {
  private final String id;

  BuiltInReport(String id) {
    this.id = id;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Text title() {
    return KindWords.both(id + ".title");
  }

  @Override
  public final int spiLevel() {
    return SPI_LEVEL;
  }
}
