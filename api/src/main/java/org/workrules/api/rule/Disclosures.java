package org.workrules.api.rule;

/** 公开内容: what may have to be disclosed; the values of {@link Facts#DISCLOSED}. */
public final class Disclosures {

  /** 会议决定事项. */
  public static final Option DECIDED_MATTER =
      Option.of("DECIDED_MATTER", "会议决定事项", "a matter decided by a meeting");

  /** 政策. */
  public static final Option POLICY = Option.of("POLICY", "政策", "a policy");

  /** 涉及公共利益、公众权益或者社会关切的事项. */
  public static final Option MATTER_OF_PUBLIC_CONCERN =
      Option.of(
          "MATTER_OF_PUBLIC_CONCERN",
          "涉及公共利益、公众权益或者社会关切的事项",
          "a matter of public interest or concern");

  /** 行政规范性文件. */
  public static final Option NORMATIVE_DOCUMENT =
      Option.of("NORMATIVE_DOCUMENT", "行政规范性文件", "a normative document");

  /** 以{县}政府或其办公室名义印发的公文. */
  public static final Option ISSUED_DOCUMENT =
      Option.of(
          "ISSUED_DOCUMENT",
          "以{县}政府或其办公室名义印发的公文",
          "a document issued in the government's or its office's name");

  /** 决策草案和依据. */
  public static final Option DECISION_DRAFT =
      Option.of("DECISION_DRAFT", "决策草案和依据", "the draft of a decision and what it rests on");

  /** 突发敏感事件信息. */
  public static final Option EMERGENCY_INFORMATION =
      Option.of("EMERGENCY_INFORMATION", "突发敏感事件信息", "information on an emergency");

  /** 其他应当公开的信息. */
  public static final Option OTHER_INFORMATION =
      Option.of("OTHER_INFORMATION", "其他应当公开的信息", "other information to be disclosed");

  private Disclosures() {}
}
