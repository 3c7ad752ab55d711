package org.workrules.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.workrules.api.answer.Answer;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.rule.Option;
import org.workrules.api.text.Word;
import org.workrules.engine.RulesInForce;

/**
 * A document as a product keeps it, before anybody asks who signs it: plain strings and flags, from
 * which all who are compared read what they need.
 */
public final class Paper {

  /** 庄浪县, whose articles 55 and 67 to 69 say who signs. */
  static final String ZHUANGLANG = "620825";

  /** A day on which the edition is in force that the benchmarks ask about. */
  static final LocalDate DAY = LocalDate.of(2025, 9, 26);

  private static final List<String> NAMES =
      weighted(
          "GOVERNMENT 70, PARTY_COMMITTEE_AND_GOVERNMENT 10, GOVERNMENT_OFFICE 12, DEPARTMENT 8");
  private static final List<String> KINDS =
      weighted(
          "NOTICE 35, REQUEST 12, REPORT 12, LETTER 10, REPLY 8, OPINIONS 6, MINUTES 6, DECISION 3,"
              + " ANNOUNCEMENT 4, ORDER 2, PROPOSAL 2");
  private static final List<String> MEETINGS =
      weighted(
          "EXECUTIVE_MEETING 5, THEMATIC_MEETING 3, PLENARY_MEETING 1,"
              + " COUNTY_HEADS_OFFICE_MEETING 1, PARTY_GROUP_MEETING 1");

  private final String inNameOf;
  private final String kind;
  private final String direction;
  private final String meeting;
  private final boolean governmentRules;
  private final boolean appointment;
  private final boolean deemedNecessary;
  private final boolean auditMatter;
  private final boolean majorFunds;
  private final boolean majorPolicyAdjustment;
  private final boolean majorProject;
  private final boolean majorMatter;

  private Paper(Random random) {
    this.inNameOf = one(NAMES, random);
    this.kind = one(KINDS, random);
    this.direction = direction(kind);
    this.meeting = kind.equals("MINUTES") ? one(MEETINGS, random) : "";
    this.governmentRules = random.nextInt(100) < 1;
    this.appointment = random.nextInt(100) < 4;
    this.deemedNecessary = random.nextInt(100) < 8;
    this.auditMatter = random.nextInt(100) < 2;
    this.majorFunds = random.nextInt(100) < 5;
    this.majorPolicyAdjustment = random.nextInt(100) < 3;
    this.majorProject = random.nextInt(100) < 4;
    this.majorMatter = random.nextInt(100) < 5;
  }

  /** Returns documents as a county's office might see them, always the same. */
  static List<Paper> mix(int size) {
    Random random = new Random(620825);
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      papers.add(new Paper(random));
    }
    return papers;
  }

  /** Returns the first of them that the government sends upward. */
  static Paper example() {
    for (Paper paper : mix(64)) {
      if (paper.inNameOf.equals("GOVERNMENT") && paper.direction.equals("UPWARD")) {
        return paper;
      }
    }
    throw new IllegalStateException("The mix has changed");
  }

  private static List<String> weighted(String words) {
    List<String> all = new ArrayList<>();
    for (String word : words.split(", ")) {
      String[] parts = word.split(" ");
      for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
        all.add(parts[0]);
      }
    }
    return all;
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String direction(String kind) {
    switch (kind) {
      case "REQUEST":
      case "REPORT":
        return "UPWARD";
      case "LETTER":
      case "PROPOSAL":
        return "LATERAL";
      default:
        return "DOWNWARD";
    }
  }

  /** Returns in whose name it is issued. */
  public String getInNameOf() {
    return inNameOf;
  }

  /** Returns of which kind it is. */
  public String getKind() {
    return kind;
  }

  /** Returns whether it goes upward, downward or sideways. */
  public String getDirection() {
    return direction;
  }

  /** Returns of which meeting these are the minutes; empty for any other document. */
  public String getMeeting() {
    return meeting;
  }

  /** Returns whether it is a set of rules (规章). */
  public boolean isGovernmentRules() {
    return governmentRules;
  }

  /** Returns whether it appoints or removes somebody. */
  public boolean isAppointment() {
    return appointment;
  }

  /** Returns whether it is thought necessary that the head signs. */
  public boolean isDeemedNecessary() {
    return deemedNecessary;
  }

  /** Returns whether it concerns an audit. */
  public boolean isAuditMatter() {
    return auditMatter;
  }

  /** Returns whether it concerns a large sum. */
  public boolean isMajorFunds() {
    return majorFunds;
  }

  /** Returns whether it adjusts a major policy. */
  public boolean isMajorPolicyAdjustment() {
    return majorPolicyAdjustment;
  }

  /** Returns whether it concerns a major project. */
  public boolean isMajorProject() {
    return majorProject;
  }

  /** Returns whether it concerns another major matter. */
  public boolean isMajorMatter() {
    return majorMatter;
  }

  /** Returns it as variables, for engines that take those. */
  Map<String, Object> variables() {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("inNameOf", inNameOf);
    variables.put("kind", kind);
    variables.put("direction", direction);
    variables.put("meeting", meeting);
    variables.put("governmentRules", governmentRules);
    variables.put("appointment", appointment);
    variables.put("deemedNecessary", deemedNecessary);
    variables.put("auditMatter", auditMatter);
    variables.put("majorFunds", majorFunds);
    variables.put("majorPolicyAdjustment", majorPolicyAdjustment);
    variables.put("majorProject", majorProject);
    variables.put("majorMatter", majorMatter);
    return variables;
  }

  /** Makes circumstances of documents, for one county. */
  static final class Reader {

    private final Map<String, Option> names = byId(DocumentFacts.IN_NAME_OF);
    private final Map<String, Option> kinds = byId(DocumentFacts.KIND);
    private final Map<String, Option> directions = byId(DocumentFacts.DIRECTION);
    private final Map<String, MeetingType> meetings = byId(Facts.MEETING);
    private final Fact<Boolean> governmentRules;
    private final Fact<Boolean> majorPolicyAdjustment;

    Reader(RulesInForce rules) {
      this.governmentRules = fact(rules, "GOVERNMENT_RULES");
      this.majorPolicyAdjustment = fact(rules, "MAJOR_POLICY_ADJUSTMENT");
    }

    Fact<Boolean> governmentRules() {
      return governmentRules;
    }

    Fact<Boolean> majorPolicyAdjustment() {
      return majorPolicyAdjustment;
    }

    Circumstances read(Paper paper) {
      Circumstances circumstances =
          Circumstances.ordinary()
              .with(DocumentFacts.IN_NAME_OF, names.get(paper.inNameOf))
              .with(DocumentFacts.KIND, kinds.get(paper.kind))
              .with(DocumentFacts.DIRECTION, directions.get(paper.direction));
      if (!paper.meeting.isEmpty()) {
        circumstances = circumstances.with(Facts.MEETING, meetings.get(paper.meeting));
      }
      circumstances = flag(circumstances, governmentRules, paper.governmentRules);
      circumstances = flag(circumstances, DocumentFacts.APPOINTMENT, paper.appointment);
      circumstances = flag(circumstances, DocumentFacts.DEEMED_NECESSARY, paper.deemedNecessary);
      circumstances = flag(circumstances, DocumentFacts.AUDIT_MATTER, paper.auditMatter);
      circumstances = flag(circumstances, DocumentFacts.MAJOR_FUNDS, paper.majorFunds);
      circumstances = flag(circumstances, majorPolicyAdjustment, paper.majorPolicyAdjustment);
      circumstances = flag(circumstances, DocumentFacts.MAJOR_PROJECT, paper.majorProject);
      return flag(circumstances, Facts.MAJOR_MATTER, paper.majorMatter);
    }

    /** What is not so need not be said. */
    private static Circumstances flag(Circumstances of, Fact<Boolean> fact, boolean value) {
      return value ? of.with(fact) : of;
    }
  }

  private static <W extends Word> Map<String, W> byId(Fact<W> fact) {
    Map<String, W> byId = new HashMap<>();
    for (W value : fact.values()) {
      byId.put(value.id(), value);
    }
    return byId;
  }

  /** Returns a fact that only the rules of the county ask for, by its id. */
  @SuppressWarnings("unchecked") // whoever names it knows its type
  static <V> Fact<V> fact(RulesInForce rules, String id) {
    for (Fact<?> fact : rules.facts()) {
      if (fact.id().equals(id)) {
        return (Fact<V>) fact;
      }
    }
    throw new IllegalArgumentException("No rule asks for " + id);
  }

  /** Returns circumstances with one of the options of such a fact. */
  static Circumstances with(RulesInForce rules, Circumstances known, String fact, String option) {
    Fact<Option> choice = fact(rules, fact);
    return known.with(choice, byId(choice).get(option));
  }

  /** Returns which rules an answer rests on; several if they conflict, none if none applies. */
  static List<String> ids(Answer<ChainRule> answer) {
    return answer.match(
        one -> List.of(one.value().id()),
        many ->
            many.claims().stream().map(claim -> claim.value().id()).collect(Collectors.toList()),
        open -> {
          throw new IllegalStateException("Facts are missing: " + open.missing());
        },
        none -> List.of());
  }

  /** Returns what is known of it. */
  @Override
  public String toString() {
    return variables().toString();
  }
}
