package org.openrenovation.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A dependent meets our own values, the JDK's small ones and Vavr's collections; no library of ours
 * shows through, and no collection that somebody could change.
 */
class ExportedSignaturesTest {

  private static final Pattern PACKAGES =
      Pattern.compile(
          "(java\\.lang(\\.annotation)?|java\\.io|java\\.nio(\\.file|\\.charset)?|java\\.time(\\..*)?"
              + "|java\\.util\\.(function|stream)|io\\.vavr(\\..*)?)");

  private static final Set<Class<?>> FROM_JAVA_UTIL =
      HashSet.of(
          Comparator.class, Locale.class, Optional.class, OptionalInt.class, OptionalLong.class);

  /** Members that name more, each kind with its reason. */
  private static final Seq<Pattern> EXCEPTED =
      List.of(
          // The wrappers of exact figures take and give the JDK's.
          Pattern.compile(
              "org\\.openrenovation\\.core\\.base\\.(Decimals|Fraction) .*BigDecimal.*"),
          Pattern.compile("org\\.openrenovation\\.core\\.base\\.Fraction .*BigInteger.*"),
          // Generated builders copy a map in, whoever made it.
          Pattern.compile(".*\\.Builder setJavaMap\\w+\\(java\\.util\\.Map<.*"),
          // The room whose business Jackson is.
          Pattern.compile("org\\.openrenovation\\.core\\.json\\..*com\\.fasterxml\\.jackson.*"));

  @Test
  void nameOurOwnTypesTheJdksAndVavrsAlone() {
    Seq<ExportedApi.Entry> entries =
        ExportedApi.ofEachModule().values().flatMap(all -> all).toList();
    assertThat(entries).isNotEmpty();
    assertThat(entries.filter(entry -> !isClean(entry))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        java.util.List.class,
        java.util.Map.class,
        java.math.BigDecimal.class,
        com.fasterxml.jackson.databind.JsonNode.class,
        org.apache.poi.ss.usermodel.Workbook.class,
        Hidden.class
      })
  void aSlipIsSeen(Class<?> type) {
    assertThat(isClean(new ExportedApi.Entry(String.class, "slip()", List.of(type)))).isFalse();
  }

  static final class Hidden {}

  private static boolean isClean(ExportedApi.Entry entry) {
    return entry.types().forAll(ExportedSignaturesTest::isAllowed)
        || EXCEPTED.exists(pattern -> pattern.matcher(entry.toString()).matches());
  }

  private static boolean isAllowed(Type type) {
    if (type instanceof Class<?> plain) {
      return isAllowed(plain);
    }
    if (type instanceof ParameterizedType generic) {
      return isAllowed(generic.getRawType())
          && List.of(generic.getActualTypeArguments()).forAll(ExportedSignaturesTest::isAllowed);
    }
    if (type instanceof GenericArrayType array) {
      return isAllowed(array.getGenericComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return List.of(wildcard.getLowerBounds())
          .appendAll(List.of(wildcard.getUpperBounds()))
          .forAll(ExportedSignaturesTest::isAllowed);
    }
    return type instanceof TypeVariable;
  }

  private static boolean isAllowed(Class<?> type) {
    if (type.isArray()) {
      return isAllowed(type.getComponentType());
    }
    if (type.isPrimitive() || FROM_JAVA_UTIL.contains(type)) {
      return true;
    }
    if (type.getName().startsWith("org.openrenovation.")) {
      return ExportedApi.isReachable(type);
    }
    return PACKAGES.matcher(type.getPackageName()).matches();
  }
}
