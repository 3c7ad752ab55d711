package org.workrules.profile.zhuanglang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十二章 督查落实: supervision and implementation, articles 81 to 85. */
final class FollowUp {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(81), "说明督查的地位和目的，督查的权限和程序在国务院的条例之中。"),
          pending(article(82), "重要批示落实的闭环：台账、专人盯办、研究部署、现场核实"),
          declaratory(article(83), "要求建立批示落实的报告制度，报告人、时间和格式留待该制度规定。"),
          pending(article(84), "督查的各道环节；部门未经指定不得开展政府督查"),
          declaratory(article(85), "倡导改进督查的方式和激励，没有必须采用的方法、次数或奖励标准。"));

  private FollowUp() {}
}
