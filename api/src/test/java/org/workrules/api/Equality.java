package org.workrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.function.Supplier;

/** Checks of what makes values equal. */
public final class Equality {

  private Equality() {}

  /** Checks that each value equals itself made anew, and none of the others. */
  public static void assertEachEqualsItselfAlone(Supplier<? extends List<?>> values) {
    List<?> once = values.get();
    List<?> again = values.get();
    for (int i = 0; i < once.size(); i++) {
      for (int j = 0; j < again.size(); j++) {
        if (i == j) {
          assertEquals(once.get(i), again.get(j));
          assertEquals(once.get(i).hashCode(), again.get(j).hashCode());
        } else {
          assertNotEquals(once.get(i), again.get(j));
        }
      }
    }
  }
}
