package org.openrenovation.reports.load.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text was saved: UTF-8 where every byte is, else GB18030 (国家标准), which Chinese
 * spreadsheets write by themselves, where every byte is that; never by guessing at words.
 */
final class TextEncoding {
  private static final int BLOCK = 1 << 16;

  private TextEncoding() {}

  /** Opens the text; one that is in neither encoding is refused. */
  static Reader open(Path file) throws IOException {
    Charset charset = of(file);
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK);
    if (charset.equals(StandardCharsets.UTF_8)) {
      bytes.mark(3);
      byte[] mark = bytes.readNBytes(3);
      if (!isUtf8Mark(mark)) {
        bytes.reset();
      }
    }
    return new InputStreamReader(bytes, strict(charset));
  }

  private static Charset of(Path file) throws IOException {
    try (InputStream start = Files.newInputStream(file)) {
      byte[] mark = start.readNBytes(2);
      if (mark.length == 2 && (mark[0] == -1 && mark[1] == -2 || mark[0] == -2 && mark[1] == -1)) {
        throw RefusedFileException.of("", "encoding");
      }
    }
    if (isAll(file, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    Charset national = Charset.forName("GB18030");
    if (isAll(file, national)) {
      return national;
    }
    throw RefusedFileException.of("", "encoding");
  }

  private static boolean isAll(Path file, Charset charset) throws IOException {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer characters = CharBuffer.allocate(BLOCK);
    try (InputStream in = Files.newInputStream(file)) {
      boolean ended = false;
      while (!ended) {
        int some = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = some < 0;
        bytes.position(bytes.position() + Math.max(0, some)).flip();
        CoderResult result = decoder.decode(bytes, characters.clear(), ended);
        while (result.isOverflow()) {
          result = decoder.decode(bytes, characters.clear(), ended);
        }
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean isUtf8Mark(byte[] mark) {
    return mark.length == 3
        && mark[0] == (byte) 0xEF
        && mark[1] == (byte) 0xBB
        && mark[2] == (byte) 0xBF;
  }
}
