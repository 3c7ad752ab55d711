package org.workrules.api.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.text.Language;

class ModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # word       | Chinese | English      | force
          MUST         | 必须    | must         | binding
          SHALL        | 应当    | shall        | binding
          MUST_NOT     | 不得    | must not     | binding
          STATED       | 直陈    | stated       | binding
          IN_PRINCIPLE | 原则上  | in principle | default
          GENERALLY    | 一般    | generally    | default
          MAY          | 可以    | may          | permission
          """)
  void has_one_word_and_one_force(Modality modality, String chinese, String english, String force) {
    assertEquals(chinese, modality.in(Language.CHINESE));
    assertEquals(english, modality.in(Language.ENGLISH));
    assertEquals(List.of(force), forces(modality));
  }

  private static List<String> forces(Modality modality) {
    List<String> forces = new ArrayList<>();
    if (modality.isBinding()) {
      forces.add("binding");
    }
    if (modality.isDefault()) {
      forces.add("default");
    }
    if (modality.isPermission()) {
      forces.add("permission");
    }
    return forces;
  }

  @Test
  void the_table_above_names_them_all() {
    assertEquals(7, Modality.values().length);
  }
}
