package org.openrenovation.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Another library that writes workbooks. None is on the class path: the Maven profile {@code peers}
 * adds them, and they are found as services.
 */
public interface Peer {
  /** Its name and version. */
  String name();

  /** Writes the table as a workbook. */
  void write(LongTable table, OutputStream out) throws IOException;
}
