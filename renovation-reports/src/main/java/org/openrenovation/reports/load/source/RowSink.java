package org.openrenovation.reports.load.source;

import java.io.IOException;

/** Takes what a file holds, sheet by sheet and row by row. */
public interface RowSink {
  /** A sheet begins. */
  void begin(Sheet sheet) throws IOException;

  /** A row of the sheet; the row is not kept by the source. */
  void row(RawRow row) throws IOException;

  /** The sheet has ended. */
  void end() throws IOException;
}
