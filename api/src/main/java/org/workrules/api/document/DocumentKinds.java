package org.workrules.api.document;

import org.workrules.api.rule.Option;

/** 公文种类: the fifteen kinds of official documents (党政机关公文处理工作条例, art. 8). */
public final class DocumentKinds {

  /** 决议: resolution. */
  public static final Option RESOLUTION = Option.of("RESOLUTION", "决议", "resolution");

  /** 决定: decision. */
  public static final Option DECISION = Option.of("DECISION", "决定", "decision");

  /** 命令（令）: order. */
  public static final Option ORDER = Option.of("ORDER", "命令（令）", "order");

  /** 公报: communiqué. */
  public static final Option COMMUNIQUE = Option.of("COMMUNIQUE", "公报", "communiqué");

  /** 公告: announcement. */
  public static final Option ANNOUNCEMENT = Option.of("ANNOUNCEMENT", "公告", "announcement");

  /** 通告: public notice. */
  public static final Option PUBLIC_NOTICE = Option.of("PUBLIC_NOTICE", "通告", "public notice");

  /** 意见: opinions. */
  public static final Option OPINIONS = Option.of("OPINIONS", "意见", "opinions");

  /** 通知: notice. */
  public static final Option NOTICE = Option.of("NOTICE", "通知", "notice");

  /** 通报: circular. */
  public static final Option CIRCULAR = Option.of("CIRCULAR", "通报", "circular");

  /** 报告: report. */
  public static final Option REPORT = Option.of("REPORT", "报告", "report");

  /** 请示: request for instructions. */
  public static final Option REQUEST = Option.of("REQUEST", "请示", "request for instructions");

  /** 批复: reply. */
  public static final Option REPLY = Option.of("REPLY", "批复", "reply");

  /** 议案: proposal to the people's congress. */
  public static final Option PROPOSAL =
      Option.of("PROPOSAL", "议案", "proposal to the people's congress");

  /** 函: letter. */
  public static final Option LETTER = Option.of("LETTER", "函", "letter");

  /** 纪要: minutes. */
  public static final Option MINUTES = Option.of("MINUTES", "纪要", "minutes");

  private DocumentKinds() {}
}
