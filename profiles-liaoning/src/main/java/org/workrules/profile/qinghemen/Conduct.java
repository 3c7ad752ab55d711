package org.workrules.profile.qinghemen;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十三章 效能和作风建设: efficiency and conduct, articles 73 to 79. */
final class Conduct {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(73), "倡导抓落实的态度和业绩观，没有可以核对的行为或标准。"),
          declaratory(article(74), "反对形式主义等作风问题，是否减轻了负担没有衡量的尺度。"),
          declaratory(article(75), "推荐一套工作方法，何时采用、怎样算有效都没有条件。"),
          declaratory(article(76), "要求部门协作和数据共享，共享哪些数据、经什么渠道均未列出。"),
          declaratory(article(77), "要求推广政务平台，没有规定哪些事项必须在线办理、何时上线。"),
          declaratory(article(78), "号召转变作风、提高效率，属于精神上的动员。"),
          pending(article(79), "重要的群众来信由谁亲自阅批，重大信访问题由谁督促解决"));

  private Conduct() {}
}
