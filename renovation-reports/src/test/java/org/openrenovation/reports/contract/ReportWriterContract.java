package org.openrenovation.reports.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.openrenovation.core.base.Text;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.spi.ReportWriter;

/**
 * What every {@link ReportWriter} owes, as tests: implement it once for each writer.
 *
 * <pre>{@code
 * class BannerWriterTest implements ReportWriterContract {
 *   public ReportWriter writer() {
 *     return new BannerWriter();
 *   }
 *   public Seq<String> textsIn(byte[] written) { … }
 * }
 * }</pre>
 */
public interface ReportWriterContract {
  /** Longer than the two seconds that a zip archive's clock counts by. */
  long LONGER_THAN_A_TICK = 2_100;

  /** The writer under test. */
  ReportWriter writer();

  /**
   * The texts in a written report, each as a whole, as a reader of the format that is not the
   * writer's own finds them: the cells of a workbook, the text of a page's elements. Fails where it
   * finds a formula, a script or an element that the writer did not mean.
   */
  Seq<String> textsIn(byte[] written) throws IOException;

  /** Id, extension and media type are names that a command line and a browser take. */
  @Test
  default void isNamedAsTheContractSays() {
    assertTrue(writer().id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), writer().id());
    assertTrue(writer().extension().matches("[a-z0-9]+(\\.[a-z0-9]+)*"), writer().extension());
    assertTrue(
        writer().mediaType().matches("[a-z]+/[a-z0-9.+-]+(; [a-z]+=[a-z0-9-]+)*"),
        writer().mediaType());
    assertTrue(
        writer().spiLevel() >= 1 && writer().spiLevel() <= ReportWriter.SPI_LEVEL,
        "level " + writer().spiLevel());
  }

  /** A service is made without arguments. */
  @Test
  default void canBeMadeByAServiceLoader() {
    assertTrue(Modifier.isPublic(writer().getClass().getModifiers()));
    assertDoesNotThrow(() -> writer().getClass().getConstructor());
  }

  /** Every report is either written or refused, and a refusal says why in both languages. */
  @Test
  default void writesOrRefusesEveryReport() throws IOException {
    for (Report report : SampleReports.all()) {
      assertEquals(writer().refusal(report).isEmpty(), writer().supports(report), report.kind());
      if (writer().supports(report)) {
        assertTrue(written(report).length > 0, report.kind());
      } else {
        Text reason = writer().refusal(report).orElseThrow();
        assertFalse(reason.zh().isBlank() || reason.en().isBlank(), report.kind());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
            IllegalArgumentException.class, () -> writer().write(report, out), report.kind());
        assertEquals(0, out.size(), report.kind());
      }
    }
  }

  /** A writer that refuses every sample is no writer. */
  @Test
  default void writesAtLeastOneReport() {
    assertFalse(supported().isEmpty());
  }

  /** The bytes are the same later on. */
  @Test
  default void writesTheSameBytesAgainLater() throws Exception {
    Seq<byte[]> first = bytesOfAll();
    Thread.sleep(LONGER_THAN_A_TICK);
    assertSame(first, bytesOfAll());
  }

  /** The bytes are the same wherever the machine stands, whatever its language. */
  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void writesTheSameBytesInEveryLocaleAndTimeZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      Seq<byte[]> first = bytesOfAll();
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-ca-islamic-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertSame(first, bytesOfAll());
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
      assertSame(first, bytesOfAll());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** One writer serves several threads. */
  @Test
  default void writesTheSameBytesInSeveralThreads() throws IOException {
    ReportWriter shared = writer();
    Report report = supported().head();
    byte[] alone = written(report);
    Vector.range(0, 4)
        .map(
            n ->
                CompletableFuture.supplyAsync(
                    () -> assertDoesNotThrow(() -> written(shared, report))))
        .map(CompletableFuture::join)
        .forEach(bytes -> assertArrayEquals(alone, bytes));
  }

  /** The stream is its owner's to close, and nothing of the report waits in a buffer for that. */
  @Test
  default void leavesTheStreamOpenAndFlushed() throws IOException {
    for (Report report : supported()) {
      ByteArrayOutputStream reached = new ByteArrayOutputStream();
      boolean[] closed = {false};
      OutputStream buffered =
          new java.io.BufferedOutputStream(
              new FilterOutputStream(reached) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                  out.write(bytes, from, length);
                }

                @Override
                public void close() {
                  closed[0] = true;
                }
              });
      writer().write(report, buffered);
      assertFalse(closed[0], report.kind());
      assertArrayEquals(written(report), reached.toByteArray(), report.kind());
    }
  }

  /** A disk that is full is not passed over. */
  @Test
  default void passesOnWhatTheStreamFailsWith() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    for (Report report : supported()) {
      assertThrows(IOException.class, () -> writer().write(report, full), report.kind());
    }
  }

  /** Hostile text arrives as the text it is; blanks may be joined. */
  @Test
  default void keepsHostileTextAsText() throws IOException {
    for (Report report : Vector.of(SampleReports.hostile(), SampleSchedules.hostile())) {
      if (writer().supports(report)) {
        Seq<String> texts = textsIn(written(report)).map(ReportWriterContract::blanksJoined);
        for (String hostile : SampleReports.HOSTILE) {
          assertTrue(
              texts.contains(blanksJoined(hostile)), () -> hostile + " is not among " + texts);
        }
      }
    }
  }

  /** What no document may hold does not make it unreadable. */
  @Test
  default void staysReadableWithUnprintableText() throws IOException {
    Report report = SampleReports.unprintable();
    if (writer().supports(report)) {
      assertFalse(textsIn(written(report)).isEmpty());
    }
  }

  /** A table without rows is written. */
  @Test
  default void writesAnEmptyTable() throws IOException {
    Report report = SampleReports.emptyTable();
    if (writer().supports(report)) {
      assertTrue(textsIn(written(report)).contains("名称"));
    }
  }

  private Seq<Report> supported() {
    return SampleReports.all().filter(writer()::supports);
  }

  private Seq<byte[]> bytesOfAll() throws IOException {
    Vector<byte[]> all = Vector.empty();
    for (Report report : supported()) {
      all = all.append(written(report));
    }
    return all;
  }

  private byte[] written(Report report) throws IOException {
    return written(writer(), report);
  }

  private static byte[] written(ReportWriter writer, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(report, out);
    return out.toByteArray();
  }

  private static void assertSame(Seq<byte[]> first, Seq<byte[]> again) {
    first
        .zip(again)
        .forEach(pair -> assertTrue(Arrays.equals(pair._1(), pair._2()), "the bytes differ"));
    assertEquals(first.size(), again.size());
  }

  private static String blanksJoined(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
