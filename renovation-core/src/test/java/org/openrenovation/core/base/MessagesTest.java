package org.openrenovation.core.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openrenovation.core.explain.Basis;
import org.openrenovation.core.policy.ValueType;

/** The wordings of both languages, held against each other. */
class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Messages.keys(Locale.CHINESE)).isNotEmpty();
    assertThat(Messages.keys(Locale.CHINESE))
        .containsExactlyElementsOf(Messages.keys(Locale.ENGLISH));
  }

  @Test
  void aWordingHasTheSameArgumentsInBothLanguages() {
    for (String key : Messages.keys(Locale.CHINESE)) {
      assertThat(arguments(key, Locale.CHINESE)).as(key).isEqualTo(arguments(key, Locale.ENGLISH));
    }
  }

  /** A misspelt {@code {not an argument}} would reach the reader as it is. */
  @Test
  void everyBraceHoldsTheNameOfAnArgument() {
    for (String key : Messages.keys(Locale.CHINESE)) {
      for (Locale locale : Vector.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(arguments(key, locale)).as(key).allMatch(name -> name.matches("[a-zA-Z]+"));
        assertThat(Messages.text(key, locale, HashMap.empty())).as(key).doesNotContain("{", "}");
      }
    }
  }

  @Test
  void noWordingIsEmpty() {
    for (String key : Messages.keys(Locale.CHINESE)) {
      assertThat(pattern(key, Locale.CHINESE)).as(key).isNotBlank();
      assertThat(pattern(key, Locale.ENGLISH)).as(key).isNotBlank();
    }
  }

  @Test
  void everyBasisAndEveryFormOfAValueHasItsWording() {
    Seq<String> keys =
        Vector.of(Basis.values())
            .map(basis -> "basis." + basis)
            .appendAll(Vector.of(ValueType.values()).map(type -> "expected." + type));
    assertThat(Messages.keys(Locale.CHINESE)).containsAll(keys);
  }

  @Test
  void argumentsArePutInByNameAndOneThatIsNotGivenStaysAway() {
    assertThat(Messages.text("value.amount", Locale.CHINA, HashMap.of("amount", "100.00")))
        .isEqualTo("100.00 元");
    assertThat(Messages.text("value.amount", Locale.GERMAN, HashMap.of("other", "100.00")))
        .isEqualTo("¥");
  }

  private static TreeSet<String> arguments(String key, Locale locale) {
    Matcher found = ARGUMENT.matcher(pattern(key, locale));
    TreeSet<String> names = TreeSet.empty();
    while (found.find()) {
      names = names.add(found.group(1));
    }
    return names;
  }

  private static String pattern(String key, Locale locale) {
    return Messages.pattern(key, locale).orElseThrow();
  }
}
