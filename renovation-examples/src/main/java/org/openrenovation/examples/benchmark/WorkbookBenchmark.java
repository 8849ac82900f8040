package org.openrenovation.examples.benchmark;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.openrenovation.core.community.Register;
import org.openrenovation.reports.ReportWriters;
import org.openrenovation.reports.load.Loaded;
import org.openrenovation.reports.load.TableKind;
import org.openrenovation.reports.load.TableReader;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Long workbooks, read and written by the library and by others in one run. */
public final class WorkbookBenchmark {
  private static final int COLUMN_OF_HOUSEHOLDS = 'G';

  private WorkbookBenchmark() {}

  /**
   * Reads a workbook of so many rows: as checked communities, and by POI's events and formatter.
   */
  public static void read(int rows, long seed, Consumer<String> line) throws IOException {
    Path file = Files.createTempFile("benchmark", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        LongTable.of(rows, seed).writeStreamed(out);
      }
      line.accept(rows + " rows x " + LongTable.HEADINGS.size() + " columns, " + size(file));
      long ours = communities(file).households();
      long events = householdsByEvents(file);
      if (ours != events) {
        throw new IllegalStateException(ours + " households, by events " + events);
      }
      Race.run(
          Vector.of(
              new Race.Entrant("read and checked", () -> communities(file)),
              new Race.Entrant("POI events with formatter", () -> householdsByEvents(file))),
          line);
    } finally {
      Files.delete(file);
    }
  }

  /**
   * Writes a table of so many rows: as a report, by whatever peers there are, by POI's streaming.
   */
  public static void write(int rows, long seed, Consumer<String> line) throws IOException {
    LongTable table = LongTable.of(rows, seed);
    Report report = table.report();
    ReportWriter writer = ReportWriters.builtIn().find("xlsx").orElseThrow();
    Path file = Files.createTempFile("benchmark", ".xlsx");
    try {
      Seq<Race.Entrant> entrants =
          Vector.of(new Race.Entrant("report", into(file, out -> writer.write(report, out))))
              .appendAll(peers(table, file))
              .append(new Race.Entrant("raw SXSSF", into(file, table::writeStreamed)));
      line.accept(rows + " rows x " + LongTable.HEADINGS.size() + " columns");
      Race.run(entrants, line);
    } finally {
      Files.delete(file);
    }
  }

  private static Seq<Race.Entrant> peers(LongTable table, Path file) {
    return Vector.ofAll(ServiceLoader.load(Peer.class))
        .map(peer -> new Race.Entrant(peer.name(), into(file, out -> peer.write(table, out))));
  }

  private interface Writing {
    void into(OutputStream out) throws IOException;
  }

  private static Race.Job into(Path file, Writing writing) {
    return () -> {
      try (OutputStream out = Files.newOutputStream(file)) {
        writing.into(out);
      }
    };
  }

  static String size(Path file) throws IOException {
    return Files.size(file) / 1_000_000 + " MB";
  }

  static Register communities(Path file) throws IOException {
    Loaded<Register> loaded = TableReader.of(TableKind.COMMUNITIES).read(file);
    if (!loaded.problems().isEmpty()) {
      throw new IllegalStateException(loaded.problems().head().toString());
    }
    return loaded.sound().orElseThrow();
  }

  private static long householdsByEvents(Path file) throws IOException {
    Households households = new Households();
    try (OPCPackage whole = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(whole);
      ReadOnlySharedStringsTable shared = new ReadOnlySharedStringsTable(whole);
      for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
        try (InputStream sheet = sheets.next()) {
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), null, shared, households, new DataFormatter(), false));
          xml.parse(new InputSource(sheet));
        }
      }
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
    return households.sum;
  }

  /** Adds up one column, so that what was read can be held against what the other reads. */
  private static final class Households implements XSSFSheetXMLHandler.SheetContentsHandler {
    private long sum;
    private int row;

    @Override
    public void startRow(int number) {
      row = number;
    }

    @Override
    public void endRow(int number) {}

    @Override
    public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
      if (row > 0 && place != null && text != null && place.charAt(0) == COLUMN_OF_HOUSEHOLDS) {
        sum += Long.parseLong(text);
      }
    }
  }
}
