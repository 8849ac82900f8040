package org.openrenovation.examples.lessons;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.openrenovation.core.community.CommunityFacts;
import org.openrenovation.core.explain.Decision;
import org.openrenovation.core.explain.Difference;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;
import org.openrenovation.core.scope.Inclusion;

/** What if central money were mainly for communities built by 2005? (3.1 中央补助资金) */
public final class WhatIf {
  private WhatIf() {}

  /** Prints the answer under the text, under the assumption, and what made the difference. */
  public static void main(String[] args) {
    Policy text = Policy.of(Counties.policy("ruicheng"), 2023);
    Policy assumed = text.with(Overlay.of("support.central.key-year", new Value.Count(2005)));

    Decision<Inclusion.Verdict> before = judge(text);
    Decision<Inclusion.Verdict> after = judge(assumed);
    System.out.println(before.value().centralSupport() + " -> " + after.value().centralSupport());
    System.out.print(Difference.between(before, after).render(Locale.CHINA));
  }

  private static Decision<Inclusion.Verdict> judge(Policy policy) {
    Inclusion inclusion = Inclusion.under(policy);
    return inclusion.decide(new CommunityFacts(inclusion.facts(), Vector.of(1998, 2003)));
  }
}
