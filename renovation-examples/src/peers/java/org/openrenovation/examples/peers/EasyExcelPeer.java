package org.openrenovation.examples.peers;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelWriter;
import com.alibaba.excel.write.metadata.WriteSheet;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openrenovation.examples.benchmark.LongTable;
import org.openrenovation.examples.benchmark.Peer;

/** EasyExcel, which writes by POI's streaming workbook. */
public final class EasyExcelPeer implements Peer {
  private static final int BATCH = 1_000;

  @Override
  public String name() {
    return "EasyExcel";
  }

  @Override
  public void write(LongTable table, OutputStream out) {
    List<List<String>> head = new ArrayList<>();
    LongTable.HEADINGS.forEach(heading -> head.add(List.of(heading)));
    WriteSheet sheet = EasyExcel.writerSheet("小区").build();
    try (ExcelWriter writer = EasyExcel.write(out).autoCloseStream(false).head(head).build()) {
      List<List<Object>> batch = new ArrayList<>();
      for (LongTable.Line line : table.lines()) {
        batch.add(cells(line));
        if (batch.size() == BATCH) {
          writer.write(batch, sheet);
          batch.clear();
        }
      }
      writer.write(batch, sheet);
    }
  }

  private static List<Object> cells(LongTable.Line line) {
    return List.of(
        line.id(),
        line.year(),
        line.name(),
        line.place(),
        line.built(),
        line.buildings(),
        line.households(),
        line.area() / 100.0,
        line.contact(),
        line.remark(),
        line.cost() / 100.0,
        line.day());
  }
}
