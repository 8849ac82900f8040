package org.openrenovation.core.scope;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Vocabulary;
import org.openrenovation.core.policy.PolicySection;

/**
 * The facts of the policy's test of inclusion (改造范围事实表, clause 2.1), as the section {@code
 * inclusion} of its document. Which of them must hold and which exclude are the parameters {@code
 * inclusion.required} and {@code inclusion.exclusions}.
 *
 * @param facts each once
 */
public record InclusionTable(Seq<FactEntry> facts) implements PolicySection {
  /** The section's key. */
  public static final String KEY = "inclusion";

  /** Refuses a fact that stands twice. */
  public InclusionTable {
    facts = facts.toVector();
    Vocabulary.of(facts.map(FactEntry::fact));
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Map<String, Text> names() {
    return LinkedHashMap.ofEntries(facts.map(entry -> Tuple.of(entry.fact(), entry.name())));
  }

  /** The names of the facts. */
  public Vocabulary vocabulary() {
    return Vocabulary.of(facts.map(FactEntry::fact));
  }

  /** The entry of this fact, which has a finding; another is refused. */
  FactEntry tested(String fact) {
    return facts
        .find(entry -> entry.fact().equals(fact) && entry.finding().isPresent())
        .getOrElseThrow(
            () ->
                new RefusedException(
                    Problem.at("sections.inclusion", "code.unknown", fact)
                        .withChoices(
                            facts
                                .filter(entry -> entry.finding().isPresent())
                                .map(FactEntry::fact))));
  }
}
