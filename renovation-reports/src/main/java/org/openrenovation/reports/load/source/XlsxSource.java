package org.openrenovation.reports.load.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.openrenovation.reports.load.ReadLimits;

/** The rows of a workbook's sheets, streamed. */
final class XlsxSource {
  private XlsxSource() {}

  static void read(Path file, ReadLimits limits, RowSink sink) throws IOException {
    try (Container container = Container.open(file)) {
      Parts parts = Parts.of(container);
      SharedStrings shared =
          SharedStrings.of(
              container, parts.sharedStrings(), limits.unpackedBytes(), limits.sharedCharacters());
      DateStyles styles = DateStyles.of(container, parts.styles());
      for (Parts.SheetPart part : parts.sheets()) {
        MergedCells merged = MergedCells.of(container, part.part());
        sink.begin(part.sheet());
        try (Xml xml = container.open(part.part(), limits.unpackedBytes())) {
          new SheetReader(xml, part.sheet(), shared, styles, merged).read(sink);
        }
        sink.end();
      }
    } catch (ZipException | EOFException | CharacterCodingException e) {
      throw RefusedFileException.of("", "damaged");
    }
  }
}
