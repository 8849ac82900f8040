/**
 * A renovation project from survey to hand-over (项目节点; clauses 2.3.3, 2.4, 2.7, 2.8): its dated
 * evidence, gates, milestones and publicity. Sees votes and approvals; knows no plan, no money and
 * no other project.
 */
@NullMarked
@RenovationStyle
package org.openrenovation.core.project;

import org.jspecify.annotations.NullMarked;
import org.openrenovation.core.style.RenovationStyle;
