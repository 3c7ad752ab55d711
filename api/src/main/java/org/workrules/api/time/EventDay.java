package org.workrules.api.time;

/** 起算日是否计入: what a rule says of the event's own day. */
public enum EventDay {
  /** 计入: the rule says that the event's own day is the first day counted. */
  COUNTED,
  /** 不计入: the rule says that the event's own day is not counted. */
  NOT_COUNTED,
  /** 未言明: the rule says nothing, so that the general way of counting applies. */
  NOT_SAID
}
