package org.workrules.api.meeting;

import org.workrules.api.procedure.ChainSubject;

/**
 * 会议流程事项: what the chains on meetings lead to. The minutes are a document, signed by {@link
 * org.workrules.api.document.DocumentChains#SIGNING}.
 */
public final class MeetingChains {

  /** 会议的决定召开: who decides that a meeting is held. */
  public static final ChainSubject CALLING =
      ChainSubject.of("CALLING", "会议的决定召开", "who decides that a meeting is held");

  /** 会议的召集和主持: who convenes and chairs a meeting. */
  public static final ChainSubject CHAIRING =
      ChainSubject.of("CHAIRING", "会议的召集和主持", "who convenes and chairs a meeting");

  /** 会议的组织服务: who organises a meeting. */
  public static final ChainSubject ORGANISING =
      ChainSubject.of("ORGANISING", "会议的组织服务", "who organises a meeting");

  /** 议题的会前论证和协调: preparation of a topic before a meeting. */
  public static final ChainSubject TOPIC_PREPARATION =
      ChainSubject.of("TOPIC_PREPARATION", "议题的会前论证和协调", "preparation of a topic before a meeting");

  /** 议题的合法性审查: review of the legality of a topic. */
  public static final ChainSubject TOPIC_LEGALITY =
      ChainSubject.of("TOPIC_LEGALITY", "议题的合法性审查", "review of the legality of a topic");

  /** 议题的提出和申报: putting a topic forward. */
  public static final ChainSubject TOPIC_SUBMISSION =
      ChainSubject.of("TOPIC_SUBMISSION", "议题的提出和申报", "putting a topic forward");

  /** 议题的审核: review of a topic. */
  public static final ChainSubject TOPIC_REVIEW =
      ChainSubject.of("TOPIC_REVIEW", "议题的审核", "review of a topic");

  /** 议题的确定: who determines the topics. */
  public static final ChainSubject TOPIC_DETERMINATION =
      ChainSubject.of("TOPIC_DETERMINATION", "议题的确定", "who determines the topics");

  /** 会议材料的起草审核: drafting and review of meeting papers. */
  public static final ChainSubject MEETING_PAPERS =
      ChainSubject.of("MEETING_PAPERS", "会议材料的起草审核", "drafting and review of meeting papers");

  /** 会议文件的批印: release of meeting papers. */
  public static final ChainSubject PAPERS_RELEASE =
      ChainSubject.of("PAPERS_RELEASE", "会议文件的批印", "release of meeting papers");

  /** 议题的汇报: who presents a topic. */
  public static final ChainSubject PRESENTING =
      ChainSubject.of("PRESENTING", "议题的汇报", "who presents a topic");

  /** 会上发言的顺序: order of speaking. */
  public static final ChainSubject SPEAKING =
      ChainSubject.of("SPEAKING", "会上发言的顺序", "order of speaking");

  /** 会议结论的作出: who states the decision. */
  public static final ChainSubject CONCLUSION =
      ChainSubject.of("CONCLUSION", "会议结论的作出", "who states the decision");

  /** 会议请假: leave from a meeting. */
  public static final ChainSubject LEAVE = ChainSubject.of("LEAVE", "会议请假", "leave from a meeting");

  /** 会议的报批: approval of a meeting. */
  public static final ChainSubject MEETING_APPROVAL =
      ChainSubject.of("MEETING_APPROVAL", "会议的报批", "approval of a meeting");

  /** 要求乡镇（街道）和部门负责人参会的批准: approval to call leaders of townships and departments. */
  public static final ChainSubject TOWNSHIP_INVITATION =
      ChainSubject.of(
          "TOWNSHIP_INVITATION",
          "要求乡镇（街道）和部门负责人参会的批准",
          "approval to call leaders of townships and departments");

  /** 承办上级会议的报告和同意: consent to host a superior meeting. */
  public static final ChainSubject OUTSIDE_MEETING =
      ChainSubject.of("OUTSIDE_MEETING", "承办上级会议的报告和同意", "consent to host a superior meeting");

  /** 讲话稿的起草审核: drafting and review of a speech. */
  public static final ChainSubject SPEECH_DRAFT =
      ChainSubject.of("SPEECH_DRAFT", "讲话稿的起草审核", "drafting and review of a speech");

  /** 会议决定事项的落实和报告: carrying out what a meeting decided. */
  public static final ChainSubject CARRYING_OUT =
      ChainSubject.of("CARRYING_OUT", "会议决定事项的落实和报告", "carrying out what a meeting decided");

  /** 参加上级会议后的报告: report after a superior's meeting. */
  public static final ChainSubject SUPERIOR_MEETING_REPORT =
      ChainSubject.of("SUPERIOR_MEETING_REPORT", "参加上级会议后的报告", "report after a superior's meeting");

  private MeetingChains() {}
}
