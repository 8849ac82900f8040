/**
 * The policy as data (政策): the document with its clauses, readings and dated parameters, each with
 * clause and basis; overlays for what-if; which document is in force. It carries sections
 * (catalogue, tables, gates …) without knowing what they mean: each room owns its own. No figure of
 * a county stands here or anywhere in Java.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.policy;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
