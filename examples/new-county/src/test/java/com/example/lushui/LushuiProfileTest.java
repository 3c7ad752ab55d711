package com.example.lushui;

import org.junit.jupiter.api.Test;
import org.workrules.engine.verify.Verification;

/** Holds the profile to its text: it fails until nothing is left to do. */
class LushuiProfileTest {

  @Test
  void is_sound() {
    Verification.ofClassPath().withCases(LushuiProfileTest.class, "cases.csv").orThrow();
  }
}
