package org.openrenovation.examples.house;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;
import java.util.Collections;

/**
 * What a dependent can name and call: the public and protected members of the public types in the
 * unqualified exports of our modules. Members inherited from within the house count, since builders
 * take theirs from generated classes that nobody outside can see.
 */
final class ExportedApi {

  private static final String HOUSE = "org.openrenovation.";

  /** One member, or the head of a type, with all types that its signature names. */
  record Entry(Class<?> owner, String text, Seq<Type> types) {
    @Override
    public String toString() {
      return ExportedApi.name(owner) + " " + text;
    }
  }

  private ExportedApi() {}

  /** The entries of each of our modules, by the module's name. */
  static Map<String, Seq<Entry>> ofEachModule() {
    Map<String, Seq<Entry>> modules = LinkedHashMap.empty();
    for (ModuleDescriptor module : modules()) {
      Set<String> packages =
          Vector.ofAll(module.exports())
              .filter(exports -> !exports.isQualified())
              .map(ModuleDescriptor.Exports::source)
              .toSet();
      modules = modules.put(module.name(), typesIn(packages).flatMap(ExportedApi::entries));
    }
    return modules;
  }

  private static Seq<ModuleDescriptor> modules() {
    try {
      ClassLoader loader = ExportedApi.class.getClassLoader();
      Seq<URL> all = List.ofAll(Collections.list(loader.getResources("module-info.class")));
      return all.map(ExportedApi::read)
          .filter(module -> module.name().startsWith(HOUSE))
          .sortBy(ModuleDescriptor::name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModuleDescriptor read(URL moduleInfo) {
    try (InputStream in = moduleInfo.openStream()) {
      return ModuleDescriptor.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Seq<Class<?>> typesIn(Set<String> packages) {
    return Vector.ofAll(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages.toJavaSet()))
        .filter(type -> packages.contains(type.getPackageName()))
        .<Class<?>>map(type -> type.reflect())
        .filter(ExportedApi::isReachable)
        .sortBy(Class::getTypeName);
  }

  /** Whether a dependent may name the type: it and all that enclose it are public or protected. */
  static boolean isReachable(Class<?> type) {
    return isOpen(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static Seq<Entry> entries(Class<?> type) {
    Seq<Entry> fields =
        inherited(type)
            .flatMap(from -> List.of(from.getDeclaredFields()))
            .filter(ExportedApi::isCallable)
            .map(field -> entry(type, field));
    Seq<Entry> constructors =
        List.of(type.getDeclaredConstructors())
            .filter(ExportedApi::isCallable)
            .map(constructor -> entry(type, constructor));
    Seq<Entry> methods =
        inherited(type)
            .flatMap(
                from ->
                    List.of(from.getDeclaredMethods())
                        .filter(method -> from == type || !isStaticOfInterface(method)))
            .filter(ExportedApi::isCallable)
            .distinctBy(method -> method.getName() + erased(method))
            .map(method -> entry(type, method));
    return fields
        .appendAll(constructors)
        .appendAll(methods)
        .sortBy(Entry::toString)
        .prepend(head(type));
  }

  /** The type, then all it inherits from within the house, nearest first. */
  private static Seq<Class<?>> inherited(Class<?> type) {
    Seq<Class<?>> above =
        Vector.<Class<?>>of(type.getInterfaces())
            .prependAll(type.getSuperclass() == null ? List.empty() : List.of(type.getSuperclass()))
            .filter(parent -> parent.getName().startsWith(HOUSE));
    return Vector.<Class<?>>of(type).appendAll(above.flatMap(ExportedApi::inherited)).distinct();
  }

  private static boolean isCallable(Member member) {
    return isOpen(member.getModifiers()) && !member.isSynthetic();
  }

  private static boolean isStaticOfInterface(Method method) {
    return Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass().isInterface();
  }

  private static String erased(Method method) {
    return List.of(method.getParameterTypes()).map(Class::getName).mkString("(", ",", ")");
  }

  private static Entry head(Class<?> type) {
    Seq<Type> supertypes =
        List.of(type.getGenericInterfaces())
            .prependAll(
                type.getGenericSuperclass() == null
                    ? List.empty()
                    : List.of(type.getGenericSuperclass()))
            .filter(parent -> parent != Object.class && !isHidden(parent));
    String text =
        modifiers(type.getModifiers() & ~Modifier.INTERFACE)
            + (type.isSealed() ? "sealed " : "")
            + kind(type)
            + variables(type.getTypeParameters())
            + named(" : ", supertypes);
    return new Entry(type, text, supertypes.appendAll(bounds(type.getTypeParameters())));
  }

  private static boolean isHidden(Type parent) {
    return parent instanceof Class<?> type
        && type.getName().startsWith(HOUSE)
        && !isReachable(type);
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static Entry entry(Class<?> type, Field field) {
    String text =
        modifiers(field.getModifiers()) + field.getName() + named(": ", field.getGenericType());
    return new Entry(type, text, List.of(field.getGenericType()));
  }

  private static Entry entry(Class<?> type, Constructor<?> constructor) {
    String text = modifiers(constructor.getModifiers()) + "new" + parameters(constructor);
    return new Entry(type, text, types(constructor));
  }

  private static Entry entry(Class<?> type, Method method) {
    String text =
        modifiers(method.getModifiers())
            + (method.isDefault() ? "default " : "")
            + variables(method.getTypeParameters())
            + method.getName()
            + parameters(method)
            + named(": ", method.getGenericReturnType());
    return new Entry(type, text, types(method).append(method.getGenericReturnType()));
  }

  private static Seq<Type> types(Executable member) {
    return List.of(member.getGenericParameterTypes())
        .appendAll(List.of(member.getGenericExceptionTypes()))
        .appendAll(bounds(member.getTypeParameters()));
  }

  private static String parameters(Executable member) {
    return List.of(member.getGenericParameterTypes())
            .map(ExportedApi::name)
            .mkString("(", ", ", member.isVarArgs() ? "...)" : ")")
        + named(" throws ", List.of(member.getGenericExceptionTypes()));
  }

  private static Seq<Type> bounds(TypeVariable<?>[] variables) {
    return List.of(variables)
        .flatMap(variable -> List.of(variable.getBounds()))
        .filter(bound -> bound != Object.class);
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : List.of(variables)
            .map(v -> v.getName() + named(" extends ", bounds(new TypeVariable<?>[] {v})))
            .mkString("<", ", ", "> ");
  }

  private static String modifiers(int modifiers) {
    int told = Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
    String text = Modifier.toString(modifiers & told);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String named(String before, Seq<Type> types) {
    return types.isEmpty() ? "" : types.map(ExportedApi::name).mkString(before, ", ", "");
  }

  private static String named(String before, Type type) {
    return before + name(type);
  }

  private static String name(Type type) {
    return type.getTypeName().replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "").replace('$', '.');
  }
}
