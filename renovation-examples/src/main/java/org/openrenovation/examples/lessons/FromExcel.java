package org.openrenovation.examples.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.reports.load.Loaded;
import org.openrenovation.reports.load.TableKind;
import org.openrenovation.reports.load.TableReader;

/** A table as an office keeps it: what can be read of it, and what is wrong where. */
public final class FromExcel {
  private static final String PLAN =
      """
      示范县改造计划,,,
      小区名称,年度,户数,建筑面积（万㎡）
      甲小区,2023年,５０,0.57
      乙小区,2023年,四十,0.26
      合计,,90,0.83
      """;

  private FromExcel() {}

  /** Prints the communities that were read, and every problem at its cell. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("plan", ".csv");
    try {
      Files.writeString(file, PLAN);
      Loaded<Register> loaded = TableReader.of(TableKind.COMMUNITIES).read(file);
      for (Community community : loaded.sound().orElseThrow().communities()) {
        System.out.println(
            community.id() + " " + community.name() + " " + community.area().orElseThrow());
      }
      loaded
          .problems()
          .map(problem -> problem.message(Locale.CHINA).replaceFirst("^.*!", ""))
          .forEach(System.out::println);
    } finally {
      Files.delete(file);
    }
  }
}
