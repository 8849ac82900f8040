package org.openrenovation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrenovation.core.base.Problem;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportWriter;

/**
 * Plug-ins are compiled here as a stranger would compile them, and found on class path and module
 * path.
 */
class PluginDiscoveryTest {
  private static final String SERVICE =
      "META-INF/services/org.openrenovation.reports.spi.ReportWriter";

  @TempDir private Path folder;

  @Test
  void theBuiltInWritersNeedNoDiscovery() {
    ReportWriters writers = ReportWriters.builtIn();
    assertThat(writers.ids()).startsWith("xlsx", "csv");
    assertThat(writers.problems()).isEmpty();
    assertThat(writers.find("csv")).isPresent();
    assertThat(writers.find("pdf")).isEmpty();
  }

  @Test
  void whatIsBuiltInIsAServiceToo() throws IOException {
    assertThat(services(ReportWriter.class)).isEqualTo(names(ReportWriters.builtIn().all()));
    assertThat(declared(ReportWriter.class)).isEqualTo(names(ReportWriters.builtIn().all()));
    assertThat(services(ReportDefinition.class))
        .isEqualTo(names(ReportDefinitions.builtIn().all()));
    assertThat(declared(ReportDefinition.class))
        .isEqualTo(names(ReportDefinitions.builtIn().all()));
  }

  @Test
  void whatIsBuiltInAndFoundIsNeitherDoubledNorAProblem() {
    ReportWriters writers = ReportWriters.discover(ReportWriters.class.getClassLoader());
    assertThat(writers.ids()).isEqualTo(ReportWriters.builtIn().ids());
    assertThat(writers.problems()).isEmpty();
    ReportDefinitions kinds = ReportDefinitions.discover(ReportDefinitions.class.getClassLoader());
    assertThat(kinds.ids()).isEqualTo(ReportDefinitions.builtIn().ids());
    assertThat(kinds.problems()).isEmpty();
  }

  @Test
  void aPluginOnTheClassPathIsFound() throws IOException {
    compile(writer("plug.Banner", "\"banner\"", "SPI_LEVEL"));
    declare("plug.Banner");
    ReportWriters writers = discover();
    assertThat(writers.problems()).isEmpty();
    assertThat(writers.ids()).isEqualTo(ReportWriters.builtIn().ids().append("banner"));
    assertThat(writers.find("banner").orElseThrow().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void aPluginOnTheModulePathIsFound() throws Exception {
    compile(
        writer("plug.Banner", "\"banner\"", "SPI_LEVEL"),
        new Source(
            "module-info",
            "module plug { requires org.openrenovation.reports;"
                + " provides org.openrenovation.reports.spi.ReportWriter with plug.Banner; }"));
    declare("plug.Banner");
    ModuleLayer parent = ReportWriters.class.getModule().getLayer();
    Configuration configuration =
        parent
            .configuration()
            .resolveAndBind(ModuleFinder.of(folder), ModuleFinder.of(), Set.of("plug"));
    ModuleLayer layer =
        parent.defineModulesWithOneLoader(configuration, ReportWriters.class.getClassLoader());
    ReportWriters writers = ReportWriters.discover(layer.findLoader("plug"));
    assertThat(writers.problems()).isEmpty();
    assertThat(writers.ids()).endsWith("banner");
  }

  @Test
  void brokenPluginsAreLeftOutAndReportedAndTheOthersServe() throws IOException {
    compile(
        writer("plug.Banner", "\"banner\"", "SPI_LEVEL"),
        writer("plug.Throws", "fail()", "SPI_LEVEL"),
        writer("plug.Null", "null", "SPI_LEVEL"),
        writer("plug.Shouting", "\"My Format!\"", "SPI_LEVEL"),
        writer("plug.Newer", "\"newer\"", "99"),
        writer("plug.Second", "\"xlsx\"", "SPI_LEVEL"),
        new Source(
            "plug.Unmade",
            "package plug; public class Unmade extends Banner { public Unmade() { fail(); } }"),
        new Source("plug.Stranger", "package plug; public class Stranger {}"),
        new Source("plug.Orphan", "package plug; public class Orphan extends Gone {}"),
        new Source("plug.Gone", "package plug; public class Gone extends Banner {}"));
    Files.delete(folder.resolve("plug/Gone.class"));
    declare(
        "plug.Missing",
        "plug.Throws",
        "plug.Null",
        "plug.Shouting",
        "plug.Newer",
        "plug.Second",
        "plug.Unmade",
        "plug.Stranger",
        "plug.Orphan",
        "plug.Banner",
        "plug.Banner");
    ReportWriters writers = discover();
    assertThat(writers.ids()).isEqualTo(ReportWriters.builtIn().ids().append("banner"));
    assertThat(writers.find("xlsx").orElseThrow().getClass().getName())
        .startsWith("org.openrenovation.");
    assertThat(writers.problems().map(Problem::code))
        .containsExactlyInAnyOrder(
            "plugin.broken",
            "plugin.broken",
            "plugin.broken",
            "plugin.broken",
            "plugin.broken",
            "plugin.id",
            "plugin.id",
            "plugin.level",
            "plugin.duplicate");
    assertThat(writers.problems().map(problem -> problem.message(Locale.ENGLISH)))
        .anyMatch(message -> message.contains("Provider plug.Missing not found"))
        .anyMatch(
            message -> message.contains("Provider plug.Unmade") && message.contains("on purpose"))
        .anyMatch(message -> message.contains("plug.Stranger not a subtype"))
        .anyMatch(message -> message.contains("NoClassDefFoundError: plug/Gone"))
        .contains(
            "plug.Second: the id \"xlsx\" is already taken by "
                + writers.find("xlsx").orElseThrow().getClass().getName()
                + "; this plug-in is left out.");
    assertThat(writers.problems().map(problem -> problem.message(Locale.CHINA)))
        .allMatch(message -> message.contains("已跳过"));
  }

  @Test
  void aServiceFileThatIsNoneIsReported() throws IOException {
    Files.createDirectories(folder.resolve(SERVICE).getParent());
    Files.writeString(folder.resolve(SERVICE), "not a class name\n");
    ReportWriters writers = discover();
    assertThat(writers.ids()).isEqualTo(ReportWriters.builtIn().ids());
    assertThat(writers.problems().map(Problem::code)).containsOnly("plugin.broken").isNotEmpty();
  }

  @Test
  void theOrderOfPluginsDoesNotDependOnTheOrderInWhichTheyAreDeclared() throws IOException {
    compile(writer("plug.B", "\"b\"", "SPI_LEVEL"), writer("plug.A", "\"a\"", "SPI_LEVEL"));
    declare("plug.B", "plug.A");
    Seq<String> first = discover().ids();
    declare("plug.A", "plug.B");
    assertThat(discover().ids()).isEqualTo(first).endsWith("a", "b");
  }

  private ReportWriters discover() throws IOException {
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ReportWriters.class.getClassLoader());
    return ReportWriters.discover(loader);
  }

  private record Source(String name, String text) {}

  private static Source writer(String name, String id, String level) {
    String simple = name.substring(name.indexOf('.') + 1);
    return new Source(
        name,
        """
        package plug;
        public class %s implements org.openrenovation.reports.spi.ReportWriter {
          static String fail() { throw new IllegalStateException("on purpose"); }
          public String id() { return %s; }
          public String extension() { return "txt"; }
          public String mediaType() { return "text/plain"; }
          public int spiLevel() { return %s; }
          public java.util.Optional<org.openrenovation.core.base.Text> refusal(
              org.openrenovation.reports.report.Report report) {
            return java.util.Optional.empty();
          }
          public void write(org.openrenovation.reports.report.Report report, java.io.OutputStream out) {}
        }
        """
            .formatted(simple, id, level));
  }

  private void declare(String... classes) throws IOException {
    Files.createDirectories(folder.resolve(SERVICE).getParent());
    Files.writeString(folder.resolve(SERVICE), String.join("\n", classes) + "\n");
  }

  private void compile(Source... sources) throws IOException {
    Path sourceFolder = Files.createTempDirectory(folder, "source");
    Vector<String> arguments =
        Vector.of("-d", folder.toString(), "-proc:none", "-p", modulePath(), "-cp", modulePath());
    for (Source source : sources) {
      Path file = sourceFolder.resolve(source.name().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
      arguments = arguments.append(file.toString());
    }
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(to, to, arguments.toJavaArray(String[]::new));
    assertThat(result).as(said.toString()).isZero();
  }

  private static String modulePath() {
    return System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
  }

  private static Seq<String> names(Seq<?> plugins) {
    return plugins.map(plugin -> plugin.getClass().getName()).sorted();
  }

  /** What a host finds on the module path with the JDK's loader alone. */
  private static <P> Seq<String> services(Class<P> type) {
    return names(Vector.ofAll(ServiceLoader.load(ModuleLayer.boot(), type)));
  }

  /** What is declared for the class path. */
  private static Seq<String> declared(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream("/META-INF/services/" + type.getName())) {
      return Vector.ofAll(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList());
    }
  }
}
