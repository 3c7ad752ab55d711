package org.workrules.profile.sishui;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十一章 数字政府建设: digital government, articles 69 to 71. */
final class DigitalGovernment {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(69), "描述数字政府建设的总体方向，没有任务分工和完成时间"),
          declaratory(article(70), "提出一网通办和无证明城市要达到的状态，哪些事项免交证明未作规定"),
          declaratory(article(71), "描述智慧城市的目标和重点领域，属建设规划，不约束个案办理"));

  private DigitalGovernment() {}
}
