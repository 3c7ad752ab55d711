package org.workrules.api.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.api.Qingshan.COUNTY;

import org.junit.jupiter.api.Test;
import org.workrules.api.InvalidValueException;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;

class JurisdictionTest {

  private static Jurisdiction.Builder underAMunicipality() {
    return Jurisdiction.builder()
        .tier(Tier.COUNTY)
        .name("青山县", "Qingshan County")
        .province("虚构市", "Xugou Municipality");
  }

  @Test
  void is_named_from_the_province_down_in_chinese_and_up_in_english() {
    assertEquals("虚构省远山市青山县", COUNTY.fullName(Language.CHINESE));
    assertEquals(
        "Qingshan County, Yuanshan City, Xugou Province", COUNTY.fullName(Language.ENGLISH));
  }

  @Test
  void directly_under_a_municipality_has_no_prefecture_in_its_name() {
    Jurisdiction county = underAMunicipality().code("999902").build();
    assertEquals("虚构市青山县", county.fullName(Language.CHINESE));
    assertEquals("Qingshan County, Xugou Municipality", county.fullName(Language.ENGLISH));
  }

  @Test
  void prints_its_name_and_code() {
    assertEquals("青山县 (999901)", COUNTY.toString());
  }

  @Test
  void is_equal_by_all_its_parts() {
    assertEquals(
        underAMunicipality().code("999902").build(), underAMunicipality().code("999902").build());
    assertNotEquals(
        underAMunicipality().code("999902").build(), underAMunicipality().code("999903").build());
  }

  @Test
  void cannot_have_the_code_of_a_prefecture() {
    assertEquals(
        "division code must be the six digits of a county-level jurisdiction (GB/T 2260), such as"
            + " 620825, but was '999900'",
        assertThrows(InvalidValueException.class, () -> underAMunicipality().code("999900"))
            .getMessage());
  }

  @Test
  void says_which_parts_are_missing() {
    assertEquals(
        "Cannot build Jurisdiction, some of required attributes are not set [code]",
        assertThrows(IllegalStateException.class, () -> underAMunicipality().build()).getMessage());
  }
}
