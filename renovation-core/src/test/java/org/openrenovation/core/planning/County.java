package org.openrenovation.core.planning;

import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.Value;

/** The built-in county's policy, as the tests of this room ask for it. */
public final class County {
  public static final Policy POLICY = Policy.of(Counties.policy(Counties.builtIn().head()), 2024);

  private County() {}

  /** The policy with one parameter set otherwise: another county. */
  public static Policy with(String parameter, Value value) {
    return POLICY.with(Overlay.of(parameter, value));
  }
}
