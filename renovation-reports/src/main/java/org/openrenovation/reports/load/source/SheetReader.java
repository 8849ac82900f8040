package org.openrenovation.reports.load.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, one at a time. */
final class SheetReader {
  private static final long LONGEST_ROW = 1L << 20;

  private final Xml xml;
  private final Sheet sheet;
  private final SharedStrings shared;
  private final DateStyles styles;
  private final MergedCells merged;

  /** Used again and again: a long sheet has millions of values. */
  private final StringBuilder text = new StringBuilder();

  private int rowNumber;
  private int column;
  private long rowCharacters;

  SheetReader(Xml xml, Sheet sheet, SharedStrings shared, DateStyles styles, MergedCells merged) {
    this.xml = xml;
    this.sheet = sheet;
    this.shared = shared;
    this.styles = styles;
    this.merged = merged;
  }

  void read(RowSink sink) throws IOException {
    while (xml.nextElement()) {
      if (xml.is("row")) {
        RawRow row = row();
        merged.fill(row);
        sink.row(row);
      }
    }
  }

  private RawRow row() throws IOException {
    String number = xml.attribute("r");
    int given = number == null ? rowNumber + 1 : CellName.rowNumber(number);
    if (given <= rowNumber) {
      throw RefusedFileException.of(sheet.place(rowNumber + 1), "damaged");
    }
    rowNumber = given;
    rowCharacters = 0;
    column = -1;
    RawRow row = new RawRow(rowNumber);
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
        cell(row);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("row")) {
        return row;
      }
    }
  }

  private void cell(RawRow row) throws IOException {
    String name = null;
    String type = "n";
    String style = null;
    for (int i = 0; i < xml.attributes(); i++) {
      if (xml.isAttribute(i, "r")) {
        name = xml.attribute(i);
      } else if (xml.isAttribute(i, "s")) {
        style = xml.attribute(i);
      } else if (xml.isAttribute(i, "t")) {
        type = xml.attribute(i);
      }
    }
    column = name == null ? column + 1 : CellName.column(name);
    if (column < 0 || (name != null && CellName.row(name) != rowNumber)) {
      throw RefusedFileException.of(sheet.place(rowNumber), "damaged");
    }
    boolean isFormula = false;
    String value = null;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.is("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "v" -> value = value();
          case "is" -> value = RichText.read(xml, text, () -> sheet.place(column, rowNumber));
          case "f" -> isFormula = true;
          default -> {}
        }
      }
    }
    @Nullable RawCell cell = cell(type, style, value, isFormula);
    if (cell != null) {
      rowCharacters += cell.text().length();
      if (rowCharacters > LONGEST_ROW) {
        throw RefusedFileException.tooLarge(sheet.place(rowNumber), "row-too-long", LONGEST_ROW);
      }
      row.put(column, cell);
    }
  }

  private String value() throws IOException {
    text.setLength(0);
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        xml.addText(text);
      }
      if (text.length() > RawCell.LONGEST) {
        throw RefusedFileException.tooLarge(
            sheet.place(column, rowNumber), "cell-too-long", RawCell.LONGEST);
      }
    }
    return text.toString();
  }

  private @Nullable RawCell cell(
      String type, @Nullable String style, @Nullable String value, boolean isFormula)
      throws IOException {
    String held = value == null ? "" : value;
    RawCell.Form form = RawCell.Form.TEXT;
    switch (type) {
      case "s" -> {
        String found = held.isEmpty() ? "" : shared.at(held);
        if (found == null) {
          throw RefusedFileException.of(sheet.place(column, rowNumber), "damaged");
        }
        held = found;
      }
      case "n" -> form = styles.isDate(style) ? RawCell.Form.DATE : RawCell.Form.NUMBER;
      case "b" -> {
        form = RawCell.Form.FLAG;
        held = held.equals("1") ? "TRUE" : "FALSE";
      }
      case "e" -> form = RawCell.Form.ERROR;
      default -> {}
    }
    return held.isBlank() && !isFormula ? null : new RawCell(form, held, isFormula);
  }
}
