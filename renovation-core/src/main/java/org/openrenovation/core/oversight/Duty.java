package org.openrenovation.core.oversight;

import java.io.Serializable;

/**
 * What a unit is in charge of (责任分工).
 *
 * @param unit the unit's id
 * @param kind gate, permit or item
 * @param ref its id
 */
public record Duty(String unit, DutyKind kind, String ref) implements Serializable {
  /** How a finding names what it is about: {@code GATE.APPROVED}. */
  public static String subject(DutyKind kind, String ref) {
    return kind + "." + ref;
  }
}
