package org.openrenovation.core.project;

import io.vavr.collection.Seq;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;
import org.openrenovation.core.policy.Value;

/** All who must be there are; each who is not is told. */
record PresentNeed(Told told, String key, Setting<Value.Words> parties, Names names)
    implements Need {
  @Override
  public Found look(Seen seen, Steps steps) {
    Entry.Words present = seen.entry(key, Entry.Words.class);
    if (present == null) {
      steps.tell(() -> told.missing().addUses(parties.use()).build());
      return Found.of(Truth.UNKNOWN);
    }
    if (parties.value().isEmpty()) {
      steps.tell(() -> told.unset(parties));
      return Found.of(Truth.UNKNOWN);
    }
    Seq<String> absent = parties.required().words().reject(present.words()::contains);
    if (absent.isEmpty()) {
      steps.tell(() -> told.step("gate.all-present", Truth.TRUE).addUses(parties.use()).build());
    }
    for (String party : absent) {
      steps.tell(
          () ->
              told.part(party, "gate.party-absent", Truth.FALSE)
                  .subject(party)
                  .figure("party", names.of(party))
                  .addUses(parties.use())
                  .build());
    }
    return Found.of(Truth.of(absent.isEmpty()));
  }
}
