package org.workrules.engine;

import static org.workrules.api.time.LimitRule.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.ArticleNumbering;
import org.workrules.api.source.Commencement;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Tier;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;

/** 青山县 and its rules are invented. */
public final class Qingshan {

  public static final Jurisdiction COUNTY = county("999901", "青山县", "Qingshan County");

  /** Its first edition, of two articles. */
  public static final Edition OF_2023 = edition(LocalDate.of(2023, 3, 1), "青政发〔2023〕1号").build();

  private Qingshan() {}

  public static Jurisdiction county(String code, String chinese, String english) {
    return Jurisdiction.builder()
        .code(code)
        .tier(Tier.COUNTY)
        .province("某省", "Some Province")
        .name(chinese, english)
        .build();
  }

  /** Returns the particulars of an edition of its work rules. */
  public static Edition.Builder edition(LocalDate inForceFrom, String documentNumber) {
    return particulars(inForceFrom)
        .title("青山县人民政府工作规则", "Work Rules of Qingshan County")
        .documentNumber(documentNumber);
  }

  /** Returns the particulars of an edition without title and number. */
  public static Edition.Builder particulars(LocalDate inForceFrom) {
    return Edition.builder()
        .tier(Tier.COUNTY)
        .dated(inForceFrom)
        .inForceFrom(inForceFrom)
        .commencement(Commencement.STATED)
        .articleCount(2)
        .numbering(ArticleNumbering.ARTICLES);
  }

  /** Returns the rulebook of an edition, with some limits in its article 2. */
  public static Rulebook rulebook(Edition edition, List<? extends Rule<?, ?>> rules) {
    return Rulebook.builder()
        .edition(edition)
        .rules(rules)
        .unruled(Provision.declaratory(edition.article(1), "只说明制定依据。"))
        .unruled(rules.isEmpty() ? List.of(Provision.pending(edition.article(2), "时限")) : List.of())
        .build();
  }

  /** Returns a reply within so many working days, by article 2. */
  public static LimitRule reply(Edition edition, int workingDays) {
    return limit("reply", LimitSubjects.CONSULTATION_REPLY)
        .gist("部门之间征求意见，按期答复。")
        .shall(TimeLimit.within(workingDays, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
        .citing(edition.article(2));
  }

  public static CountyProfile profile(Jurisdiction county, Rulebook... rulebooks) {
    return CountyProfile.builder().jurisdiction(county).rulebooks(rulebooks).build();
  }

  /** Returns the profile of a county with one edition, that of 2023, and a reply in five days. */
  public static CountyProfile profile(Jurisdiction county) {
    return profile(county, rulebook(OF_2023, List.of(reply(OF_2023, 5))));
  }

  public static CountyProfile withLocalHolidays(HolidayNotice... notices) {
    return CountyProfile.builder()
        .jurisdiction(COUNTY)
        .rulebooks(rulebook(OF_2023, List.of(reply(OF_2023, 5))))
        .localHolidays(notices)
        .build();
  }

  /** Returns a provider of a profile. */
  public static CountyProfileProvider provider(CountyProfile profile) {
    return provider(profile.jurisdiction(), () -> profile);
  }

  /** Returns a provider that makes its profile in some way, once it is asked. */
  public static CountyProfileProvider provider(
      Jurisdiction county, Supplier<CountyProfile> profile) {
    return new CountyProfileProvider() {
      @Override
      public Jurisdiction jurisdiction() {
        return county;
      }

      @Override
      public CountyProfile profile() {
        return profile.get();
      }
    };
  }
}
