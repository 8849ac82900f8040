package org.openrenovation.reports.load.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that are counted as they are unpacked. A bomb is refused for the bytes that it gives, not
 * for the size that it claims; and since a parser gathers a whole token before it tells of it, the
 * bytes between two tokens are bounded too.
 */
final class MeasuredStream extends FilterInputStream {
  private static final long LONGEST_TOKEN = 1L << 19;

  private final String part;
  private final long most;
  private long read;
  private long tokenEnd = LONGEST_TOKEN;

  MeasuredStream(InputStream in, String part, long most) {
    super(in);
    this.part = part;
    this.most = most;
  }

  /** A token has ended: another may be as long again. */
  void token() {
    tokenEnd = read + LONGEST_TOKEN;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      count(1);
    }
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int some = super.read(into, from, length);
    if (some > 0) {
      count(some);
    }
    return some;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > most) {
      throw RefusedFileException.tooLarge(part, "part-too-large", most);
    }
    if (read > tokenEnd) {
      throw RefusedFileException.tooLarge(part, "part-too-large", LONGEST_TOKEN);
    }
  }
}
