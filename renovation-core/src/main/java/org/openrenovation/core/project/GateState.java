package org.openrenovation.core.project;

/** Where a gate stands (节点状态). */
public enum GateState {
  /** Its prerequisites are passed, its evidence is complete and suffices (已通过). */
  PASSED,
  /** Its prerequisites are passed, its evidence is not complete (办理中). */
  OPEN,
  /** A prerequisite is not passed (待前置节点). */
  WAITING,
  /** Evidence is there and does not suffice, or came before its time (未通过). */
  FAILED
}
