package org.openrenovation.core.explain;

import java.io.Serializable;
import org.openrenovation.core.base.Text;

/**
 * A clause of a policy document (条款), as a decision cites it.
 *
 * @param document the document's number (文号)
 * @param id the clause's id after the document's own numbering: 二（三）1 is {@code 2.3.1}
 * @param label the numbering as the document prints it, in both languages
 */
public record Clause(String document, String id, Text label) implements Serializable {}
