package org.workrules.profile.qinghemen;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第三章 全面履行政府职能: the functions of the government, articles 10 to 16. */
final class Functions {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(10), "总括五项政府职能和改革方向，没有把哪一项交给特定的人在特定时间完成。"),
          declaratory(article(11), "阐述经济发展思路，宏观目标不带数值，也不指向具体行为。"),
          declaratory(article(12), "描述市场监管的努力方向，执法权限和程序由专门法律规定。"),
          declaratory(article(13), "列举要健全的治理体系，属长期建设任务，没有启动条件和完成标准。"),
          declaratory(article(14), "表达民生保障的目标，不设受益条件和给付标准。"),
          declaratory(article(15), "重申生态保护的制度和底线，红线的位置和数值不在本规则之中。"),
          declaratory(article(16), "说明职能转变和营商环境的追求，没有列出事项、期限或责任人。"));

  private Functions() {}
}
