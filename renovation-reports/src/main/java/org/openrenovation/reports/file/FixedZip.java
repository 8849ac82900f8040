package org.openrenovation.reports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private FixedZip() {}

  /** The name of a part with its rank before it: what the others are found by comes first. */
  private static String ranked(String name) {
    return switch (name) {
      case "[Content_Types].xml" -> "0" + name;
      case "_rels/.rels" -> "1" + name;
      default -> "2" + name;
    };
  }

  /** Writes this package to the stream, stored. */
  public static void store(byte[] zip, OutputStream out) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(ranked(entry.getName()), in.readAllBytes());
      }
    }
    ZipOutputStream stored = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      byte[] bytes = part.getValue();
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      ZipEntry entry = new ZipEntry(part.getKey().substring(1));
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(checksum.getValue());
      entry.setTimeLocal(TIME);
      stored.putNextEntry(entry);
      stored.write(bytes);
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
      parts.sort(Comparator.comparing(part -> ranked(part.getName())));
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
