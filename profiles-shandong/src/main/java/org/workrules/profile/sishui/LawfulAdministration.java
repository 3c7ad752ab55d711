package org.workrules.profile.sishui;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第四章 坚持依法行政: lawful administration, articles 18 to 25. */
final class LawfulAdministration {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(18), "重申法治政府的目标和权责法定原则，不设具体程序"),
          declaratory(article(19), "概括县政府制定文件、规定措施、发布命令的职权，何时行使由其裁量"),
          pending(article(20), "规范性文件由司法局审查；公开征求意见的义务、保密例外和所依的国家规定"),
          pending(article(21), "规范性文件从论证、审查、提请审议到公布、备案的步骤，公布和备案未写时间；三统一和有效期"),
          pending(article(22), "决策和规范性文件内容的禁止事项，供合法性审查逐项核对"),
          pending(article(23), "规范性文件实施后的后评估义务，时间依有关规定"),
          declaratory(article(24), "要求健全法律咨询、发挥法律顾问等的作用，未定何事必须咨询何人"),
          declaratory(article(25), "要求执行省的程序规定和县的另一份文件，内容在那些文件里"));

  private LawfulAdministration() {}
}
