package org.workrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.ArrangedDay;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Condition;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Edition;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.TimeLimit;

/** A value that has been checked cannot be put aside by one that has not. */
class ClosedTypesTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Answer.class,
        ArrangedDay.class,
        ChainRule.class,
        Condition.class,
        CountyProfile.class,
        DutyRule.class,
        Edition.class,
        HolidayNotice.class,
        Jurisdiction.class,
        LimitRule.class,
        QuorumRule.class,
        RepealedEdition.class,
        RequirementRule.class,
        Rulebook.class,
        RulingRule.class,
        SeatRule.class,
        TimeLimit.class,
        ChainRule.Builder.class,
        CountyProfile.Builder.class,
        DutyRule.Builder.class,
        Edition.Builder.class,
        HolidayNotice.Builder.class,
        Jurisdiction.Builder.class,
        LimitRule.Builder.class,
        QuorumRule.Builder.class,
        RepealedEdition.Builder.class,
        RequirementRule.Builder.class,
        Rulebook.Builder.class,
        RulingRule.Builder.class,
        SeatRule.Builder.class
      })
  void cannot_be_implemented_from_outside(Class<?> type) {
    assertEquals(
        List.of(),
        Arrays.stream(type.getDeclaredConstructors()).filter(ClosedTypesTest::isOpen).toList());
  }

  private static boolean isOpen(Constructor<?> constructor) {
    return Modifier.isPublic(constructor.getModifiers())
        || Modifier.isProtected(constructor.getModifiers());
  }
}
