package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office package by name. Its directory is bounded before it is read, and each part
 * while it is unpacked.
 */
final class Container implements AutoCloseable {
  private static final int MOST_PARTS = 10_000;
  private static final int LONGEST_DIRECTORY = 4 << 20;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int END_SIGNATURE = 0x06054b50;

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  private Container(ZipFile zip) throws IOException {
    this.zip = zip;
    if (zip.size() > MOST_PARTS) {
      throw RefusedFileException.tooLarge("", "too-many-parts", MOST_PARTS);
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry part = all.nextElement();
      parts.putIfAbsent(key(part.getName()), part);
    }
  }

  static Container open(Path file) throws IOException {
    checkDirectory(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw RefusedFileException.of("", "damaged");
    }
    try {
      return new Container(zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /**
   * Reads the end record by itself: what opens the package takes the whole directory in at once,
   * and trusts this record for its length.
   */
  private static void checkDirectory(Path file) throws IOException {
    long length = Files.size(file);
    int tail = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
    byte[] end = new byte[tail];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(length - tail);
      in.readFully(end);
    }
    for (int at = tail - END_LENGTH; at >= 0; at--) {
      if (number(end, at) == END_SIGNATURE) {
        long directory = number(end, at + 12) & 0xFFFFFFFFL;
        if (directory > LONGEST_DIRECTORY) {
          throw RefusedFileException.tooLarge("", "too-many-parts", MOST_PARTS);
        }
        return;
      }
    }
    throw RefusedFileException.of("", "damaged");
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF)
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }

  boolean has(@Nullable String part) {
    return part != null && parts.containsKey(key(part));
  }

  /** The names of all parts, in lower case. */
  Iterable<String> names() {
    return parts.keySet();
  }

  /** The size that the part claims to unpack to; -1 where it claims none. */
  long claimedSize(String part) {
    ZipEntry entry = parts.get(key(part));
    return entry == null ? -1 : entry.getSize();
  }

  /** The part, of which no more than so many bytes are unpacked. */
  Xml open(String part, long most) throws IOException {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw RefusedFileException.of(part, "damaged");
    }
    try {
      InputStream bytes = zip.getInputStream(entry);
      return new Xml(new MeasuredStream(bytes, part, most), part);
    } catch (ZipException e) {
      throw RefusedFileException.of(part, "damaged");
    }
  }

  /** Names of parts are alike whatever their case; some writers divide folders the other way. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
