package org.workrules.profile.mengla;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第三章 全面正确履行政府职能: functions, articles 11 to 17. */
final class Functions {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(11), "列出政府的几类职能和改革主线，是工作方向，没有要做成的某件事"),
          declaratory(article(12), "说明以哪些手段贯彻上级调控政策，未定何时由谁采取哪一种"),
          declaratory(article(13), "描述市场监管的目标，执法标准在有关法律中，本条没有"),
          declaratory(article(14), "描述社会治理要建成的格局，没有可以核对完成与否的行为"),
          declaratory(article(15), "提出公共服务均等化的努力方向，没有服务标准或者数额"),
          declaratory(article(16), "宣示生态保护的理念和治理结构，没有限值和责任程序"),
          declaratory(article(17), "要求继续简政、改进服务，没有办理环节或者时间上的指标"));

  private Functions() {}
}
