package org.openrenovation.reports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Writes an Office package again with fixed times and a fixed order of its parts: POI writes the
 * time of writing.
 *
 * <p>A small package is stored, not deflated: what deflate makes of the same input is the zlib's
 * business, which differs between JDKs, and thirty rows are some forty kilobytes. A large one keeps
 * the deflated bytes that it has, so they are the same on JDKs of the same zlib.
 */
public final class FixedZip {
  /** Any time will do; the first of January 1980 would bring the local time zone into the file. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(name -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private FixedZip() {}

  private record Part(String name, byte[] bytes) {}

  /** Writes this package to the stream, stored. */
  public static void store(byte[] zip, OutputStream out) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(new Part(entry.getName(), in.readAllBytes()));
      }
    }
    parts.sort(Comparator.comparing(Part::name, ORDER));
    ZipOutputStream stored = new ZipOutputStream(out);
    for (Part part : parts) {
      CRC32 checksum = new CRC32();
      checksum.update(part.bytes());
      ZipEntry entry = new ZipEntry(part.name());
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(part.bytes().length);
      entry.setCrc(checksum.getValue());
      entry.setTimeLocal(TIME);
      stored.putNextEntry(entry);
      stored.write(part.bytes());
      stored.closeEntry();
    }
    stored.finish();
  }

  /** Writes this package to the stream, its parts deflated as they are. */
  public static void copy(Path zip, OutputStream out) throws IOException {
    copy(ZipFile.builder().setPath(zip), out);
  }

  /** Writes this package to the stream, its parts deflated as they are. */
  public static void copy(byte[] zip, OutputStream out) throws IOException {
    copy(ZipFile.builder().setByteArray(zip), out);
  }

  private static void copy(ZipFile.Builder zip, OutputStream out) throws IOException {
    try (ZipFile in = zip.get()) {
      List<ZipArchiveEntry> parts = Collections.list(in.getEntries());
      parts.sort(Comparator.comparing(ZipArchiveEntry::getName, ORDER));
      ZipArchiveOutputStream copied = new ZipArchiveOutputStream(out);
      for (ZipArchiveEntry part : parts) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.getName());
        entry.setMethod(part.getMethod());
        entry.setSize(part.getSize());
        entry.setCompressedSize(part.getCompressedSize());
        entry.setCrc(part.getCrc());
        entry.setTimeLocal(TIME);
        try (InputStream raw = in.getRawInputStream(part)) {
          copied.addRawArchiveEntry(entry, raw);
        }
      }
      copied.finish();
    }
  }
}
