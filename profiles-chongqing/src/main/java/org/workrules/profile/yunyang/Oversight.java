package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.actor.Bodies.DEPARTMENTS;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.PETITION_MEETING;
import static org.workrules.profile.yunyang.Vocabulary.WORK_REPORT;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第七章 健全监督制度: oversight of the government, articles 34 to 39. */
final class Oversight {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 34
          limit("work-report", WORK_REPORT)
              .gist("县政府定期把工作情况报告离退休老干部和代表、委员。")
              .by(COUNTY_GOVERNMENT)
              .stated(unquantified(PERIODICALLY))
              .citing(article(34)),

          // Art. 38
          limit("petition-meeting", PETITION_MEETING)
              .gist("县政府和各部门定期开会解决重要的信访问题，隔多久开一次没有写明。")
              .by(COUNTY_GOVERNMENT, DEPARTMENTS)
              .shall(unquantified(PERIODICALLY))
              .citing(article(38)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(34), "向县人大及其常委会报告工作和接受询问，代表议案建议和政协提案的办理"),
          pending(article(35), "行政机关负责人出庭应诉，监督发现问题的整改和报告"),
          pending(article(36), "行政复议中的纠正，向乡镇（街道）征询意见"),
          pending(article(37), "重大问题处理结果的公布"),
          pending(article(38), "重要的群众来信由谁亲自阅处，重要信访问题由谁协调"),
          declaratory(article(39), "列举考核评估和追责的方面，没有考核的标准、周期和追责的机关。"));

  private Oversight() {}
}
