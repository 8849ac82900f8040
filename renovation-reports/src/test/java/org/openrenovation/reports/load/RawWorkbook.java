package org.openrenovation.reports.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, to be made wrong in any place. */
final class RawWorkbook {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String TYPES = "[Content_Types].xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String SHARED = "xl/sharedStrings.xml";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** Writes a part, however long. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Map<String, Content> parts = new LinkedHashMap<>();

  RawWorkbook() {
    with(
        TYPES,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "</Types>");
    with(
        "_rels/.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"a\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    with(
        WORKBOOK,
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"计划表\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"
            .formatted(MAIN, OFFICE));
    with(
        "xl/_rels/workbook.xml.rels",
        ("<Relationships xmlns=\"%1$s\"><Relationship Id=\"b\" Type=\"%2$s/worksheet\""
                + " Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"c\""
                + " Type=\"%2$s/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
            .formatted(PACKAGE, OFFICE));
    with(SHARED, "<sst xmlns=\"" + MAIN + "\"><si><t>甲</t></si></sst>");
    rows(
        "<row><c t=\"inlineStr\"><is><t>年度</t></is></c><c t=\"inlineStr\"><is><t>名称</t></is></c><c"
            + " t=\"inlineStr\"><is><t>面积</t></is></c></row><row><c><v>2023</v></c><c"
            + " t=\"s\"><v>0</v></c></row>");
  }

  static String sheet(String rows) {
    return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
  }

  /** Rows below the headings 年度, 名称, 面积. */
  RawWorkbook records(String rows) {
    return rows(
        "<row><c t=\"inlineStr\"><is><t>年度</t></is></c><c t=\"inlineStr\"><is><t>名称</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>面积</t></is></c></row>"
            + rows);
  }

  RawWorkbook rows(String rows) {
    return with(SHEET, sheet(rows));
  }

  RawWorkbook with(String part, String text) {
    return with(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  RawWorkbook with(String part, Content content) {
    parts.put(part, content);
    return this;
  }

  Path in(Path folder) {
    Path file = folder.resolve("plan.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Content> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().writeTo(zip);
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
