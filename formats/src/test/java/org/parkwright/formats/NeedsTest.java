package org.parkwright.formats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class NeedsTest {

  @Test
  void aMissingProgramSkipsTheTestAndFailsOnCi() {
    boolean ci = "true".equals(System.getenv("CI"));
    assertThatThrownBy(() -> Needs.program("no-such-program", "no-such-package"))
        .isInstanceOf(ci ? AssertionFailedError.class : TestAbortedException.class)
        .hasMessageContaining("no-such-program")
        .hasMessageContaining("install the package no-such-package");
  }
}
