package org.workrules.profile.yunyang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第九章 规范会议管理: meetings, articles 44 to 51. */
final class Meetings {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(44), "只列四种会议的名称，每种会议另有专条。"),
          pending(article(45), "全体会议的组成、召集、任务、次数、议题和列席"),
          pending(article(46), "常务会议的组成、召集、任务、次数、不上会的议题、列席和会前学习"),
          pending(article(47), "县长办公会议的组成、召集、任务、次数和议题"),
          pending(article(48), "专题会议的主持、任务和议题"),
          pending(article(49), "不能到会时向谁请假、由谁批准、谁代会"),
          pending(article(50), "会议的组织，纪要的审核和签发"),
          pending(article(51), "全县性会议的名义，不安排会议研究的事项，要求乡镇（街道）和部门负责人参会的审批"));

  private Meetings() {}
}
