package org.workrules.profile.sishui;

import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第二章 组成人员职责: composition and duties, articles 5 to 10. */
final class Composition {

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(5), "县政府由哪些人员组成"),
          pending(article(6), "县长负责制；县长出县或休假期间由谁主持全面工作"),
          pending(article(7), "三种会议由谁召集主持；重大事项须上哪种会议"),
          pending(article(8), "副县长的分工和受托事项；领导成员外出时的补位"),
          pending(article(9), "日常事务的安排和决定事项的协调落实由谁负责"),
          pending(article(10), "部门由谁负责；审计局不得参与的机构和工作"));

  private Composition() {}
}
