package org.openrenovation.core.funding;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An instrument that is to finance works (融资工具), and what is known of who stands behind it. */
@Value.Immutable
public interface Instrument extends Serializable {
  /** Its id. */
  String id();

  /** What it is. */
  Kind kind();

  /** Who owes. */
  Obligor obligor();

  /** Whether the government guarantees it (政府担保). */
  Optional<Boolean> governmentGuarantee();

  /** Whether the government promises to buy back (承诺回购). */
  Optional<Boolean> buyback();

  /** Whether a least return is promised (承诺最低收益). */
  Optional<Boolean> minimumReturn();

  /** Whether the contractor advances the money (施工单位垫资). */
  Optional<Boolean> contractorAdvance();

  /** Whether it is within the debt quota (限额内); asked of a government's special bond alone. */
  Optional<Boolean> withinQuota();

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What it is. */
  enum Kind {
    /** A loan (贷款). */
    LOAN,
    /** A corporate bond (企业债券). */
    CORPORATE_BOND,
    /** A project revenue note (项目收益票据). */
    PROJECT_NOTE,
    /** A special bond (专项债券). */
    SPECIAL_BOND,
    /** A public-private partnership (政府和社会资本合作). */
    PPP,
    /** Contracting with finance (工程总承包加融资). */
    EPC_F
  }

  /** Who owes. */
  enum Obligor {
    /** The government (政府). */
    GOVERNMENT,
    /** An enterprise (企业). */
    ENTERPRISE,
    /** The project (项目). */
    PROJECT
  }

  /** Builds an instrument. */
  final class Builder extends ImmutableInstrument.Builder {}
}
