package org.openrenovation.examples.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The digest of what a written report says: of the parts of an Office file, since every zlib packs
 * them its own way; of a page without style and script, which have tests of their own.
 */
final class Contents {
  private Contents() {}

  static String digest(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    MessageDigest digest = sha256();
    if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
      parts(bytes, digest);
    } else if (name.endsWith(".html")) {
      String page = new String(bytes, StandardCharsets.UTF_8);
      digest.update(
          page.replaceAll("(?s)<(style|script)>.*?</\\1>", "")
              .replaceAll("sha256-[^&]*", "")
              .getBytes(StandardCharsets.UTF_8));
    } else {
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void parts(byte[] bytes, MessageDigest digest) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        digest.update(part.getName().getBytes(StandardCharsets.UTF_8));
        digest.update(zip.readAllBytes());
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
