package org.workrules.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.workrules.api.Qingshan.RULES;
import static org.workrules.api.Qingshan.article;
import static org.workrules.api.actor.Roles.COUNTY_HEAD;
import static org.workrules.api.actor.Roles.DEPUTY_COUNTY_HEAD;
import static org.workrules.api.matter.DutyRule.duty;
import static org.workrules.api.matter.RequirementRule.requirement;
import static org.workrules.api.meeting.Attendees.attendees;
import static org.workrules.api.meeting.MeetingTypes.EXECUTIVE_MEETING;
import static org.workrules.api.meeting.QuorumRule.quorum;
import static org.workrules.api.meeting.SeatRule.seat;
import static org.workrules.api.procedure.Acts.DISCUSS_AND_DECIDE;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.ruling.RulingRule.ruling;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitUnit.WORKING_DAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Roles;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.matter.DutyRule;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.RequirementRule;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.Quorum;
import org.workrules.api.meeting.QuorumRule;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.SeatRule;
import org.workrules.api.meeting.Seats;
import org.workrules.api.procedure.Acts;
import org.workrules.api.procedure.Chain;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Facts;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.source.Provision;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.TimeLimit;

/** A sound rulebook of five articles, and its register. */
class RulebookTest {

  private static final LimitRule TOPIC =
      limit("topic", LimitSubjects.TOPIC_SUBMISSION)
          .gist("议题应当在会前三个工作日申报。")
          .shall(TimeLimit.ahead(3, WORKING_DAY, Events.MEETING_HELD))
          .citing(article(2));

  private static final LimitRule REPLY =
      limit("reply", LimitSubjects.CONSULTATION_REPLY)
          .gist("部门一般在七个工作日内回复。")
          .generally(TimeLimit.within(7, WORKING_DAY, Events.CONSULTATION_RECEIVED))
          .citing(article(3));

  private static final LimitRule REPLY_LATER =
      limit("reply-later", LimitSubjects.CONSULTATION_REPLY)
          .gist("与主办部门商定的，从其商定。")
          .may(TimeLimit.setBy(LimitSource.AGREEMENT_WITH_LEAD_DEPARTMENT))
          .overriding("reply")
          .citing(article(3).paragraph(2), article(2));

  private static final ChainRule SIGNING =
      chain("signing", DocumentChains.SIGNING)
          .gist("公文由县长签发。")
          .stated(Chain.first(Acts.SIGN_AND_ISSUE, Roles.COUNTY_HEAD))
          .citing(article(4));

  private static final ChainRule SIGNING_URGENT =
      chain("signing-urgent", DocumentChains.SIGNING)
          .gist("紧急公文可以由常务副县长签发。")
          .when(is(Facts.URGENT))
          .may(Chain.first(Acts.SIGN_AND_ISSUE, Roles.EXECUTIVE_DEPUTY_COUNTY_HEAD))
          .overriding("signing")
          .citing(article(4).paragraph(2));

  private static final RulingRule ONE_MATTER =
      ruling("one-matter", DocumentRulings.ONE_MATTER)
          .gist("请示应当一文一事。")
          .when(is(DocumentFacts.SEVERAL_MATTERS))
          .mustNot(Ruling.FORBIDDEN)
          .citing(article(4).paragraph(3));

  private static final RulingRule RETURNED =
      ruling("returned", DocumentRulings.COMPLIANCE)
          .gist("一文数事的公文，退回。")
          .when(is(DocumentFacts.SEVERAL_MATTERS))
          .stated(Ruling.RETURNED)
          .citing(article(4).paragraph(4), article(2));

  private static Rulebook.Builder sound() {
    return Rulebook.builder()
        .edition(RULES)
        .particulars(article(5).paragraph(1), article(5).paragraph(3))
        .scope(ScopeRule.byReference("scope-townships", "乡镇人民政府", article(5).paragraph(2)))
        .rules(TOPIC, REPLY, REPLY_LATER)
        .unruled(
            Provision.pending(article(2), "会议出席人数尚无规则。"),
            Provision.declaratory(article(1), "说明制定目的，无可计算内容。"),
            Provision.pending(article(4), "公文审核程序尚无规则。"));
  }

  @Test
  void accounts_for_every_article_in_order() {
    assertEquals(
        List.of(
            "第一条 宣示性：说明制定目的，无可计算内容。",
            "第二条 待编入：会议出席人数尚无规则。 [topic, reply-later]",
            "第三条 已编入 [reply, reply-later]",
            "第四条 待编入：公文审核程序尚无规则。",
            "第五条 已编入 [edition, scope-townships]"),
        sound().build().register().stream().map(Provision::toString).toList());
  }

  @Test
  void the_register_cannot_be_changed() {
    List<Provision> register = sound().build().register();
    assertThrows(UnsupportedOperationException.class, () -> register.remove(0));
  }

  @Test
  void keeps_its_rules_in_the_order_of_the_articles() {
    assertEquals(List.of(TOPIC, REPLY, REPLY_LATER), sound().build().limits());
  }

  @Test
  void keeps_rules_of_all_kinds_as_they_are_given_and_finds_those_of_one_kind() {
    SeatRule members =
        seat("members", Seats.MEMBERS)
            .gist("会议由县长和副县长组成。")
            .stated(attendees(COUNTY_HEAD, DEPUTY_COUNTY_HEAD))
            .citing(article(2));
    QuorumRule half =
        quorum("half", QuorumSubject.TO_MEET)
            .gist("到会的要过半数。")
            .must(Quorum.moreThan(1, 2, Seats.MEMBERS))
            .citing(article(2));
    DutyRule budget =
        duty("budget", Matters.BUDGET)
            .gist("预算由常务会议讨论决定。")
            .stated(Step.of(DISCUSS_AND_DECIDE, EXECUTIVE_MEETING))
            .citing(article(2));
    RequirementRule review =
        requirement("review", Requirements.LEGALITY_REVIEW)
            .gist("公开征求意见后须经合法性审查。")
            .must(Step.of(Acts.REVIEW_LEGALITY, Bodies.JUSTICE_BUREAU))
            .after(Requirements.PUBLIC_COMMENT)
            .citing(article(2));
    Rulebook rulebook =
        sound()
            .rules(review)
            .rules(ONE_MATTER, members)
            .rules(SIGNING, SIGNING_URGENT)
            .rules(budget, half)
            .rules(RETURNED)
            .build();
    assertEquals(
        List.of(
            TOPIC,
            REPLY,
            REPLY_LATER,
            review,
            ONE_MATTER,
            members,
            SIGNING,
            SIGNING_URGENT,
            budget,
            half,
            RETURNED),
        rulebook.rules());
    assertEquals(List.of(TOPIC, REPLY, REPLY_LATER), rulebook.limits());
    assertEquals(List.of(SIGNING, SIGNING_URGENT), rulebook.chains());
    assertEquals(List.of(ONE_MATTER, RETURNED), rulebook.rulings());
    assertEquals(List.of(members), rulebook.seats());
    assertEquals(List.of(half), rulebook.quorums());
    assertEquals(List.of(budget), rulebook.duties());
    assertEquals(List.of(review), rulebook.requirements());
    assertThrows(UnsupportedOperationException.class, () -> rulebook.requirements().remove(0));
    assertThrows(UnsupportedOperationException.class, () -> rulebook.rules().remove(0));
    assertThrows(UnsupportedOperationException.class, () -> rulebook.seats().remove(0));
  }

  @Test
  void accounts_for_chains_and_rulings_too() {
    assertEquals(
        List.of(
            "第一条 宣示性：说明制定目的，无可计算内容。",
            "第二条 待编入：会议出席人数尚无规则。 [topic, reply-later, returned]",
            "第三条 已编入 [reply, reply-later]",
            "第四条 待编入：公文审核程序尚无规则。 [signing, signing-urgent, one-matter, returned]",
            "第五条 已编入 [edition, scope-townships]"),
        sound()
            .rules(SIGNING, SIGNING_URGENT)
            .rules(ONE_MATTER, RETURNED)
            .build()
            .register()
            .stream()
            .map(Provision::toString)
            .toList());
  }

  @Test
  void keeps_what_it_acknowledges() {
    Acknowledged gap = Acknowledged.gap(DocumentChains.SIGNING, "平行文由谁签发，条文未言明。");
    assertEquals(List.of(), sound().build().acknowledged());
    assertEquals(List.of(gap), sound().acknowledged(gap).build().acknowledged());
  }

  @Test
  void is_equal_by_all_its_parts() {
    Rulebook whole = sound().rules(SIGNING).rules(ONE_MATTER).build();
    Rulebook same = sound().rules(SIGNING).rules(ONE_MATTER).build();
    assertEquals(whole, same);
    assertEquals(whole.hashCode(), same.hashCode());
    assertNotEquals(whole, sound().rules(SIGNING).build());
    assertNotEquals(whole, sound().rules(ONE_MATTER).build());
    assertNotEquals(
        whole,
        sound()
            .rules(SIGNING)
            .rules(ONE_MATTER)
            .acknowledged(Acknowledged.gap(DocumentChains.SIGNING, "条文未言明。"))
            .build());
    assertNotEquals(whole, whole.toString());
  }

  @Test
  void prints_its_edition() {
    assertEquals("《青山县人民政府工作规则》（青政发〔2023〕3号）", sound().build().toString());
  }

  /** As the tables of the profiles do, each layer names all the layers that it defeats. */
  @Test
  void exceptions_may_lie_forty_layers_deep() {
    List<LimitRule> layers = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (int layer = 1; layer <= 40; layer++) {
      String id = "reply-" + layer;
      layers.add(
          limit(id, LimitSubjects.CONSULTATION_REPLY)
              .gist("例外之例外。")
              .may(TimeLimit.within(layer, WORKING_DAY, Events.CONSULTATION_RECEIVED))
              .overriding(below.toArray(String[]::new))
              .citing(article(3)));
      below.add(id);
    }
    Rulebook.Builder deep = Rulebook.builder().edition(RULES).rules(layers);
    for (int article : new int[] {1, 2, 4, 5}) {
      deep.unruled(Provision.declaratory(article(article), "无可计算内容。"));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(10), deep::build);
  }
}
