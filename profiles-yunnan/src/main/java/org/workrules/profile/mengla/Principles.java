package org.workrules.profile.mengla;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第一章 总则: principles, articles 1 to 3. */
final class Principles {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(1), "交代制定规则所依据的法律和参照的州规则，不给任何人设定行为"),
          declaratory(article(2), "阐述指导思想和发展目标，没有可以核对的行为、时间或者数额"),
          declaratory(article(3), "提出施政准则和对能力的期望，落不到具体某人的某个行为"));

  private Principles() {}
}
