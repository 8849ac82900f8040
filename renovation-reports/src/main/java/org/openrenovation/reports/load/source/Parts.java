package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a workbook keeps its sheets, its shared texts and its styles. */
final class Parts {
  private static final long SMALL_PART = 4L << 20;
  private static final int MOST_SHEETS = 1_000;

  /**
   * A sheet and its part.
   *
   * @param sheet the sheet
   * @param part where its cells are
   */
  record SheetPart(Sheet sheet, String part) {}

  private record Relation(String type, String target) {}

  private final List<SheetPart> sheets;
  private final @Nullable String sharedStrings;
  private final @Nullable String styles;

  private Parts(List<SheetPart> sheets, @Nullable String sharedStrings, @Nullable String styles) {
    this.sheets = sheets;
    this.sharedStrings = sharedStrings;
    this.styles = styles;
  }

  /** The sheets that are not hidden, in the order of their tabs. */
  List<SheetPart> sheets() {
    return sheets;
  }

  @Nullable String sharedStrings() {
    return sharedStrings;
  }

  @Nullable String styles() {
    return styles;
  }

  static Parts of(Container container) throws IOException {
    refuseMacros(container);
    String workbook = null;
    for (Relation relation : relations(container, "").values()) {
      if (relation.type().endsWith("/officeDocument")) {
        workbook = relation.target();
      }
    }
    if (!container.has(workbook) || workbook == null) {
      throw RefusedFileException.of("", "not-a-workbook");
    }
    Map<String, Relation> relations = relations(container, workbook);
    String sharedStrings = null;
    String styles = null;
    for (Relation relation : relations.values()) {
      if (relation.type().endsWith("/sharedStrings")) {
        sharedStrings = relation.target();
      } else if (relation.type().endsWith("/styles")) {
        styles = relation.target();
      }
    }
    return new Parts(
        sheets(container, workbook, relations),
        container.has(sharedStrings) ? sharedStrings : null,
        container.has(styles) ? styles : null);
  }

  /** A workbook with macros calls itself otherwise, or has their part all the same. */
  private static void refuseMacros(Container container) throws IOException {
    for (String name : container.names()) {
      if (name.endsWith("vbaproject.bin")
          || name.startsWith("xl/macrosheets/")
          || name.startsWith("xl/activex/")) {
        throw RefusedFileException.of("", "macros");
      }
    }
    if (!container.has("[Content_Types].xml")) {
      throw RefusedFileException.of("", "not-a-workbook");
    }
    try (Xml types = container.open("[Content_Types].xml", SMALL_PART)) {
      while (types.nextElement()) {
        if (types.attribute("ContentType", "").toLowerCase(Locale.ROOT).contains("macroenabled")) {
          throw RefusedFileException.of("", "macros");
        }
      }
    }
  }

  private static List<SheetPart> sheets(
      Container container, String workbook, Map<String, Relation> relations) throws IOException {
    List<SheetPart> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (Xml xml = container.open(workbook, SMALL_PART)) {
      while (xml.nextElement()) {
        if (xml.is("workbookPr")) {
          String date1904 = xml.attribute("date1904", "0");
          from1904 = date1904.equals("1") || date1904.equals("true");
        } else if (xml.is("sheet") && xml.attribute("state", "visible").equals("visible")) {
          Relation relation = relations.get(xml.attribute("id", ""));
          if (relation != null
              && relation.type().endsWith("/worksheet")
              && container.has(relation.target())) {
            sheets.add(
                new SheetPart(new Sheet(xml.attribute("name", ""), from1904), relation.target()));
          }
        }
        if (sheets.size() > MOST_SHEETS) {
          throw RefusedFileException.tooLarge("", "too-many-parts", MOST_SHEETS);
        }
      }
    }
    return sheets;
  }

  /** The relations of a part by id; those of the package itself where the part is empty. */
  private static Map<String, Relation> relations(Container container, String part)
      throws IOException {
    int folder = part.lastIndexOf('/') + 1;
    String file = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    if (container.has(file)) {
      try (Xml xml = container.open(file, SMALL_PART)) {
        while (xml.nextElement()) {
          if (xml.is("Relationship")
              && !xml.attribute("TargetMode", "Internal").equals("External")) {
            relations.put(
                xml.attribute("Id", ""),
                new Relation(
                    xml.attribute("Type", ""),
                    resolved(part.substring(0, folder), xml.attribute("Target", ""))));
          }
        }
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
