package org.openrenovation.reports.kind;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.community.Community;
import org.openrenovation.core.community.Register;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.reports.report.Column;
import org.openrenovation.reports.report.Reason;

/** The headings and sentences of the built-in kinds, in one language. */
final class KindWords {
  private static final Map<String, String> ZH = load("kinds_zh.properties");
  private static final Map<String, String> EN = load("kinds_en.properties");

  private final Locale locale;

  private KindWords(Locale locale) {
    this.locale = locale;
  }

  static KindWords in(Locale locale) {
    return new KindWords(locale);
  }

  /** The words of this key in both languages. */
  static Text both(String key) {
    return new Text(ZH.get(key).get(), EN.get(key).get());
  }

  Locale locale() {
    return locale;
  }

  String say(String key) {
    return say(key, HashMap.empty());
  }

  String say(String key, Map<String, String> arguments) {
    String pattern =
        (Text.isChinese(locale) ? ZH : EN)
            .get(key)
            .getOrElseThrow(() -> new IllegalArgumentException("no words for " + key));
    return Messages.fill(pattern, arguments);
  }

  String say(String key, String argument, String value) {
    return say(key, HashMap.of(argument, value));
  }

  /** What the policy calls one of its own words: a unit, a gate, an item. */
  String named(Policy policy, String word) {
    return policy.document().shown(new Value.Word(word)).in(locale);
  }

  /** What a step says, communities by their names. */
  String told(Step step, Register register) {
    return step.message(locale, id -> register.find(id).map(Community::name).orElse(id));
  }

  /** Everything that a decision found, a line each. */
  String findings(Decision<?> decision) {
    return decision.findings().map(finding -> finding.message(locale)).distinct().mkString("\n");
  }

  /** Why a decision came out as it did, to be unfolded. */
  Seq<Reason> why(Decision<?> decision) {
    return Vector.of(Reason.of(decision.trace(), locale));
  }

  /** The same for one of those that a decision is about. */
  Seq<Reason> why(Decision<?> decision, String subject) {
    return decision
        .trace()
        .root()
        .parts()
        .filter(step -> step.subject().equals(Optional.of(subject)))
        .map(step -> Reason.of(step, locale));
  }

  /** A word of the engine, such as an outcome, as a reader knows it. */
  String word(Enum<?> word) {
    return Messages.word(word).in(locale);
  }

  /** What a clause is printed as. */
  String clause(Clause clause) {
    return clause.label().in(locale);
  }

  /** Texts in a row, divided as the language does. */
  String list(Iterable<String> texts) {
    return Vector.ofAll(texts).mkString(Text.isChinese(locale) ? "、" : ", ");
  }

  /** A column whose heading is the word {@code column.<key>}. */
  Column column(String key, Column.Kind kind) {
    return Column.of(key, say("column." + key), kind);
  }

  /** The same with a unit. */
  Column column(String key, Column.Kind kind, String unit) {
    return Column.of(key, say("column." + key), kind, say("unit." + unit));
  }

  /** The same for days by which something is to be done. */
  Column dueColumn(String key) {
    return Column.builder()
        .key(key)
        .heading(say("column." + key))
        .kind(Column.Kind.DATE)
        .due(true)
        .build();
  }

  private static Map<String, String> load(String file) {
    Properties words = new Properties();
    try (InputStream in = KindWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not there");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HashMap.ofAll(words).mapKeys(String.class::cast).mapValues(String.class::cast);
  }
}
