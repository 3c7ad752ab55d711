package org.workrules.profile.yunyang;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.Promptness.PERIODICALLY;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.yunyang.Vocabulary.WORK_REPORT;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第七章 健全监督制度: oversight of the government, articles 34 to 39. */
final class Oversight {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 34
          limit("work-report", WORK_REPORT)
              .gist("县政府定期把工作情况报告离退休老干部和代表、委员。")
              .by(COUNTY_GOVERNMENT)
              .stated(unquantified(PERIODICALLY))
              .citing(article(34)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(34), "向县人大及其常委会报告工作和接受询问，代表议案建议和政协提案的办理"),
          pending(article(35), "行政机关负责人出庭应诉，监督发现问题的整改和报告"),
          pending(article(36), "行政复议中的纠正，向乡镇（街道）征询意见"),
          pending(article(37), "重大问题处理结果的公布"),
          pending(article(38), "定期开会研究信访问题（间隔未写），重要来信由谁阅处"),
          declaratory(article(39), "列举考核评估和追责的方面，没有考核的标准、周期和追责的机关。"));

  private Oversight() {}
}
