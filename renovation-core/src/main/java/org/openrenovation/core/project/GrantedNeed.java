package org.openrenovation.core.project;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;

/** Everything that is required is granted; dated by the last required grant. */
record GrantedNeed(Told told, Requirement.Granted granted, Names names) implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Entry.Words required = seen.entry(granted.required(), Entry.Words.class);
    Map<String, LocalDate> found = seen.grants(granted.granted());
    Map<String, LocalDate> grants = found == null ? LinkedHashMap.empty() : found;
    if (required == null || required.words().isEmpty()) {
      steps.tell(() -> told.missing().build());
      return new Found(Truth.UNKNOWN, !grants.isEmpty(), null, null);
    }
    Seq<String> out = required.words().reject(grants::containsKey);
    LocalDate last =
        out.isEmpty()
            ? required
                .words()
                .map(word -> grants.get(word).get())
                .fold(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other)
            : null;
    steps.tell(
        () ->
            last == null
                ? told.step("gate.not-granted", Truth.UNKNOWN)
                    .subject(granted.granted())
                    .figure("missing", names.of(out))
                    .build()
                : told.step("gate.granted", Truth.TRUE).figure("on", last).build());
    return new Found(last == null ? Truth.UNKNOWN : Truth.TRUE, !grants.isEmpty(), last, last);
  }
}
