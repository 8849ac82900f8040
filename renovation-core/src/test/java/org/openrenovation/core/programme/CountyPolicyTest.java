package org.openrenovation.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openrenovation.core.base.Messages;

class CountyPolicyTest {
  /** A county that chooses another of the engine's words reads it in its reports. */
  @Test
  void everyWordThatAParameterMayBeHasItsWording() {
    assertThat(CountyPolicy.PARAMETERS.flatMap(parameter -> parameter.choices()))
        .isNotEmpty()
        .allMatch(Messages::isWord);
  }
}
