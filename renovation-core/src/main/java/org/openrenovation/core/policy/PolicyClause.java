package org.openrenovation.core.policy;

import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * A clause of the document (条款): its id, its numbering as printed, and in our own words what it is
 * about.
 *
 * @param id {@code 2.3.1}
 * @param label the numbering as printed: 二（三）1
 * @param heading what it is about
 */
public record PolicyClause(String id, Text label, Text heading) implements Serializable {}
