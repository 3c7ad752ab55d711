package org.workrules.profile.qinghemen;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第一章 总则: general provisions, articles 1 to 5. */
final class Principles {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(1), "说明制定依据和参照的文件，不为任何人设定义务。"),
          declaratory(article(2), "列明指导思想和建设目标，只定方向，没有可用于个案的要求。"),
          declaratory(article(3), "提出政治立场上的要求，是否做到须作政治评价，不能由事实和日期推出。"),
          declaratory(article(4), "以五组词概括工作准则，未指明何人在何种情形下做什么。"),
          declaratory(article(5), "倡导责任体系和推进方式，所引工作法的内容不在本规则中，也没有程序或指标。"));

  private Principles() {}
}
