package org.openrenovation.core.project;

import java.io.Serializable;
import org.openrenovation.core.base.Text;
import org.openrenovation.core.explain.Clause;
import org.openrenovation.core.explain.Step;
import org.openrenovation.core.explain.Steps;
import org.openrenovation.core.explain.Truth;
import org.openrenovation.core.policy.Setting;

/** A requirement of a gate with the parameters that it reads, as one policy has them. */
interface Need extends Serializable {
  /** Whether it is met by what is there, and how it dates the gate; tells a step. */
  Found look(Seen seen, Steps steps);

  /**
   * How the steps of a requirement are told.
   *
   * @param test the id of the test: {@code gate.SURVEY.agree}
   * @param key what is named where it is missing
   * @param name what the requirement is called
   * @param clause of the gate
   */
  record Told(String test, String key, Text name, Clause clause) implements Serializable {
    Step.Builder step(String code, Truth state) {
      return step(test, code, state, clause);
    }

    /** Under the clause of a parameter that it is measured by. */
    Step.Builder step(String code, Truth state, Clause measure) {
      return step(test, code, state, measure);
    }

    /** One of several of the same requirement. */
    Step.Builder part(String one, String code, Truth state) {
      return step(test + "." + one, code, state, clause);
    }

    private Step.Builder step(String id, String code, Truth state, Clause cited) {
      return Step.builder().test(id).code(code).clause(cited).state(state).figure("name", name);
    }

    /** Something is missing; the subject says which key. */
    Step.Builder missing() {
      return missing(key);
    }

    /** This key is missing. */
    Step.Builder missing(String which) {
      return step("gate.missing", Truth.UNKNOWN).subject(which);
    }

    /** The policy leaves the parameter unset, so it stays open. */
    Step unset(Setting<?> setting) {
      return Step.builder()
          .test(test)
          .code("policy.unset")
          .subject(setting.use().id())
          .clause(setting.use().clause())
          .state(Truth.UNKNOWN)
          .figure("name", setting.use().name())
          .addUses(setting.use())
          .build();
    }
  }
}
