package org.workrules.profile.zhuanglang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第四章 依法全面履行政府职能: the functions of the government, articles 14 to 21. */
final class Functions {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(14), "概述政府五类职能和转变职能的目标，是后七条的总纲。"),
          declaratory(article(15), "说明宏观调控的手段和方向，没有指标，也没有责任部门。"),
          declaratory(article(16), "提出市场监管的目标和思路，监管措施由专门法律规定。"),
          declaratory(article(17), "描绘社会治理共同体的愿景，没有落到某一主体的行为。"),
          declaratory(article(18), "要求完善公共服务，未写服务项目、标准和提供者。"),
          declaratory(article(19), "宣示生态文明理念和统筹治理的路径，未定指标和责任人。"),
          declaratory(article(20), "规划数字政府的建设方向，没有建设任务、完成时间和验收标准。"),
          declaratory(article(21), "要求防范风险、备好预案，但由谁编制何种预案、何时完成均未写明。"));

  private Functions() {}
}
