package org.workrules.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.workrules.api.actor.Roles;
import org.workrules.api.answer.Answer;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.meeting.MeetingFacts;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Rule;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.time.LimitSubject;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.Attendance;
import org.workrules.engine.MeetingQuestions;
import org.workrules.engine.Person;
import org.workrules.engine.WorkRules;
import org.workrules.engine.deadline.Deadline;

/**
 * An executive meeting of Sishui County from end to end, two weeks after a day: who is due, whether
 * enough are there, how a topic gets onto the agenda, leave, minutes. Then the same meeting in all
 * five.
 */
final class MeetingTour {

  private static final String SISHUI = "370831";

  private static final Person EXECUTIVE_DEPUTY =
      Person.of("钱常务", Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD, Roles.PARTY_GROUP_MEMBER);

  private static final List<Person> PEOPLE =
      List.of(
          Person.of("赵县长", Roles.COUNTY_HEAD, Roles.PARTY_GROUP_MEMBER),
          EXECUTIVE_DEPUTY,
          Person.of("孙副县长", Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE, Roles.PARTY_GROUP_MEMBER),
          Person.of("李副县长", Roles.DEPUTY_COUNTY_HEAD, Roles.PARTY_GROUP_MEMBER),
          Person.of("周副县长", Roles.DEPUTY_COUNTY_HEAD),
          Person.of("吴主任", Roles.OFFICE_DIRECTOR, Roles.PARTY_GROUP_MEMBER),
          Person.of("郑副主任", Roles.DEPUTY_OFFICE_DIRECTOR),
          Person.of("王局长", Roles.CONCERNED_DEPARTMENT_HEAD),
          Person.of("冯局长", Roles.JUSTICE_BUREAU_HEAD));

  private final WorkRules workRules;
  private final LocalDate held;
  private final Language language;
  private final boolean chinese;

  MeetingTour(WorkRules workRules, LocalDate date, Language language) {
    this.workRules = workRules;
    this.held = date.plusWeeks(2);
    this.language = language;
    this.chinese = language == Language.CHINESE;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    MeetingQuestions meeting = executive(SISHUI, Circumstances.ordinary());

    paragraph(text, "泗水县常务会议，" + held, "An executive meeting in Sishui County on " + held);
    lines(text, meeting.compose(PEOPLE));
    line(text, "次数", "how often", words(meeting.frequency(), Tier.COUNTY));

    paragraph(text, "县长不在，已委托常务副县长主持，三人到会", "The head is away and has delegated the chair");
    lines(text, attendance(EXECUTIVE_DEPUTY, PEOPLE.get(2), PEOPLE.get(3)));
    paragraph(text, "再到一人", "One more arrives");
    lines(text, attendance(EXECUTIVE_DEPUTY, PEOPLE.get(2), PEOPLE.get(3), PEOPLE.get(5)));

    paragraph(text, "一项议题怎样上会", "How a topic gets onto the agenda");
    lines(text, meeting.topic(held));
    paragraph(text, "未经会前协调的议题", "A topic that nobody has coordinated");
    lines(
        text,
        executive(SISHUI, Circumstances.ordinary().with(MeetingFacts.COORDINATED, false))
            .checkTopic());

    paragraph(text, "副县长不能到会", "A deputy head cannot attend");
    lines(
        text,
        executive(SISHUI, Circumstances.ordinary().with(Facts.OFFICIAL, Roles.DEPUTY_COUNTY_HEAD))
            .leave());
    paragraph(text, "会后", "After the meeting");
    lines(text, meeting.minutes(held));

    paragraph(text, "同一会议，五县（区）对照", "The same meeting in all five");
    compare(text, "组成", "members", MeetingQuestions::members);
    compare(text, "召集主持", "chair", MeetingQuestions::chair);
    compare(text, "法定人数", "quorum", MeetingQuestions::quorum);
    compare(text, "次数", "how often", MeetingQuestions::frequency);
    TextTable due = new TextTable();
    for (Jurisdiction one : workRules.jurisdictions()) {
      due.row(
          one.name().in(language),
          due(one, LimitSubjects.TOPIC_SUBMISSION),
          due(one, LimitSubjects.MEETING_PAPERS_SUBMISSION),
          due(one, LimitSubjects.MINUTES_ISSUE));
    }
    text.append(chinese ? "议题申报、材料报送、纪要印发\n" : "topic, papers, minutes due\n");
    return text.append(due.layOut()).toString();
  }

  private MeetingQuestions executive(String code, Circumstances circumstances) {
    return workRules.county(code).on(held).meeting(MeetingTypes.EXECUTIVE_MEETING, circumstances);
  }

  private Attendance attendance(Person... present) {
    return executive(SISHUI, Circumstances.ordinary().with(MeetingFacts.CHAIR_DELEGATED))
        .attendance(PEOPLE, List.of(present));
  }

  private <R extends Rule<?, ?>> void compare(
      StringBuilder text,
      String inChinese,
      String inEnglish,
      Function<MeetingQuestions, Answer<R>> question) {
    TextTable table = new TextTable();
    for (Jurisdiction one : workRules.jurisdictions()) {
      Answer<R> answer = question.apply(executive(one.code().toString(), Circumstances.ordinary()));
      table.row(one.name().in(language), words(answer, one.tier()), place(answer));
    }
    text.append(chinese ? inChinese : inEnglish).append('\n').append(table.layOut());
  }

  private String due(Jurisdiction one, LimitSubject subject) {
    Answer<Deadline> due =
        workRules
            .county(one.code())
            .on(held)
            .due(
                subject,
                held,
                Circumstances.ordinary().with(Facts.MEETING, MeetingTypes.EXECUTIVE_MEETING));
    return due.match(
        day -> day.value().date().toString(),
        many -> many.kind().in(language),
        open -> open.kind().in(language),
        none -> none.reason().in(language));
  }

  private <R extends Rule<?, ?>> String words(Answer<R> answer, Tier tier) {
    return answer.match(
        one -> one.value().outcome().in(language, tier),
        many -> many.in(language),
        open -> open.in(language),
        none -> none.in(language));
  }

  private String place(Answer<?> answer) {
    return answer.citations().stream().findFirst().map(one -> one.place(language)).orElse("");
  }

  private void line(StringBuilder text, String inChinese, String inEnglish, String what) {
    text.append("  ")
        .append(chinese ? inChinese + "：" : inEnglish + ": ")
        .append(what)
        .append('\n');
  }

  private void lines(StringBuilder text, Described what) {
    text.append(what.in(language).indent(2));
  }

  private void paragraph(StringBuilder text, String inChinese, String inEnglish) {
    text.append('\n').append(chinese ? inChinese : inEnglish).append('\n');
  }
}
