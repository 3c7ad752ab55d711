package org.workrules.engine.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.workrules.api.calendar.Basis;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.time.CountedLimit;
import org.workrules.api.time.EventDay;
import org.workrules.api.time.LimitUnit;
import org.workrules.engine.calendar.CalendarDay;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.CountedDay.Treatment;

/** Writes how a deadline came about: the rule, the count day by day, the convention, the result. */
final class DeadlineText {

  private final Deadline deadline;
  private final WorkingCalendar calendar;
  private final Language language;
  private final boolean chinese;
  private final StringBuilder text = new StringBuilder();

  DeadlineText(Deadline deadline, WorkingCalendar calendar, Language language) {
    this.deadline = deadline;
    this.calendar = calendar;
    this.language = language;
    this.chinese = language == Language.CHINESE;
  }

  String write() {
    String modality = deadline.rule().modality().in(language);
    line(deadline.rule().in(language) + (chinese ? "（" + modality + "）" : " (" + modality + ")"));
    for (Citation citation : deadline.citations()) {
      line((chinese ? "依据：" : "Rests on: ") + citation.in(language));
    }
    if (chinese) {
      line("规则：" + deadline.rule().gist());
    }
    if (deadline.rule().outcome() instanceof CountedLimit) {
      writeCount((CountedLimit) deadline.rule().outcome());
    } else {
      line(chinese ? "固定日期，遇休息日不调整" : "A fixed day of the year, which does not move");
    }
    writeResult();
    return text.toString();
  }

  private void writeCount(CountedLimit limit) {
    boolean counted = deadline.counting().countsEventDay(limit);
    boolean said = limit.eventDay() != EventDay.NOT_SAID;
    Tier tier = deadline.citations().get(0).edition().tier();
    String event = limit.event().in(language, tier);
    String why =
        said
            ? (chinese ? "规则载明" : "as the rule says")
            : counted
                ? (chinese ? "按所选口径" : "as chosen")
                : (chinese ? "民法典第二百零一条" : "Civil Code, art. 201");
    if (chinese) {
      line(
          "起算："
              + day(deadline.event())
              + event
              + "，当日"
              + (counted ? "计入" : "不计")
              + "（"
              + why
              + "）");
    } else {
      line(
          "Counted from: "
              + day(deadline.event())
              + ", "
              + event
              + "; that day is "
              + (counted ? "" : "not ")
              + "counted ("
              + why
              + ")");
    }
    List<CountedDay> days = deadline.days();
    for (int first = 0; first < days.size(); ) {
      int last = first;
      while (last + 1 < days.size() && belongTogether(limit, days.get(first), days.get(last + 1))) {
        last++;
      }
      if (days.get(first).treatment() != Treatment.EVENT_DAY_NOT_COUNTED) {
        writeRun(limit, days.get(first), days.get(last));
      }
      first = last + 1;
    }
  }

  /** Days are told in one line if the same became of them for the same reason. */
  private boolean belongTogether(CountedLimit limit, CountedDay one, CountedDay other) {
    if (one.treatment() != other.treatment()) {
      return false;
    }
    boolean anyDayCounts =
        one.treatment() == Treatment.COUNTED && limit.unit() != LimitUnit.WORKING_DAY;
    CalendarDay day = one.day();
    return anyDayCounts
        || (day.kind() == other.day().kind()
            && day.holiday().equals(other.day().holiday())
            && day.basis() == other.day().basis());
  }

  private void writeRun(CountedLimit limit, CountedDay first, CountedDay last) {
    boolean one = first.date().equals(last.date());
    String dates =
        one ? day(first.date()) : day(first.date()) + (chinese ? "至" : " to ") + day(last.date());
    line("  " + dates + (chinese ? "：" : ": ") + what(limit, first, last));
  }

  private String what(CountedLimit limit, CountedDay first, CountedDay last) {
    boolean working = limit.unit() == LimitUnit.WORKING_DAY;
    CalendarDay day = first.day();
    switch (first.treatment()) {
      case COUNTED:
        return numbers(first.number(), last.number(), working)
            + (working && day.holiday().isPresent()
                ? (chinese ? "，" : ", ") + day.reason(language)
                : "");
      case SKIPPED:
        return (chinese ? "不计，" : "not counted, ") + day.reason(language);
      case MOVED_OVER:
        return (chinese ? "末日逢休息日，" : "the last day is off, ") + day.reason(language);
      default:
        return moved(limit);
    }
  }

  private String numbers(int first, int last, boolean working) {
    String range = first == last ? "" + first : first + (chinese ? "至" : " to ") + last;
    if (chinese) {
      return "第" + range + (working ? "个工作日" : "日");
    }
    return (working ? "working " : "") + (first == last ? "day " : "days ") + range;
  }

  private String moved(CountedLimit limit) {
    if (limit.kind() == CountedLimit.Kind.AHEAD) {
      return chinese ? "提前至此工作日，以保足期" : "moved back to this working day, so that the time is kept";
    }
    return chinese ? "顺延至此工作日（民法典第二百零三条）" : "moved to this working day (Civil Code, art. 203)";
  }

  private void writeResult() {
    boolean minimum =
        deadline.rule().outcome() instanceof CountedLimit
            && ((CountedLimit) deadline.rule().outcome()).kind() == CountedLimit.Kind.AT_LEAST;
    String label =
        minimum
            ? (chinese ? "期满：" : "Complete at the end of: ")
            : (chinese ? "最迟：" : "Last day in time: ");
    if (isLeftWhereItIs()) {
      line(chinese ? "末日逢休息日，按所选口径不调整" : "The last day is off and left where it is (as chosen)");
    }
    line(label + day(deadline.date()));
    if (minimum) {
      line(
          (chinese ? "此后首个工作日：" : "First working day after: ")
              + day(deadline.firstWorkingDayAfter()));
    }
    boolean projected =
        deadline.basis() == Basis.PROJECTED
            || (minimum
                && deadline.basisBetween(deadline.date(), deadline.firstWorkingDayAfter())
                    == Basis.PROJECTED);
    if (projected) {
      line(
          chinese
              ? "注意：涉及尚未公布放假安排的日期，系按法定节假日推算，通知公布后可能改变"
              : "Mind: it reaches days for which no notice is out; they are projected from the"
                  + " statute and may change");
    }
  }

  /** Whether the last day is off because the caller chose that it does not move. */
  private boolean isLeftWhereItIs() {
    return deadline.rule().outcome() instanceof CountedLimit
        && deadline.counting().endMove() == EndMove.NONE
        && !calendar.isWorkingDay(deadline.date());
  }

  private String day(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    return chinese
        ? date + "（星期" + "一二三四五六日".charAt(weekday.ordinal()) + "）"
        : date + " (" + weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")";
  }

  private void line(String line) {
    text.append(text.length() == 0 ? "" : "\n").append(line);
  }
}
