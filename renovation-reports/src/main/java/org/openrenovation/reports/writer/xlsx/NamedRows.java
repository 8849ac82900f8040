package org.openrenovation.reports.writer.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedName;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedNames;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;

/**
 * A workbook that keeps the names of the rows that repeat on each page and of those that filter.
 * POI's sheets would name them too, but load the parser of formulas to do so, which a report of
 * thirty rows has no other use for and waits for longer than for its rows.
 */
final class NamedRows extends XSSFWorkbook {
  private final List<CTDefinedName> names = new ArrayList<>();

  /** Repeats these rows, counted from nought, on each printed page of the sheet. */
  void repeat(XSSFSheet sheet, int first, int last) {
    name(sheet, "_xlnm.Print_Titles", "$" + (first + 1) + ":$" + (last + 1));
  }

  /** Filters these cells by their first row. */
  void filter(XSSFSheet sheet, CellRangeAddress cells) {
    sheet.getCTWorksheet().addNewAutoFilter().setRef(cells.formatAsString());
    String named = cells.formatAsString(null, true);
    name(sheet, "_xlnm._FilterDatabase", named).setHidden(true);
  }

  private CTDefinedName name(XSSFSheet sheet, String name, String cells) {
    StringBuilder reference = new StringBuilder();
    SheetNameFormatter.appendFormat(reference, sheet.getSheetName());
    CTDefinedName named = CTDefinedName.Factory.newInstance();
    named.setName(name);
    named.setLocalSheetId(getSheetIndex(sheet));
    named.setStringValue(reference.append('!').append(cells).toString());
    names.add(named);
    return named;
  }

  /** POI writes the names that it knows of itself, and so none; then the part is written again. */
  @Override
  protected void commit() throws IOException {
    super.commit();
    if (!names.isEmpty()) {
      CTDefinedNames all = CTDefinedNames.Factory.newInstance();
      all.setDefinedNameArray(names.toArray(CTDefinedName[]::new));
      getCTWorkbook().setDefinedNames(all);
      XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
      options.setSaveSyntheticDocumentElement(
          new QName(CTWorkbook.type.getName().getNamespaceURI(), "workbook"));
      getPackagePart().clear();
      try (OutputStream out = getPackagePart().getOutputStream()) {
        getCTWorkbook().save(out, options);
      }
    }
  }
}
