package org.openrenovation.core.schedule;

import java.io.Serializable;

/**
 * What a task waits for (紧前关系).
 *
 * @param id the task that goes before
 * @param type which ends are tied
 * @param lag working days between the two ends; negative where they may overlap
 */
public record Link(String id, Type type, long lag) implements Serializable {
  /** Which end of the predecessor is tied to which end of the task. */
  public enum Type {
    /** Finish to start: the task starts after the other has finished. */
    FS,
    /** Start to start. */
    SS,
    /** Finish to finish. */
    FF,
    /** Start to finish. */
    SF
  }

  /** Finish to start, without a lag. */
  public static Link after(String id) {
    return new Link(id, Type.FS, 0);
  }
}
