package org.openrenovation.reports;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.ServiceLoader;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.kind.BuiltInKinds;
import org.openrenovation.reports.spi.ReportDefinition;

/**
 * The kinds of report there are, by id.
 *
 * <p>{@link #builtIn()} needs no discovery and works in a shaded jar; {@link #discover} adds what
 * plug-ins offer; {@link #of} holds what it is given and nothing else. An id stands once: the first
 * to claim it has it, a second is left out and reported. Immutable.
 */
public final class ReportDefinitions {
  private static final Plugins.Traits<ReportDefinition> TRAITS =
      new Plugins.Traits<>(
          ReportDefinition.class,
          ReportDefinition::id,
          ReportDefinition::spiLevel,
          ReportDefinition.SPI_LEVEL);

  private final Plugins<ReportDefinition> plugins;

  private ReportDefinitions(Plugins<ReportDefinition> plugins) {
    this.plugins = plugins;
  }

  /** The kinds of this library. */
  public static ReportDefinitions builtIn() {
    return of(BuiltInKinds.ALL);
  }

  /** These kinds. */
  public static ReportDefinitions of(ReportDefinition... definitions) {
    return of(Vector.of(definitions));
  }

  /** These kinds. */
  public static ReportDefinitions of(Iterable<? extends ReportDefinition> definitions) {
    return new ReportDefinitions(Plugins.of(TRAITS, definitions));
  }

  /**
   * The built-in kinds and those that the class loader sees as services, on the class path or the
   * module path. A broken one is left out and stands in {@link #problems()}.
   *
   * @param loader where to look: the host's own, or {@code
   *     ReportDefinitions.class.getClassLoader()}; never guessed from the thread
   */
  public static ReportDefinitions discover(ClassLoader loader) {
    return new ReportDefinitions(
        builtIn().plugins.discover(ServiceLoader.load(ReportDefinition.class, loader)));
  }

  /** Every kind, built-in ones first. */
  public Seq<ReportDefinition> all() {
    return plugins.all();
  }

  /** The ids of all kinds, in the same order. */
  public Seq<String> ids() {
    return plugins.ids();
  }

  /** The kind of this id, if there is one. */
  public Optional<ReportDefinition> find(String id) {
    return plugins.find(id);
  }

  /** What was wrong with the plug-ins that are left out; the path is the plug-in's class. */
  public Seq<Problem> problems() {
    return plugins.problems();
  }
}
