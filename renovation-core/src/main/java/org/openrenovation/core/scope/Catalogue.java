package org.openrenovation.core.scope;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.Messages;
import org.openrenovation.core.base.RefusedException;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.policy.PolicySection;

/**
 * The work items of a policy (改造内容清单, clauses 2.2.1–2.2.3), as the section {@code catalogue} of its
 * document.
 *
 * @param items in the text's order, each code once
 */
public record Catalogue(Seq<WorkItem> items) implements PolicySection {
  /** The section's key. */
  public static final String KEY = "catalogue";

  /** Refuses a code that stands twice. */
  public Catalogue {
    items = items.toVector();
    RefusedException.throwIfAny(Ids.duplicates("", items.map(WorkItem::code), ".code"));
  }

  @Override
  public String key() {
    return KEY;
  }

  /** A code that is a word of the engine too, {@code SECURITY} say, keeps the engine's wording. */
  @Override
  public Map<String, Text> names() {
    return LinkedHashMap.ofEntries(
        items
            .reject(item -> Messages.isWord(item.code()))
            .map(item -> Tuple.of(item.code(), item.name())));
  }

  /** The codes, in order. */
  public Seq<String> codes() {
    return items.map(WorkItem::code);
  }

  /** The item of this code. */
  public Optional<WorkItem> item(String code) {
    return items.find(item -> item.code().equals(code)).toJavaOptional();
  }

  /** The items of each class, in order. */
  public Map<WorkClass, Seq<WorkItem>> byClass() {
    return LinkedHashMap.ofEntries(
        Vector.of(WorkClass.values())
            .map(kind -> Tuple.of(kind, items.filter(item -> item.workClass() == kind))));
  }
}
