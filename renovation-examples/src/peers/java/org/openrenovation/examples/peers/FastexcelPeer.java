package org.openrenovation.examples.peers;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openrenovation.examples.benchmark.LongTable;
import org.openrenovation.examples.benchmark.Peer;

/** Dhatim's fastexcel, which writes the format by itself. */
public final class FastexcelPeer implements Peer {
  private static final int FLUSHED_EVERY = 1_000;

  @Override
  public String name() {
    return "fastexcel";
  }

  @Override
  public void write(LongTable table, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("小区");
      for (int i = 0; i < LongTable.HEADINGS.size(); i++) {
        sheet.width(i, 16);
        sheet.value(0, i, LongTable.HEADINGS.get(i));
      }
      sheet.range(0, 0, 0, LongTable.HEADINGS.size() - 1).style().bold().set();
      sheet.freezePane(0, 1);
      int at = 1;
      for (LongTable.Line line : table.lines()) {
        write(sheet, at, line);
        if (++at % FLUSHED_EVERY == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void write(Worksheet sheet, int row, LongTable.Line line) {
    sheet.value(row, 0, line.id());
    sheet.value(row, 1, line.year());
    sheet.value(row, 2, line.name());
    sheet.value(row, 3, line.place());
    sheet.value(row, 4, line.built());
    sheet.value(row, 5, line.buildings());
    sheet.value(row, 6, line.households());
    sheet.value(row, 7, line.area() / 100.0);
    sheet.style(row, 7).format("#,##0.00").set();
    sheet.value(row, 8, line.contact());
    sheet.value(row, 9, line.remark());
    sheet.value(row, 10, line.cost() / 100.0);
    sheet.style(row, 10).format("#,##0.00").set();
    sheet.value(row, 11, line.day());
    sheet.style(row, 11).format("yyyy-mm-dd").set();
  }
}
