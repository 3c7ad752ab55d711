package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.source.Modality.Force;
import org.workrules.api.text.Language;

class ModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # word       | Chinese | English      | force
          MUST         | 必须    | must         | BINDING
          SHALL        | 应当    | shall        | BINDING
          MUST_NOT     | 不得    | must not     | BINDING
          STATED       | 直陈    | stated       | BINDING
          IN_PRINCIPLE | 原则上  | in principle | DEFAULT
          GENERALLY    | 一般    | generally    | DEFAULT
          MAY          | 可以    | may          | PERMISSION
          """)
  void has_one_word_and_one_force(Modality modality, String chinese, String english, Force force) {
    assertEquals(chinese, modality.in(Language.CHINESE));
    assertEquals(english, modality.in(Language.ENGLISH));
    assertEquals(force, modality.force());
    assertEquals(List.of(force), forces(modality));
  }

  /** Returns the forces that it claims, when it is asked about each. */
  private static List<Force> forces(Modality modality) {
    List<Force> forces = new ArrayList<>();
    if (modality.isBinding()) {
      forces.add(Force.BINDING);
    }
    if (modality.isDefault()) {
      forces.add(Force.DEFAULT);
    }
    if (modality.isPermission()) {
      forces.add(Force.PERMISSION);
    }
    return forces;
  }

  @Test
  void the_table_above_names_them_all() {
    assertEquals(7, Modality.values().length);
  }
}
