package org.workrules.profile.yunyang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第三章 全面正确履行政府职能: the functions of the government, articles 10 to 15. */
final class Functions {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(10), "总述履行职能的方向和政府建设的目标，没有事项、程序或时间。"),
          declaratory(article(11), "陈述经济工作的方针，手段和尺度都留给具体决策。"),
          declaratory(article(12), "指出优化营商环境的努力方向，没有审批事项、环节或指标。"),
          declaratory(article(13), "列举社会治理要建设的各种体系，未指明由哪个机关以何种行为完成。"),
          declaratory(article(14), "指出改善民生和公共服务的方向，“三服务”机制的内容不在本文。"),
          declaratory(article(15), "提出生态环境保护的愿景，没有标准、责任机关和期限。"));

  private Functions() {}
}
