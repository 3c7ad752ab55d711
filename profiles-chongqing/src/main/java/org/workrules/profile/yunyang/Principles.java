package org.workrules.profile.yunyang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第一章（章名缺失）: purpose and guiding principles, articles 1 to 3. */
final class Principles {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(1), "说明制定的目的和所依据的法律与市级规定，不给任何人设定行为。"),
          declaratory(article(2), "陈述指导思想和发展目标，没有谁在何时做何事的内容。"),
          declaratory(article(3), "要求工作人员政治上坚定，是否做到无从按事实或期限判定。"));

  private Principles() {}
}
