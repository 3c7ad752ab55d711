package org.workrules.profile.zhuanglang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第八章 健全监督制度: oversight, articles 39 to 47. */
final class Oversight {

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(39), "向县人大及其常委会报告工作；规范性文件依法备案，未写时间"),
          pending(article(40), "权力集中的岗位分权、分级授权；定期轮岗，间隔未写"),
          pending(article(41), "代表建议、政协提案由谁办理；限时办结而期限和由谁限定均未写；公开办理结果"),
          pending(article(42), "监督发现的问题整改后向县政府报告；履行生效裁判、接受审计等义务"),
          declaratory(article(43), "要求执行复议法、化解争议，复议的机关、程序和期限都在该法之中。"),
          pending(article(44), "重大问题处理结果向社会公布"),
          declaratory(article(45), "提出信访和基层治理的工作方向，没有受理、答复的程序和期限。"),
          pending(article(46), "重要群众来信由谁阅批、重大信访问题由谁督促"),
          declaratory(article(47), "要求健全考核、问责和容错机制，标准、程序和责任形式留待专门制度。"));

  private Oversight() {}
}
