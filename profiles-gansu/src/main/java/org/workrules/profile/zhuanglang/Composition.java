package org.workrules.profile.zhuanglang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第三章 组成人员职责: the members of the government and their duties, articles 8 to 13. */
final class Composition {

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(8), "县政府由哪些人员组成"),
          declaratory(article(9), "重申法定的首长负责制以及正副职的领导与协助关系，具体权限另见各条。"),
          pending(article(10), "三种会议由谁召集、主持；重大事项必经哪些会议"),
          pending(article(11), "副县长的分工、受托事务和外事活动代表权"),
          pending(article(12), "县长、副县长外出期间由谁代行职责"),
          declaratory(article(13), "重申部门首长负责制和依法定职权履职的原则，未列职权，也未设程序。"));

  private Composition() {}
}
