package org.openrenovation.core.oversight;

/** What a unit can be in charge of (责任事项类别). */
public enum DutyKind {
  /** A gate of a project (项目节点). */
  GATE,
  /** A permit (手续). */
  PERMIT,
  /** A work item (改造内容). */
  ITEM
}
