package org.openrenovation.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Core computes in whole numbers and fractions. Class files hide the type of a local variable, so
 * the source is read, as the compiler reads it.
 */
class NoFloatingPointTest {

  /**
   * Packages that may compute in binary, each with the decision in {@code docs/adr} that says why.
   */
  private static final Map<String, String> EXCEPTED = HashMap.empty();

  /** Boxes, streams and conversions; {@code totalFloat} is a word of scheduling. */
  private static final Pattern NAMES =
      Pattern.compile("\\w*Double\\w*|Float|FloatBuffer|(double|float)Value|parseFloat");

  @Test
  void coreDeclaresNoBinaryFloatingPoint() {
    Seq<Path> files = Sources.main("renovation-core");
    assertThat(files).isNotEmpty();
    Seq<JavaFileObject> sources =
        files.map(file -> source(file.toUri(), Sources.lines(file).mkString("\n")));
    assertThat(floatingPoint(sources)).isEmpty();
  }

  @Test
  void everyExceptionHasItsDecision() {
    assertThat(EXCEPTED.values().map(adr -> Sources.PROJECT.resolve("docs/adr").resolve(adr)))
        .allMatch(Files::isRegularFile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m() { double x = 1; }",
        "float[] field;",
        "java.util.List<Double> field;",
        "void m() { var x = 1 / 3.0; }",
        "int m(java.math.BigDecimal d) { return (int) d.doubleValue(); }",
        "java.util.stream.DoubleStream field;",
        "java.util.function.ToDoubleFunction<String> field;",
        "record R(Float share) {}"
      })
  void aSlipIsSeen(String member) {
    JavaFileObject slip = source(URI.create("string:///T.java"), "class T {" + member + "}");
    assertThat(floatingPoint(List.of(slip))).isNotEmpty();
  }

  private static Seq<String> floatingPoint(Seq<JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
      return Vector.ofAll(task.parse())
          .filter(unit -> !EXCEPTED.containsKey(packageOf(unit)))
          .flatMap(unit -> new Scan(unit).found());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packageOf(CompilationUnitTree unit) {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  private static JavaFileObject source(URI uri, String text) {
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class Scan extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private Vector<String> found = Vector.empty();

    Scan(CompilationUnitTree unit) {
      this.unit = unit;
    }

    Seq<String> found() {
      scan(unit, null);
      return found;
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree type, Void none) {
      TypeKind kind = type.getPrimitiveTypeKind();
      return note(kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT, type);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
      Tree.Kind kind = literal.getKind();
      return note(kind == Tree.Kind.DOUBLE_LITERAL || kind == Tree.Kind.FLOAT_LITERAL, literal);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void none) {
      return note(NAMES.matcher(name.getName()).matches(), name);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void none) {
      note(NAMES.matcher(select.getIdentifier()).matches(), select);
      return super.visitMemberSelect(select, null);
    }

    private Void note(boolean binary, Tree tree) {
      if (binary) {
        found = found.append(unit.getSourceFile().getName() + ": " + tree);
      }
      return null;
    }
  }
}
