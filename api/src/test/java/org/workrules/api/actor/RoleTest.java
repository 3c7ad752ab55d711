package org.workrules.api.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.api.text.Language;

class RoleTest {

  private static final Role CADRE = Role.of("CADRE", "干部", "cadre");
  private static final Role LEADER = Role.of("LEADER", "领导干部", "leader").within(CADRE);
  private static final Role CHIEF = Role.of("CHIEF", "主要领导", "chief").within(LEADER);

  private static List<Role> shared() throws IllegalAccessException {
    List<Role> roles = new ArrayList<>();
    for (Field field : Roles.class.getFields()) {
      roles.add((Role) field.get(null));
    }
    return roles;
  }

  @Test
  void lies_within_the_wider_one_that_it_is_told_and_is_the_same_role() {
    Role alone = Role.of("LEADER", "领导干部", "leader");
    assertEquals(List.of(), alone.wider());
    assertEquals(List.of(CADRE), LEADER.wider());
    assertEquals(alone, LEADER);
    assertEquals("领导干部", LEADER.in(Language.CHINESE));
    assertEquals("leader", LEADER.in(Language.ENGLISH));
  }

  @Test
  void includes_what_lies_within_it_through_others_too_and_never_the_other_way() {
    assertTrue(LEADER.includes(CHIEF));
    assertTrue(CADRE.includes(LEADER));
    assertTrue(CADRE.includes(CHIEF));
    assertFalse(CHIEF.includes(LEADER));
    assertFalse(LEADER.includes(CADRE));
    assertFalse(CHIEF.includes(CADRE));
  }

  @Test
  void two_within_one_wider_role_do_not_include_each_other() {
    Role vice = Role.of("VICE", "副职领导", "vice").within(LEADER);
    assertFalse(CHIEF.includes(vice));
    assertFalse(vice.includes(CHIEF));
  }

  @Test
  void may_lie_within_several_that_know_nothing_of_each_other() {
    Role clerk = Role.of("CLERK", "办事员", "clerk");
    Role both = Role.of("BOTH", "兼职人员", "both").within(LEADER, clerk);
    assertEquals(List.of(LEADER, clerk), both.wider());
    assertTrue(LEADER.includes(both));
    assertTrue(CADRE.includes(both));
    assertTrue(clerk.includes(both));
    assertFalse(clerk.includes(LEADER));
    assertFalse(LEADER.includes(clerk));
    assertFalse(both.includes(clerk));
    assertThrows(UnsupportedOperationException.class, () -> both.wider().clear());
  }

  @Test
  void is_put_within_one_after_the_other_as_within_both_at_once() {
    Role clerk = Role.of("CLERK", "办事员", "clerk");
    Role both = Role.of("BOTH", "兼职人员", "both");
    Role first = both.within(LEADER);
    assertTrue(first.within(clerk).isDefinedAs(both.within(LEADER, clerk)));
    assertFalse(first.isDefinedAs(both.within(LEADER, clerk)));
    assertEquals(List.of(LEADER), first.wider());
    assertEquals(List.of(), both.wider());
  }

  @Test
  void includes_itself_whatever_it_lies_within() throws IllegalAccessException {
    for (Role role : shared()) {
      assertTrue(role.includes(role), role::toString);
    }
    assertTrue(LEADER.includes(Role.of("LEADER", "领导干部", "leader")));
  }

  @Test
  void is_a_whole_through_any_number_of_steps_and_no_two_include_each_other()
      throws IllegalAccessException {
    List<Role> roles = shared();
    for (Role a : roles) {
      for (Role b : roles) {
        assertFalse(!a.equals(b) && a.includes(b) && b.includes(a), () -> a + " and " + b);
        for (Role c : roles) {
          assertTrue(
              !(a.includes(b) && b.includes(c)) || a.includes(c), () -> a + ", " + b + ", " + c);
        }
      }
    }
  }

  @Test
  void is_another_in_the_same_words_within_another_wider_role() {
    Role alone = Role.of("CHIEF", "主要领导", "chief");
    assertTrue(CHIEF.isDefinedAs(alone.within(LEADER)));
    assertFalse(CHIEF.isDefinedAs(alone));
    assertFalse(alone.isDefinedAs(CHIEF));
    assertFalse(CHIEF.isDefinedAs(alone.within(CADRE)));
    assertFalse(CHIEF.isDefinedAs(Role.of("CHIEF", "正职领导", "chief").within(LEADER)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whoever is                     | is also, and is nothing else
          COUNTY_LEADERS                   |
          COUNTY_HEAD                      | COUNTY_LEADERS
          DEPUTY_COUNTY_HEAD               | COUNTY_LEADERS
          EXECUTIVE_DEPUTY_COUNTY_HEAD     | DEPUTY_COUNTY_HEAD COUNTY_LEADERS
          DEPUTY_COUNTY_HEAD_IN_CHARGE     | DEPUTY_COUNTY_HEAD COUNTY_LEADERS
          ENTRUSTED_DEPUTY                 | DEPUTY_COUNTY_HEAD COUNTY_LEADERS
          COUNTY_LEADER_IN_CHARGE          | COUNTY_LEADERS
          PARTY_GROUP_MEMBER               |
          PARTY_GROUP_SECRETARY            | PARTY_GROUP_MEMBER
          OFFICE_LEADER                    |
          OFFICE_DIRECTOR                  | OFFICE_LEADER
          DEPUTY_OFFICE_DIRECTOR           | OFFICE_LEADER
          CONCERNED_DEPUTY_OFFICE_DIRECTOR | DEPUTY_OFFICE_DIRECTOR OFFICE_LEADER
          DEPARTMENT_LEADER                |
          DEPARTMENT_HEAD                  | DEPARTMENT_LEADER
          DEPUTY_DEPARTMENT_HEAD           | DEPARTMENT_LEADER
          CONSTITUENT_DEPARTMENT_HEAD      | DEPARTMENT_HEAD DEPARTMENT_LEADER
          CONCERNED_DEPARTMENT_LEADER      | DEPARTMENT_LEADER
          LEAD_DEPARTMENT_HEAD             | DEPARTMENT_HEAD DEPARTMENT_LEADER
          JUSTICE_BUREAU_HEAD              | DEPARTMENT_HEAD DEPARTMENT_LEADER
          TOWNSHIP_LEADER                  |
          TOWNSHIP_HEAD                    | TOWNSHIP_LEADER
          CONCERNED_TOWNSHIP_HEAD          | CONCERNED_TOWNSHIP_LEADER TOWNSHIP_HEAD TOWNSHIP_LEADER
          CONCERNED_DEPARTMENT_HEAD        | CONCERNED_DEPARTMENT_LEADER DEPARTMENT_HEAD DEPARTMENT_LEADER
          CONCERNED_UNIT_HEAD              | CONCERNED_UNIT_LEADER UNIT_HEAD UNIT_LEADER
          MEETING_CHAIR                    |
          OTHER_ATTENDEE                   |
          """)
  void the_shared_roles_lie_within_each_other_as_the_posts_do(String id, String wider)
      throws IllegalAccessException {
    List<Role> roles = shared();
    Role one = roles.stream().filter(role -> role.id().equals(id)).findFirst().orElseThrow();
    Set<String> including = new HashSet<>();
    for (Role role : roles) {
      if (!role.equals(one) && role.includes(one)) {
        including.add(role.id());
      }
    }
    assertEquals(
        wider == null ? Set.of() : new HashSet<>(Arrays.asList(wider.split(" "))), including);
  }
}
