package org.openrenovation.core.planning;

/** Why a candidate is not in a plan (未列入原因): one reason each, the first that applies. */
public enum NotPlanned {
  /** It is not to be renovated (不属于改造范围). */
  NOT_INCLUDED("plan.not-included"),
  /** Too few residents agree (居民同意未达标). */
  CONSENT("plan.consent"),
  /** A fact is missing (情况不明). */
  UNDETERMINED("plan.undetermined"),
  /** The places are taken (名额已满). */
  COUNT("plan.count"),
  /** The money does not reach (资金不足). */
  BUDGET("plan.budget");

  private final String code;

  NotPlanned(String code) {
    this.code = code;
  }

  /** The code of its finding. */
  public String code() {
    return code;
  }
}
