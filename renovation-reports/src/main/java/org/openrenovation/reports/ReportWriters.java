package org.openrenovation.reports;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.ServiceLoader;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.spi.ReportWriter;
import org.openrenovation.reports.writer.csv.CsvWriter;
import org.openrenovation.reports.writer.docx.DocxWriter;
import org.openrenovation.reports.writer.html.HtmlWriter;
import org.openrenovation.reports.writer.ics.IcsWriter;
import org.openrenovation.reports.writer.json.JsonWriter;
import org.openrenovation.reports.writer.markdown.MarkdownWriter;
import org.openrenovation.reports.writer.mspdi.MspdiWriter;
import org.openrenovation.reports.writer.xlsx.XlsxWriter;

/**
 * The formats a report can be written in, by id.
 *
 * <p>{@link #builtIn()} needs no discovery and works in a shaded jar; {@link #discover} adds what
 * plug-ins offer; {@link #of} holds what it is given and nothing else. An id stands once: the first
 * to claim it has it, a second is left out and reported. Immutable.
 */
public final class ReportWriters {
  private static final Plugins.Traits<ReportWriter> TRAITS =
      new Plugins.Traits<>(
          ReportWriter.class, ReportWriter::id, ReportWriter::spiLevel, ReportWriter.SPI_LEVEL);

  private final Plugins<ReportWriter> plugins;

  private ReportWriters(Plugins<ReportWriter> plugins) {
    this.plugins = plugins;
  }

  /** The writers of this library. */
  public static ReportWriters builtIn() {
    return of(
        Vector.of(
            new XlsxWriter(),
            new CsvWriter(),
            new DocxWriter(),
            new HtmlWriter(),
            new IcsWriter(),
            new MspdiWriter(),
            new JsonWriter(),
            new MarkdownWriter()));
  }

  /** These writers. */
  public static ReportWriters of(ReportWriter... writers) {
    return of(Vector.of(writers));
  }

  /** These writers. */
  public static ReportWriters of(Iterable<? extends ReportWriter> writers) {
    return new ReportWriters(Plugins.of(TRAITS, writers));
  }

  /**
   * The built-in writers and those that the class loader sees as services, on the class path or the
   * module path. A broken one is left out and stands in {@link #problems()}.
   *
   * @param loader where to look: the host's own, or {@code ReportWriters.class.getClassLoader()};
   *     never guessed from the thread
   */
  public static ReportWriters discover(ClassLoader loader) {
    return new ReportWriters(
        builtIn().plugins.discover(ServiceLoader.load(ReportWriter.class, loader)));
  }

  /** Every writer, built-in ones first. */
  public Seq<ReportWriter> all() {
    return plugins.all();
  }

  /** The ids of all writers, in the same order. */
  public Seq<String> ids() {
    return plugins.ids();
  }

  /** The writer of this format, if there is one. */
  public Optional<ReportWriter> find(String id) {
    return plugins.find(id);
  }

  /** What was wrong with the plug-ins that are left out; the path is the plug-in's class. */
  public Seq<Problem> problems() {
    return plugins.problems();
  }
}
