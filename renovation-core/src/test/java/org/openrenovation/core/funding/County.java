package org.openrenovation.core.funding;

import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Overlay;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.policy.PolicyDocument;
import org.openrenovation.core.policy.Value;

/** The built-in county's policy, as the tests of this room ask for it. */
public final class County {
  private static final PolicyDocument TEXT = Counties.policy("ruicheng");

  /** What the text says and no more. */
  public static final Policy POLICY = Policy.of(TEXT, 2023);

  /** With the training values for what the text leaves open. */
  public static final Policy TRAINING =
      Policy.of(TEXT.with(Counties.overlay("ruicheng", "example")), 2023);

  private County() {}

  /** The text with one parameter set otherwise: another county. */
  public static Policy with(String parameter, Value value) {
    return POLICY.with(Overlay.of(parameter, value));
  }
}
