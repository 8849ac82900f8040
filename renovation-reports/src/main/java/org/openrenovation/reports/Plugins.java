package org.openrenovation.reports;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.writer.Plain;

/**
 * Plug-ins of one type by their ids, and what was wrong with those that are left out.
 *
 * <p>A plug-in is foreign code: whatever it does wrong, the others stay usable.
 */
final class Plugins<P> {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** A loader that fails again and again without moving on is given up. */
  private static final int MOST_FAILURES = 100;

  private final Traits<P> traits;
  private final Map<String, P> byId;
  private final Vector<Problem> problems;

  private Plugins(Traits<P> traits, Map<String, P> byId, Vector<Problem> problems) {
    this.traits = traits;
    this.byId = byId;
    this.problems = problems;
  }

  /**
   * What is asked of a plug-in.
   *
   * @param type the contract it serves
   * @param id its id
   * @param level the level of the contract it was built against
   * @param supported the highest level that is served
   */
  record Traits<P>(Class<P> type, Function<P, String> id, ToIntFunction<P> level, int supported) {}

  static <P> Plugins<P> of(Traits<P> traits, Iterable<? extends P> plugins) {
    Plugins<P> all = new Plugins<>(traits, LinkedHashMap.empty(), Vector.empty());
    for (P plugin : plugins) {
      all = all.with(plugin);
    }
    return all;
  }

  Seq<P> all() {
    return byId.values().toVector();
  }

  Optional<P> find(String id) {
    return byId.get(id).toJavaOptional();
  }

  Seq<String> ids() {
    return byId.keySet().toVector();
  }

  Seq<Problem> problems() {
    return problems;
  }

  /**
   * These and those that the loader finds, in the order of their class names: no order of jars has
   * a say.
   */
  Plugins<P> discover(ServiceLoader<P> loader) {
    Vector<P> found = Vector.empty();
    Vector<Problem> failed = Vector.empty();
    Iterator<ServiceLoader.Provider<P>> providers = loader.stream().iterator();
    boolean more = true;
    while (more && failed.size() < MOST_FAILURES) {
      try {
        more = providers.hasNext();
        if (more) {
          found = found.append(providers.next().get());
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        failed = failed.append(broken(traits.type().getName(), e));
      }
    }
    Plugins<P> all = new Plugins<>(traits, byId, problems.appendAll(failed.distinct()));
    for (P plugin : found.sortBy(plugin -> plugin.getClass().getName())) {
      all = all.with(plugin);
    }
    return all;
  }

  private Plugins<P> with(P plugin) {
    String name = plugin.getClass().getName();
    try {
      String id = traits.id().apply(plugin);
      int level = traits.level().applyAsInt(plugin);
      if (id == null || !ID.matcher(id).matches()) {
        return without(Problem.at(name, "plugin.id", String.valueOf(id)));
      }
      if (level > traits.supported()) {
        return without(
            Problem.at(name, "plugin.level", Integer.toString(level))
                .with("most", Integer.toString(traits.supported())));
      }
      Optional<P> there = find(id);
      if (there.isPresent()) {
        String first = there.get().getClass().getName();
        return first.equals(name)
            ? this
            : without(Problem.at(name, "plugin.duplicate", id).with("other", first));
      }
      return new Plugins<>(traits, byId.put(id, plugin), problems);
    } catch (RuntimeException | LinkageError e) {
      return without(broken(name, e));
    }
  }

  private Plugins<P> without(Problem problem) {
    return new Plugins<>(traits, byId, problems.append(problem));
  }

  private static Problem broken(String name, Throwable error) {
    return Problem.at(name, "plugin.broken").with("reason", Plain.text(reason(error)));
  }

  /**
   * What went wrong: the JDK names the plug-in's class in its message and keeps the cause beside
   * it.
   */
  private static String reason(Throwable error) {
    if (!(error instanceof ServiceConfigurationError)) {
      return error.toString();
    }
    return error.getMessage() + (error.getCause() == null ? "" : ": " + error.getCause());
  }
}
