package org.openrenovation.core.project;

/** How a gate stands to its due date (时限状态). */
public enum Timeliness {
  /** Passed by its due date (按期). */
  ON_TIME,
  /** Passed after it (逾期完成). */
  LATE,
  /** Not passed, and the due date is over (逾期). */
  OVERDUE,
  /** Not passed, and the due date is near (即将到期). */
  DUE_SOON,
  /** Nothing to say: no due date, one before the policy, or one that is not near. */
  NONE
}
