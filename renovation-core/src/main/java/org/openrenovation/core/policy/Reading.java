package org.openrenovation.core.policy;

import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * How open wording is read (条文理解), so that a county that reads otherwise sees where to say so.
 *
 * @param id {@code R3}
 * @param question what the text leaves open
 * @param answer how it is read here
 */
public record Reading(String id, Text question, Text answer) implements Serializable {}
