package org.workrules.profile.sishui;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第三章 全面正确履行政府职能: functions of the government, articles 11 to 17. */
final class Functions {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(11), "概括政府的五类职能和建设服务型政府的方向，不规定由谁在何时做什么"),
          declaratory(article(12), "宣布宏观经济方面的施政取向，没有程序、期限或数额"),
          declaratory(article(13), "提出公平准入和规范执法的要求，怎样监管、怎样处罚由专门法律规定"),
          declaratory(article(14), "宣布公共安全和社会治理的目标，未给出可以核对的指标"),
          declaratory(article(15), "表明政府加大民生投入的方向，投多少、哪一年完成都没有写"),
          declaratory(article(16), "说到最严格的生态环境保护制度，制度本身由环境法律设立"),
          declaratory(article(17), "宣布行政审批改革和数字政府的方向，没有办理时限或责任单位"));

  private Functions() {}
}
