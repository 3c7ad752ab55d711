package org.workrules.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_OFFICE_DIRECTOR;
import static org.workrules.api.actor.Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD;
import static org.workrules.api.actor.Roles.OFFICE_DIRECTOR;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.meeting.Seats.ATTENDEES_BY_TOPIC;
import static org.workrules.api.meeting.Seats.MEMBERS;
import static org.workrules.api.procedure.Acts.APPROVE;
import static org.workrules.api.procedure.Acts.CHECK;
import static org.workrules.api.procedure.Acts.CONVENE_AND_CHAIR;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.Acts.REPORT_TO;
import static org.workrules.api.procedure.Acts.REVIEW_LEGALITY;
import static org.workrules.api.procedure.Acts.SIGN_AND_ISSUE;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.rule.Facts.MAJOR_MATTER;
import static org.workrules.api.rule.Facts.MEETING;
import static org.workrules.api.rule.Facts.URGENT;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.engine.verify.SoundCounty.EXECUTIVE;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Role;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.procedure.Act;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Condition;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Rule;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.source.Edition;
import org.workrules.api.source.Provision;
import org.workrules.api.source.RepealedEdition;
import org.workrules.api.spi.Acknowledged;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.ScopeRule;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;
import org.workrules.api.time.TimeLimit;
import org.workrules.engine.Qingshan;

/** A sound configuration, broken in one way, is told to be broken in this way and in no other. */
class BrokenConfigurationsTest {

  private static final Role KEEPER = Role.of("KEEPER", "印章保管人", "keeper of the seal");

  private static final String SIGNING_2022 =
      "SIGNING | | 2022-09-22 | 县长签发 | STATED | 第一条 | 前一文本\n";

  private static Arguments broken(String how, Consumer<SoundCounty> breaking, String... keys) {
    return Arguments.of(how, breaking, List.of(keys));
  }

  private static Arguments rule(String how, Function<Edition, Rule<?, ?>> rule, String... keys) {
    return broken(how, county -> county.with(rule), keys);
  }

  private static Arguments signing(String how, Function<Edition, Chain> chain, String... keys) {
    return broken(
        how,
        county -> {
          county.with(
              text ->
                  chain("signing-major", DocumentChains.SIGNING)
                      .gist("重大事项的公文另走流程。")
                      .when(is(MAJOR_MATTER))
                      .overriding("signing", "signing-urgent")
                      .stated(chain.apply(text))
                      .citing(text.article(4)));
          county.cases =
              county.cases.replace(
                  "县政府办公室主任审核 → 县长签发",
                  chain.apply(new SoundCounty().edition()).in(Language.CHINESE));
        },
        keys);
  }

  private static Arguments gist(String how, String gist, String... keys) {
    return rule(
        how,
        text ->
            ruling("one-matter", DocumentRulings.ONE_MATTER)
                .gist(gist)
                .when(is(DocumentFacts.SEVERAL_MATTERS))
                .mustNot(Ruling.FORBIDDEN)
                .citing(text.article(5)),
        keys);
  }

  private static Arguments oneMatter(
      String how, Function<Edition, Rule<?, ?>> rule, String... keys) {
    return rule(how, rule, keys);
  }

  private static Arguments named(String how, Fact<Boolean> fact, String key) {
    return broken(
        how,
        county -> {
          county.with(
              text ->
                  ruling("one-matter", DocumentRulings.ONE_MATTER)
                      .gist("一件公文不得写几件事。")
                      .when(is(DocumentFacts.SEVERAL_MATTERS).and(Condition.isNot(fact)))
                      .mustNot(Ruling.FORBIDDEN)
                      .citing(text.article(5)));
        },
        key);
  }

  private static Arguments act(String how, Act act, String key) {
    return signing(how, text -> first(act, OFFICE_DIRECTOR).then(SIGN_AND_ISSUE, COUNTY_HEAD), key);
  }

  private static Arguments register(
      String how, int article, Function<Edition, Provision> provision, String... keys) {
    return broken(how, county -> county.unruled.put(article, provision), keys);
  }

  private static Arguments edition(String how, Consumer<Edition.Builder> breaking, String... keys) {
    return broken(
        how,
        county ->
            county.particulars =
                builder -> {
                  breaking.accept(builder);
                  return builder;
                },
        keys);
  }

  private static Arguments provided(
      String how, Function<SoundCounty, CountyProfileProvider> provider, String key) {
    return broken(how, county -> county.provider.add(profile -> provider.apply(county)), key);
  }

  private static Arguments line(String how, String line, String key) {
    return broken(how, county -> county.cases += line + "\n", key + ":cases.csv:13");
  }

  static List<Arguments> configurations() {
    return List.of(
        // What the api refuses
        broken(
            "an article of which nothing is said",
            county -> county.unruled.remove(2),
            "article-missing:article-2"),
        register(
            "an article beyond the end",
            9,
            text -> Provision.declaratory(text.article(9), "只说明解释权。"),
            "registered-beyond-end:article-9"),
        register(
            "an article registered twice",
            9,
            text -> Provision.declaratory(text.article(2), "又登记一次。"),
            "registered-twice:article-2"),
        register(
            "an article registered as encoded",
            2,
            text -> Provision.encoded(text.article(2), List.of("reply")),
            "registered-as-encoded:article-2"),
        register(
            "a declaratory article with rules",
            3,
            text -> Provision.declaratory(text.article(3), "只说会议。"),
            "declaratory-but-encoded:article-3"),
        register(
            "an article of another text",
            2,
            text -> Provision.declaratory(Qingshan.OF_2023.article(2), "只重申工作原则。"),
            "registers-another-text:第二条"),
        broken(
            "two rules of one id",
            county ->
                county.rules.put(
                    "again",
                    text ->
                        limit("reply", LimitSubjects.DUTY)
                            .gist("办理期限三日。")
                            .shall(
                                TimeLimit.within(
                                    3, LimitUnit.CALENDAR_DAY, Events.DOCUMENT_RECEIVED))
                            .citing(text.article(6))),
            "id-twice:reply"),
        broken(
            "a scope of the id of a rule",
            county ->
                county.scope.add(text -> ScopeRule.appliesTo("reply", "直属事业单位", text.article(7))),
            "id-twice:reply"),
        rule(
            "an id in capitals",
            text ->
                ruling("One_Matter", DocumentRulings.ONE_MATTER)
                    .gist("一件公文不得写几件事情。")
                    .mustNot(Ruling.FORBIDDEN)
                    .citing(text.article(5)),
            "id-form:One_Matter"),
        gist("a gist in English", "One matter.", "gist-not-chinese:one-matter"),
        oneMatter(
            "an article that the text does not have",
            text ->
                ruling("one-matter", DocumentRulings.ONE_MATTER)
                    .gist("一件公文不得写几件事。")
                    .mustNot(Ruling.FORBIDDEN)
                    .citing(text.article(5), text.article(17)),
            "article-beyond-end:one-matter"),
        oneMatter(
            "a citation of another text",
            text ->
                ruling("one-matter", DocumentRulings.ONE_MATTER)
                    .gist("一件公文不得写几件事。")
                    .mustNot(Ruling.FORBIDDEN)
                    .citing(text.article(5), Qingshan.OF_2023.article(5)),
            "cites-another-text:one-matter"),
        oneMatter(
            "an exception to no rule",
            text ->
                ruling("one-matter", DocumentRulings.ONE_MATTER)
                    .gist("一件公文不得写几件事。")
                    .mustNot(Ruling.FORBIDDEN)
                    .overriding("one-mater")
                    .citing(text.article(5)),
            "overrides-nothing:one-matter"),
        oneMatter(
            "an exception to a rule of another question",
            text ->
                ruling("one-matter", DocumentRulings.ONE_MATTER)
                    .gist("一件公文不得写几件事。")
                    .mustNot(Ruling.FORBIDDEN)
                    .overriding("reply")
                    .citing(text.article(5)),
            "overrides-another-question:one-matter"),
        rule(
            "exceptions to each other",
            text ->
                chain("signing", DocumentChains.SIGNING)
                    .gist("公文由县长签发。")
                    .overriding("signing-major")
                    .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
                    .citing(text.article(4)),
            "overrides-in-a-circle:signing",
            "overrides-in-a-circle:signing-major"),
        rule(
            "requirements after each other",
            text ->
                requirement("legality-review", Requirements.LEGALITY_REVIEW)
                    .gist("重大决策先由司法局审查合法性。")
                    .after(Requirements.COLLECTIVE_DECISION)
                    .shall(Step.of(REVIEW_LEGALITY, Bodies.JUSTICE_BUREAU))
                    .citing(text.article(7)),
            "after-in-a-circle:legality-review",
            "after-in-a-circle:collective-decision"),
        signing(
            "a word in other words",
            text ->
                first(Act.of("CHECK", "审查", "checks"), OFFICE_DIRECTOR)
                    .then(SIGN_AND_ISSUE, COUNTY_HEAD),
            "defined-twice:CHECK"),
        broken(
            "the text of a district", county -> county.tier = Tier.DISTRICT, "tier-differs:county"),
        broken(
            "editions that begin on one day",
            county ->
                county.earlier.add(SoundCounty.earlier("青政发〔2022〕1号", LocalDate.of(2023, 3, 1))),
            "begins-too-early:county"),
        // Providers
        provided(
            "a provider that throws",
            county ->
                Qingshan.provider(
                    Qingshan.COUNTY,
                    () -> {
                      throw new IllegalStateException("disk on fire");
                    }),
            "provider-fails"),
        provided(
            "a profile that is null",
            county -> Qingshan.provider(Qingshan.COUNTY, () -> nothing()),
            "provider-null"),
        provided(
            "a county that is null",
            county -> Qingshan.provider(nothing(), county::profile),
            "provider-null"),
        provided(
            "the profile of another county",
            county ->
                Qingshan.provider(
                    Qingshan.county("999902", "绿水县", "Lushui County"), county::profile),
            "provider-of-another-county"),
        // The register
        broken(
            "an article still pending",
            county -> county.unruled.put(2, text -> Provision.pending(text.article(2), "请假的程序")),
            "pending:article-2"),
        register(
            "a reason in English",
            2,
            text -> Provision.declaratory(text.article(2), "nothing to compute"),
            "reason-not-chinese:article-2"),
        register(
            "one reason for two articles",
            2,
            text -> Provision.declaratory(text.article(2), "只说明制定依据。"),
            "reason-repeated:article-2"),
        broken(
            "rules out of order",
            county -> county.rules.put("executive-chair", county.rules.remove("executive-chair")),
            "out-of-order:executive-chair"),
        // Meetings
        broken(
            "a chair who is no member",
            county -> {
              county.with(
                  text ->
                      chain("executive-chair", MeetingChains.CHAIRING)
                          .gist("常务会议由办公室副主任召集并主持。")
                          .when(EXECUTIVE)
                          .stated(first(CONVENE_AND_CHAIR, DEPUTY_OFFICE_DIRECTOR))
                          .citing(text.article(3)));
              county.cases = county.cases.replace("县长召集和主持", "县政府办公室副主任召集和主持");
            },
            "chair-not-a-member:executive-chair"),
        broken(
            "a quorum that counts those without vote",
            county -> {
              county.with(
                  text ->
                      quorum("executive-quorum", QuorumSubject.TO_MEET)
                          .gist("常务会议须有半数以上列席人员到会。")
                          .when(EXECUTIVE)
                          .must(Quorum.moreThan(1, 2, ATTENDEES_BY_TOPIC))
                          .citing(text.article(3)));
              county.cases = county.cases.replace("超过组成人员的", "超过按议题或者需要列席的人员的");
            },
            "quorum-counts-others:executive-quorum"),
        rule(
            "a quorum of a meeting without members",
            text ->
                quorum("executive-quorum", QuorumSubject.TO_MEET)
                    .gist("常务会议和全体会议须有半数以上组成人员到会。")
                    .when(is(MEETING, MeetingTypes.EXECUTIVE_MEETING, MeetingTypes.PLENARY_MEETING))
                    .must(Quorum.moreThan(1, 2, MEMBERS))
                    .citing(text.article(3)),
            "quorum-without-members:executive-quorum"),
        rule(
            "a seat at no meeting",
            text ->
                seat("executive-attendees", ATTENDEES_BY_TOPIC)
                    .gist("办公室副主任可以列席。")
                    .may(attendees(DEPUTY_OFFICE_DIRECTOR))
                    .citing(text.article(3)),
            "seat-of-no-meeting:executive-attendees"),
        broken(
            "somebody counted twice",
            county -> {
              county.with(
                  text ->
                      seat("executive-members", MEMBERS)
                          .gist("常务会议由县长、副县长、常务副县长组成。")
                          .when(EXECUTIVE)
                          .stated(
                              attendees(
                                  COUNTY_HEAD, DEPUTY_COUNTY_HEAD, EXECUTIVE_DEPUTY_COUNTY_HEAD))
                          .citing(text.article(3)));
              county.cases = county.cases.replace("县长、副县长、县政府办公室主任", "县长、副县长、常务副县长");
            },
            "counted-twice:executive-members"),
        broken(
            "a meeting without people",
            county -> {
              county.with(
                  text ->
                      duty("executive-budget", Matters.BUDGET)
                          .gist("预算由专题会议讨论决定。")
                          .stated(Step.of(DISCUSS_AND_DECIDE, MeetingTypes.THEMATIC_MEETING))
                          .citing(text.article(3)));
              county.cases =
                  county.cases.replace(
                      "FORUM:BUDGET | | 2025-09-22 | 常务", "FORUM:BUDGET | | 2025-09-22 | 专题");
            },
            "meeting-without-people:THEMATIC_MEETING"),
        // Procedures
        signing(
            "a signing chain without a signature",
            text -> first(CHECK, OFFICE_DIRECTOR).then(APPROVE, COUNTY_HEAD),
            "signing-without-signature:signing-major"),
        signing(
            "a step twice in a row",
            text ->
                first(CHECK, OFFICE_DIRECTOR)
                    .then(CHECK, OFFICE_DIRECTOR)
                    .then(SIGN_AND_ISSUE, COUNTY_HEAD),
            "step-twice:signing-major"),
        signing(
            "a step addressed to the one who takes it",
            text ->
                first(Step.of(REPORT_TO, OFFICE_DIRECTOR).to(OFFICE_DIRECTOR))
                    .then(SIGN_AND_ISSUE, COUNTY_HEAD),
            "addressed-to-self:signing-major"),
        signing(
            "a role that nobody holds",
            text -> first(CHECK, KEEPER).then(SIGN_AND_ISSUE, COUNTY_HEAD),
            "role-nobody-holds:KEEPER"),
        rule(
            "a requirement after one that no rule requires",
            text ->
                requirement("collective-decision", Requirements.COLLECTIVE_DECISION)
                    .gist("征求公众意见以后，由常务会议集体讨论决定。")
                    .after(Requirements.PUBLIC_COMMENT)
                    .shall(Step.of(DISCUSS_AND_DECIDE, MeetingTypes.EXECUTIVE_MEETING))
                    .citing(text.article(7)),
            "after-nothing:collective-decision"),
        broken(
            "what may be forbidden",
            county -> {
              county.with(
                  text ->
                      ruling("one-matter", DocumentRulings.ONE_MATTER)
                          .gist("一件公文可以不写几件事。")
                          .when(is(DocumentFacts.SEVERAL_MATTERS))
                          .may(Ruling.FORBIDDEN)
                          .citing(text.article(5)));
              county.cases = county.cases.replace("FORBIDDEN | MUST_NOT", "FORBIDDEN | MAY");
            },
            "ruling-against-modality:one-matter"),
        broken(
            "what must not be allowed",
            county -> {
              county.with(
                  text ->
                      ruling("one-matter", DocumentRulings.ONE_MATTER)
                          .gist("一件公文不得写几件事。")
                          .when(is(DocumentFacts.SEVERAL_MATTERS))
                          .mustNot(Ruling.PERMITTED)
                          .citing(text.article(5)));
              county.cases = county.cases.replace("FORBIDDEN | MUST_NOT", "PERMITTED | MUST_NOT");
            },
            "ruling-against-modality:one-matter"),
        // Tables
        broken(
            "an overlap that nobody acknowledges",
            county -> county.acknowledged.clear(),
            "overlap:signing+signing-urgent"),
        broken(
            "an acknowledgement of what is not there",
            county ->
                county.acknowledged.add(Acknowledged.overlap("signing", "signing-major", "并不重叠。")),
            "acknowledged-in-vain:signing+signing-major"),
        broken(
            "an acknowledgement of a gap that is not there",
            county -> county.acknowledged.add(Acknowledged.gap(DocumentChains.SIGNING, "并没有空白。")),
            "acknowledged-in-vain:SIGNING"),
        broken(
            "a gap in what should be total",
            county -> {
              county.with(
                  text ->
                      chain("signing", DocumentChains.SIGNING)
                          .gist("不紧急的公文由县长签发。")
                          .when(Condition.isNot(URGENT))
                          .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
                          .citing(text.article(4)));
              county.rules.remove("signing-urgent");
              county.with(
                  text ->
                      chain("signing-major", DocumentChains.SIGNING)
                          .gist("重大事项的公文由办公室主任审核，县长签发。")
                          .when(is(MAJOR_MATTER))
                          .overriding("signing")
                          .stated(first(CHECK, OFFICE_DIRECTOR).then(SIGN_AND_ISSUE, COUNTY_HEAD))
                          .citing(text.article(4)));
              county.acknowledged.clear();
              county.cases =
                  county.cases.replace("分管副县长审核 → 县长签发", "县长签发").replace("CONFLICTING", "规则未作规定");
            },
            "gap:SIGNING"),
        broken(
            "nothing on what should be decided",
            county -> {
              county.rules.keySet().removeIf(id -> id.startsWith("signing"));
              county.acknowledged.clear();
              county.unruled.put(4, text -> Provision.declaratory(text.article(4), "只说公文要精简。"));
              county.cases = county.cases.replaceAll("(?m)^SIGNING.*\n", "");
            },
            "gap:SIGNING"),
        broken(
            "a rule that never wins",
            county -> {
              county.with(
                  text ->
                      chain("signing-dead", DocumentChains.SIGNING)
                          .gist("重大而又紧急的公文由县长签发。")
                          .when(is(MAJOR_MATTER).and(is(URGENT)))
                          .stated(first(SIGN_AND_ISSUE, COUNTY_HEAD))
                          .citing(text.article(4)));
              county.with(
                  text ->
                      chain("signing-major", DocumentChains.SIGNING)
                          .gist("重大事项的公文由办公室主任审核，县长签发。")
                          .when(is(MAJOR_MATTER))
                          .overriding("signing", "signing-urgent", "signing-dead")
                          .stated(first(CHECK, OFFICE_DIRECTOR).then(SIGN_AND_ISSUE, COUNTY_HEAD))
                          .citing(text.article(4)));
            },
            "never-wins:signing-dead",
            "rule-without-case:signing-dead"),
        // Words
        act(
            "an English name in Chinese",
            Act.of("PRE_CHECK", "预审", "预审s"),
            "english-name-in-chinese:PRE_CHECK"),
        named(
            "a tier left open in Chinese only",
            Fact.flag("ASKED", "已请示{县}政府", "the county government was asked"),
            "tier-in-one-language:ASKED"),
        named(
            "a tier left open in English only",
            Fact.flag("ASKED", "已请示县政府", "the {county} government was asked"),
            "tier-in-one-language:ASKED"),
        named(
            "a brace left over",
            Fact.flag("ASKED", "已请示{区}政府", "the government was asked"),
            "stray-brace:ASKED"),
        act(
            "two words that read alike",
            Act.of("PRE_CHECK", "签发", "prechecks"),
            "reads-alike:PRE_CHECK"),
        gist("a gist without a full stop", "一件公文不得写几件事", "gist-no-sentence:one-matter"),
        gist("a gist of two sentences", "一件公文只写一件事。不得写几件。", "gist-several-sentences:one-matter"),
        gist(
            "a gist that nobody reads",
            "一件公文不得写几件事，".repeat(12) + "切记。",
            "gist-too-long:one-matter"),
        gist("the gist of another rule", "征求意见，五个工作日内答复。", "gist-repeated:reply"),
        // Time
        broken(
            "a text dated long after it is in force",
            county -> county.dated = LocalDate.of(2024, 3, 2),
            "dated-late:2023-03-01"),
        edition(
            "a text adopted after it is dated",
            text -> text.adopted(LocalDate.of(2023, 2, 2)),
            "adopted-late:2023-03-01"),
        edition(
            "a text published before it is adopted",
            text -> text.adopted(LocalDate.of(2023, 1, 15)).published(LocalDate.of(2023, 1, 14)),
            "published-early:2023-03-01"),
        broken(
            "a text that does not repeal the one before",
            county -> {
              county.earlier.add(SoundCounty.earlier("青政发〔2022〕1号", LocalDate.of(2022, 1, 1)));
              county.cases += SIGNING_2022;
            },
            "earlier-not-repealed:2023-03-01"),
        broken(
            "a text that repeals another than the one before",
            county -> {
              county.earlier.add(SoundCounty.earlier("青政发〔2022〕1号", LocalDate.of(2022, 1, 1)));
              county.cases += SIGNING_2022;
              county.particulars =
                  text ->
                      text.repeals(
                          RepealedEdition.builder()
                              .title("青山县人民政府工作规则")
                              .documentNumber("青政发〔2021〕7号")
                              .issued("2021年")
                              .build());
            },
            "earlier-not-repealed:2023-03-01"),
        // Cases
        line(
            "a case that comes out otherwise",
            "CONSULTATION_REPLY | | 2025-09-22 | 2025-09-29 | SHALL | 第六条 | 忘了调休上班",
            "case-differs"),
        line("a case without its cells", "CONSULTATION_REPLY | 2025-09-22", "case-unreadable"),
        line(
            "a case about days of which no calendar tells",
            "CONSULTATION_REPLY | | 2199-09-22 | 2199-09-28 | SHALL | 第六条 | 太远",
            "case-fails"),
        broken(
            "a rule without a case",
            county -> county.cases = county.cases.replaceAll("(?m)^ONE_MATTER.*\n", ""),
            "rule-without-case:one-matter"),
        broken(
            "cases that are not there",
            county ->
                county.judging =
                    one -> one.withCases(BrokenConfigurationsTest.class, "nowhere.csv"),
            "cases-unreadable:nowhere.csv"),
        // Acceptances
        broken(
            "an acceptance of what is not there",
            county -> county.judging = one -> one.accepting("gap:SIGNING", "本来如此。"),
            "accepted-in-vain:gap:SIGNING"));
  }

  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // a provider that breaks its promise
  private static <T> T nothing() {
    return null;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("configurations")
  void is_told(String how, Consumer<SoundCounty> breaking, List<String> keys) {
    SoundCounty county = new SoundCounty();
    breaking.accept(county);
    Verification verification = verify(county);

    assertFalse(verification.isSound());
    Set<String> found = new TreeSet<>();
    for (Problem problem : verification.open()) {
      if (problem.severity() != Severity.NOTE) {
        found.add(
            county.provider.isEmpty() ? problem.key() : problem.key().replaceFirst(":.*", ""));
        for (Language language : Language.values()) {
          String text = problem.in(language);
          assertTrue(text.lines().count() >= 3, text);
          assertFalse(problem.message(language).contains("$"), text);
        }
        assertTrue(problem.message(Language.CHINESE).matches("(?s).*\\p{IsHan}.*"), problem.key());
      }
    }
    assertEquals(new TreeSet<>(keys), found, verification::toString);
  }

  @Test
  void and_unbroken_it_is_sound() {
    Verification verification = verify(new SoundCounty());

    assertTrue(verification.isSound(), verification::toString);
    assertEquals(
        List.of("acknowledged:signing+signing-urgent"),
        verification.open().stream().map(Problem::key).toList());
  }

  @Test
  void what_no_rule_decides_may_be_acknowledged() {
    SoundCounty county = new SoundCounty();
    county.rules.keySet().removeIf(id -> id.startsWith("signing"));
    county.acknowledged.clear();
    county.acknowledged.add(Acknowledged.gap(DocumentChains.SIGNING, "条文没有说由谁签发。"));
    county.unruled.put(4, text -> Provision.declaratory(text.article(4), "只说公文要精简。"));
    county.cases = county.cases.replaceAll("(?m)^SIGNING.*\n", "");

    Verification verification = verify(county);
    assertTrue(verification.isSound(), verification::toString);
    assertEquals(
        List.of("acknowledged:SIGNING"), verification.open().stream().map(Problem::key).toList());
  }

  private static Verification verify(SoundCounty county) {
    CountyProfileProvider provider = county.provider();
    if (!county.provider.isEmpty()) {
      provider = county.provider.get(0).apply(nothing());
    }
    Verification verification =
        Verification.of(provider).withCases("cases.csv", new StringReader(county.cases));
    return county.judging.apply(verification);
  }
}
