package org.workrules.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentKinds;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Option;

/**
 * What a careful developer writes for one county and two questions: a chain of {@code if}s over the
 * product's own fields, which returns the outcome with its articles, and the reasons on demand. All
 * that does not depend on the case is made once.
 */
final class HandWritten {

  private static final String ZHUANGLANG = "《庄浪县人民政府工作规则》";
  private static final String MENGLA = "《勐腊县人民政府工作规则》";

  private static final List<Ruling> MINUTES =
      one("signing-minutes", "主持会议的人签发", ZHUANGLANG + "第五十五条");
  private static final Ruling HEAD = new Ruling("signing-by-head", "县长签署", ZHUANGLANG + "第六十七条");
  private static final Ruling UPWARD =
      new Ruling("signing-upward", "办公室主任、分管副县长审核，县长签发", ZHUANGLANG + "第六十八条");
  private static final List<Ruling> BY_HEAD = List.of(HEAD);
  private static final List<Ruling> GOING_UP = List.of(UPWARD);
  private static final List<Ruling> LATERAL_OR_DOWNWARD =
      one("signing-lateral-or-downward", "分管副县长签发", ZHUANGLANG + "第六十八条");
  private static final List<Ruling> IF_NECESSARY =
      one("signing-if-necessary", "县长签发", ZHUANGLANG + "第六十八条");
  private static final List<Ruling> JOINT =
      one("signing-joint", "分管副县长审核，县长会签", ZHUANGLANG + "第六十八条");
  private static final List<Ruling> MAJOR =
      one("signing-major-matter", "分管副县长把关，县长审定", ZHUANGLANG + "第六十九条");
  private static final List<Ruling> BY_HEAD_OR_MAJOR = List.of(HEAD, MAJOR.get(0));
  private static final List<Ruling> GOING_UP_OR_MAJOR = List.of(UPWARD, MAJOR.get(0));

  private static final BigDecimal TWENTY_WAN = BigDecimal.valueOf(200_000);
  private static final BigDecimal THOUSAND_WAN = BigDecimal.valueOf(10_000_000);
  private static final List<Ruling> COUNTY_HEAD =
      one("county-head-small-funds", "县长审批", MENGLA + "第四十一条第一款第（十一）项");
  private static final List<Ruling> EXECUTIVE =
      one("executive-funds", "常务会议研究决定", MENGLA + "第四十一条第一款第（十一）项");
  private static final List<Ruling> PARTY_GROUP =
      one("party-group-funds", "党组会议研究决定", MENGLA + "第四十条第一款第（七）项");
  private static final List<Ruling> EITHER = List.of(PARTY_GROUP.get(0), EXECUTIVE.get(0));

  private HandWritten() {}

  private static List<Ruling> one(String id, String outcome, String citation) {
    return List.of(new Ruling(id, outcome, citation));
  }

  /** What one rule says, and where. */
  static final class Ruling {
    private final String id;
    private final String outcome;
    private final List<String> citations;

    Ruling(String id, String outcome, String citation) {
      this.id = id;
      this.outcome = outcome;
      this.citations = List.of(citation);
    }
  }

  /** An outcome with its articles and, on demand, its reasons. */
  public static final class Reply {
    private final List<Ruling> rulings;
    private final Object subject;

    Reply(List<Ruling> rulings, Object subject) {
      this.rulings = rulings;
      this.subject = subject;
    }

    List<String> ids() {
      return rulings.stream().map(ruling -> ruling.id).collect(Collectors.toList());
    }

    List<String> citations() {
      List<String> citations = new ArrayList<>();
      rulings.forEach(ruling -> citations.addAll(ruling.citations));
      return citations;
    }

    String explanation() {
      StringBuilder text = new StringBuilder();
      text.append(rulings.isEmpty() ? "没有规定" : rulings.size() > 1 ? "规定冲突" : "有规定");
      for (Ruling ruling : rulings) {
        text.append('\n').append(String.join("、", ruling.citations)).append("：");
        text.append(ruling.outcome);
      }
      return text.append("\n案情：").append(subject).toString();
    }
  }

  /** Who signs a document of Zhuanglang County, articles 55 and 67 to 69. */
  static Reply signing(Paper paper) {
    return new Reply(signingRules(paper), paper);
  }

  private static List<Ruling> signingRules(Paper paper) {
    if (paper.getKind().equals("MINUTES")) {
      switch (paper.getMeeting()) {
        case "PLENARY_MEETING":
        case "EXECUTIVE_MEETING":
        case "COUNTY_HEADS_OFFICE_MEETING":
        case "THEMATIC_MEETING":
          return MINUTES;
        default:
          return List.of();
      }
    }
    if (paper.getInNameOf().equals("PARTY_COMMITTEE_AND_GOVERNMENT")) {
      return JOINT;
    }
    if (!paper.getInNameOf().equals("GOVERNMENT")) {
      return List.of();
    }
    boolean major =
        paper.isAuditMatter()
            || paper.isMajorFunds()
            || paper.isMajorPolicyAdjustment()
            || paper.isMajorProject()
            || paper.isMajorMatter();
    if (paper.getKind().equals("PROPOSAL")
        || paper.getKind().equals("ORDER")
        || paper.isGovernmentRules()
        || paper.isAppointment()) {
      return major ? BY_HEAD_OR_MAJOR : BY_HEAD;
    }
    if (paper.getDirection().equals("UPWARD")) {
      return major ? GOING_UP_OR_MAJOR : GOING_UP;
    }
    if (major) {
      return MAJOR;
    }
    return paper.isDeemedNecessary() ? IF_NECESSARY : LATERAL_OR_DOWNWARD;
  }

  /** The same, from circumstances: what remains where only the rules are written by hand. */
  static Reply signing(Circumstances document, Paper.Reader reader) {
    return new Reply(signingRules(document, reader), document);
  }

  private static List<Ruling> signingRules(Circumstances document, Paper.Reader reader) {
    Option kind = document.find(DocumentFacts.KIND).get();
    if (kind.equals(DocumentKinds.MINUTES)) {
      MeetingType meeting = document.find(Facts.MEETING).get();
      return meeting.equals(MeetingTypes.PARTY_GROUP_MEETING) ? List.of() : MINUTES;
    }
    Option name = document.find(DocumentFacts.IN_NAME_OF).get();
    if (name.equals(DocumentOptions.PARTY_COMMITTEE_AND_GOVERNMENT)) {
      return JOINT;
    }
    if (!name.equals(DocumentOptions.GOVERNMENT)) {
      return List.of();
    }
    boolean major =
        document.find(DocumentFacts.AUDIT_MATTER).get()
            || document.find(DocumentFacts.MAJOR_FUNDS).get()
            || document.find(reader.majorPolicyAdjustment()).get()
            || document.find(DocumentFacts.MAJOR_PROJECT).get()
            || document.find(Facts.MAJOR_MATTER).get();
    if (kind.equals(DocumentKinds.PROPOSAL)
        || kind.equals(DocumentKinds.ORDER)
        || document.find(reader.governmentRules()).get()
        || document.find(DocumentFacts.APPOINTMENT).get()) {
      return major ? BY_HEAD_OR_MAJOR : BY_HEAD;
    }
    if (document.find(DocumentFacts.DIRECTION).get().equals(DocumentOptions.UPWARD)) {
      return major ? GOING_UP_OR_MAJOR : GOING_UP;
    }
    if (major) {
      return MAJOR;
    }
    return document.find(DocumentFacts.DEEMED_NECESSARY).get() ? IF_NECESSARY : LATERAL_OR_DOWNWARD;
  }

  /** Who decides on a sum in Mengla County, articles 40 and 41. */
  static Reply forum(BigDecimal yuan) {
    int thousandWan = yuan.compareTo(THOUSAND_WAN);
    List<Ruling> rulings =
        thousandWan > 0
            ? PARTY_GROUP
            : thousandWan == 0 ? EITHER : yuan.compareTo(TWENTY_WAN) > 0 ? EXECUTIVE : COUNTY_HEAD;
    return new Reply(rulings, yuan);
  }
}
